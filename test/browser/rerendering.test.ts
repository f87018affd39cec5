/** Hosts that draw again: what they give is equal, and new. */
import { expect } from '@open-wc/testing';
import type { Policy, SignalTraining } from '../../src/index.ts';
import { board, choice, choices, end, everyTurn, scene } from '../support/boards.ts';
import { type Deferred, deferred } from '../support/deferred.ts';
import { focused, visible } from '../support/flat-tree.ts';
import { type Player, begin, mount, open, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';
import { playTo } from '../support/play.ts';
import { answer, json, silence } from '../support/web.ts';

const SRC = '/trainings/full.json';
const POLICY = '/policy.json';

/** A training that is played, from an address, with a policy from another. */
async function playing(): Promise<{ player: Player; asked: readonly string[] }> {
  const asked = answer({
    [SRC]: () => json(fullBoard()),
    [POLICY]: () => json({ contact: 'Samira' }),
    [`${SRC}?sig=2`]: () => json(fullBoard()),
    '/trainings/other.json': () => json(everyTurn()),
  });
  const player = await begin({ attributes: { src: SRC, 'policy-src': POLICY } });
  await player.click(player.toggleAt('Good morning.'));
  await player.click('Does it suit you now?');
  return { player, asked };
}

const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** Draws again and again, as a page with a clock on it does, and lets the player settle in between. */
async function redraw(player: Player, draw: (element: SignalTraining) => void): Promise<void> {
  for (let times = 0; times < 20; times += 1) {
    draw(player.element);
    await player.settled();
  }
}

describe('a host that gives the same again', () => {
  const absolute = (address: string): string => new URL(address, document.baseURI).href;
  const same: Readonly<Record<string, (element: SignalTraining) => void>> = {
    'addresses, written otherwise': (element) => {
      element.src = element.src === SRC ? absolute(SRC) : SRC;
      element.policySrc = element.policySrc === POLICY ? absolute(POLICY) : POLICY;
    },
    'attributes for properties': (element) => {
      element.setAttribute('src', `.${SRC}`);
      element.src = SRC;
      element.setAttribute('heading-level', '2');
    },
    'nothing, in another way': (element) => {
      element.scenario = element.scenario === null ? (undefined as unknown as null) : null;
      element.policy = element.policy === null ? (undefined as unknown as null) : null;
    },
  };
  for (const [what, draw] of Object.entries(same)) {
    it(`costs no run and no request: ${what}`, async () => {
      const { player, asked } = await playing();
      const before = player.text;
      await redraw(player, draw);
      expect(player.text).to.equal(before);
      expect(asked).to.have.members([SRC, POLICY]);
    });
  }

  it('costs no run where the scenario is parsed anew and the policy written inline', async () => {
    const policy: Policy = { meldcode: 'adopted', 'may-report': false, contact: 'Samira' };
    const draw = (element: SignalTraining): void => {
      element.scenario = fullBoard();
      element.policy = copy(policy);
    };
    const player = mount({});
    draw(player.element);
    await player.until(() => player.isReady, 'the training is loaded');
    await redraw(player, draw);
    await player.click(words.start.begin);
    await redraw(player, draw);
    await player.click('Does it suit you now?');
    const before = player.text;
    await redraw(player, draw);
    expect(player.text).to.equal(before);
    expect(player.heard).to.deep.equal([]);
  });

  it('says of a policy that is wrong once that it is', async () => {
    const player = await open(fullBoardOptions());
    await redraw(player, (element) => (element.policy = { contact: 3 } as unknown as Policy));
    expect(player.heard).to.deep.equal([
      { type: 'signal-error', detail: { version: 1, code: 'policy-invalid' } },
    ]);
  });
});

describe('the same training from another address', () => {
  it('goes on where it was, with the focus where it was', async () => {
    const { player, asked } = await playing();
    await playTo(player, 'Her kitchen');
    const { headings } = player;
    const heading = focused();
    player.element.src = `${SRC}?sig=2`;
    await player.until(() => asked.includes(`${SRC}?sig=2`), 'it is asked for');
    const picture = (): Element | undefined => visible(player.element, 'img')[0];
    await player.until(
      () => picture()?.getAttribute('src')?.includes('?sig=2') === true,
      'so is its picture',
    );
    expect(player.headings).to.deep.equal(headings);
    expect(focused()).to.equal(heading);
  });
});

describe('another training', () => {
  it('is waited for without taking away the one that is played', async () => {
    const { player } = await playing();
    player.element.src = '/trainings/other.json';
    await player.settled();
    expect(player.has(words.scene.continue)).to.equal(true);
    await player.until(() => player.headings[0] === 'A board', 'the other is there');
  });

  it('leaves the pictures where they are until it has come', async () => {
    answer({ '/a/full.json': () => json(fullBoard()), '/b/other.json': silence });
    const player = await begin({ attributes: { src: '/a/full.json' } });
    await playTo(player, 'Her kitchen');
    const picture = (): string | undefined => (visible(player.element, 'img')[0] as HTMLImageElement)?.src;
    expect(picture()).to.equal(`${location.origin}/a/media/room.svg`);
    player.element.src = '/b/other.json';
    await player.settled();
    expect(picture()).to.equal(`${location.origin}/a/media/room.svg`);
  });

  it('that cannot be had is told, and not the old one shown', async () => {
    const { player } = await playing();
    player.element.src = '/trainings/none.json';
    await player.until(() => player.headings[0] === words.error.title, 'the failure is told');
    expect(player.heard).to.deep.equal([{ type: 'signal-error', detail: { version: 1, code: 'network' } }]);
  });

  it('is none where the host takes it away: that is over at once', async () => {
    const { player } = await playing();
    player.element.src = null;
    await player.settled();
    expect(player.text).not.to.include('Just a moment.');
    await player.until(() => player.headings[0] === words.error.title, 'the failure is told');
  });
});

describe('another policy', () => {
  const asking = board([
    scene(
      'opening',
      choices(choice('ask', 'desk', { label: [{ text: ['Ask ', { fill: 'policy.contact' }, '.'] }] })),
      { skipTo: 'desk' },
    ),
    scene('desk', end),
  ]);

  it('changes what is said at once, and keeps the run', async () => {
    const player = await open({ scenario: asking });
    player.element.policy = { meldcode: 'none', 'may-report': false, contact: 'Samira' };
    await player.click(words.start.begin);
    expect(player.has('Ask Samira.')).to.equal(true);
    player.element.policy = { meldcode: 'none', 'may-report': false, contact: 'Bram' };
    await player.until(() => player.has('Ask Bram.'), 'the other name is there');
    expect(player.headings).to.include(words.choose.question);
  });

  it('that comes late keeps the card waiting, whichever was asked for first', async () => {
    const late: Record<string, Deferred> = { '/a.json': deferred(), '/b.json': deferred() };
    answer(
      Object.fromEntries(
        Object.entries(late).map(([address, { promise }]) => [
          address,
          () => promise.then(() => json({ contact: address })),
        ]),
      ),
    );
    const player = mount({ scenario: asking, attributes: { 'policy-src': '/a.json' } });
    await player.settled();
    player.element.policySrc = '/b.json';
    await player.settled();
    late['/a.json']?.fulfil();
    await player.settled();
    expect(player.isReady).to.equal(false);
    late['/b.json']?.fulfil();
    await player.until(() => player.has(words.start.begin), 'the training is loaded');
    await player.click(words.start.begin);
    expect(player.has('Ask /b.json.')).to.equal(true);
  });
});

describe('a host that gives the training after it has put the element on the page', () => {
  it('hears no error', async () => {
    const player = mount({});
    await player.settled();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    player.element.scenario = fullBoard();
    await player.until(() => player.headings[0] === 'The full board', 'the card is there');
    expect(player.heard).to.deep.equal([]);
  });
});
