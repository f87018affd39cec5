/** The desk of a trainer's preview: which training stands on its stage, whenever it comes and whatever is told of it meanwhile. */
import { expect, waitUntil as waitFor } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/define-open.ts';
import { Desk } from '../../src/cli/preview/page/desk/desk.ts';
import type { Source } from '../../src/cli/preview/page/desk/source.ts';
import type { Training } from '../../src/cli/preview/page/desk/variant.ts';
import { banner, problemsOf } from '../../src/cli/preview/page/views/banner.ts';
import { map } from '../../src/cli/preview/page/views/map.ts';
import type { Shape } from '../../src/cli/map/shape.ts';
import type { Look, Shown } from '../../src/cli/preview/look.ts';
import { everyTurn } from '../support/boards.ts';
import { afterThisTest } from '../support/cleanup.ts';

const story = everyTurn();

/** The first player of a page brings all of itself along, which a busy machine takes its time for. */
const waitUntil = (isSo: () => boolean, otherwise?: string): Promise<void> =>
  waitFor(isSo, otherwise, { timeout: 60_000 });

function looked(shown: Partial<Shown>): Look {
  const training = {
    key: '1',
    file: 'a/scenario.yaml',
    title: 'A',
    version: 0,
    isBroken: false,
    isUnread: false,
  };
  return { server: 's', language: 'en', trainings: [{ ...training, ...shown }], problems: [] };
}
const UNREAD = looked({ isUnread: true });
const READ = looked({ version: 1 });

/** Two, of which the second was never sound. */
const TWO: Look = {
  ...READ,
  trainings: [
    ...READ.trainings,
    { key: '2', file: 'b/scenario.yaml', title: 'B', version: 0, isBroken: true, isUnread: false },
  ],
};

/** A desk of which the server has each of `trainings` in turn, and its stage. */
function deskOf(...trainings: readonly (Training | undefined)[]): { desk: Desk; stage: HTMLElement } {
  const answers = [...trainings];
  return deskBy({ training: () => Promise.resolve(answers.shift()) });
}

function deskBy(own: Partial<Source>): { desk: Desk; stage: HTMLElement } {
  const [stage, play] = [document.createElement('div'), document.createElement('div')];
  play.append(stage);
  document.body.append(play);
  const source: Source = {
    wayOfKeeping: 'recorded',
    addressOf: () => '/trainings/1/training.json',
    training: () => Promise.resolve(story),
    map: () => Promise.resolve(undefined),
    keep: () => Promise.resolve(undefined),
    ...own,
  };
  const desk = new Desk(
    source,
    { stage, play },
    () => undefined,
    () => undefined,
    '',
  );
  afterThisTest(() => {
    play.remove();
    sessionStorage.clear();
  });
  return { desk, stage };
}

/** Answers that come when the test says so. */
function answersOf<Answer>(): {
  readonly next: () => Promise<Answer | undefined>;
  readonly give: (index: number, answer: Answer) => void;
  readonly count: () => number;
} {
  const asked: ((answer: Answer) => void)[] = [];
  return {
    next: () => new Promise((settle) => asked.push(settle)),
    give: (index, answer) => asked[index]?.(answer),
    count: () => asked.length,
  };
}

/** Once all has been done that an answer leads to. */
const settled = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** A map of one scene. */
const drawn = (scene: string): Shape => ({
  tag: 'svg',
  attributes: { width: '10', height: '10' },
  children: [{ tag: 'g', attributes: { class: 'scene', 'data-scene': scene }, children: [] }],
});

async function shownOn(stage: HTMLElement): Promise<HTMLElement> {
  const seen = (): HTMLElement | null => stage.querySelector<HTMLElement>('signal-training:not([hidden])');
  await waitUntil(() => seen() !== null, 'nothing is played');
  return seen() ?? stage;
}

describe('the desk of a preview', () => {
  it('plays on what came before it was told that it has been read', async () => {
    const { desk, stage } = deskOf(story, story);
    desk.see(UNREAD);
    const before = await shownOn(stage);

    desk.see(READ);
    await waitUntil(() => desk.shown?.version === 1);
    await new Promise(requestAnimationFrame);

    expect([...stage.children]).to.deep.equal([before]);
  });

  it('asks anew for what it could not get', async () => {
    const { desk, stage } = deskOf(undefined, story);
    desk.see(READ);
    await Promise.resolve();
    expect([...stage.children]).to.deep.equal([]);

    desk.see(READ);

    expect(await shownOn(stage)).to.have.property('scenario', story);
  });

  it('stays with what was chosen, whatever of what was left comes later', async () => {
    const answers = answersOf<Training>();
    const { desk, stage } = deskBy({ training: answers.next });
    desk.see(TWO);
    desk.choose('b/scenario.yaml');
    answers.give(0, story);
    await settled();

    expect(desk.shown?.title).to.equal('B');
    expect([...stage.children]).to.deep.equal([]);
  });

  it('plays once what is chosen, left and chosen again before it has come', async () => {
    const answers = answersOf<Training>();
    const { desk, stage } = deskBy({ training: answers.next });
    desk.see(TWO);
    desk.choose('b/scenario.yaml');
    desk.choose('a/scenario.yaml');
    answers.give(1, story);
    const first = await shownOn(stage);
    answers.give(0, story);
    await settled();

    expect([...stage.children]).to.deep.equal([first]);
  });

  it('has nothing to act on of what was left, while what was chosen is still to come', async () => {
    const { desk, stage } = deskOf(story);
    desk.see(TWO);
    await shownOn(stage);
    desk.choose('b/scenario.yaml');

    expect([...stage.children]).to.deep.equal([]);
    expect(desk.training).to.equal(undefined);
    expect(desk.map.scenes).to.deep.equal([]);
  });

  it('draws the map as it was folded last, whichever drawing comes last', async () => {
    const answers = answersOf<Shape>();
    const { desk } = deskBy({ map: answers.next });
    desk.see(READ);
    await waitUntil(() => answers.count() === 1);
    answers.give(0, drawn('whole'));
    await waitUntil(() => desk.map.all.length === 1);
    desk.map.fold('one');
    desk.map.fold('one');
    answers.give(2, drawn('whole'));
    await settled();
    answers.give(1, drawn('folded'));
    await settled();

    expect(desk.map.all.map(({ id }) => id)).to.deep.equal(['whole']);
  });

  it('names the error that keeps a story from being played, also where it stands in another, and no warning', () => {
    const { desk } = deskOf();
    const own = { file: 'a/scenario.yaml', line: 1, column: 1 };
    const said = { ...own, code: '', why: '', mend: '', frame: '', related: [] };
    desk.see({
      ...looked({ isBroken: true }),
      problems: [
        { ...said, severity: 'error', file: 'c/scenario.yaml', what: 'Elsewhere.' },
        { ...said, severity: 'error', file: 'b/scenario.yaml', what: 'There is another.', related: [own] },
        { ...said, severity: 'warning', what: 'Mind this.' },
      ],
    });
    const panel = document.createElement('div');
    render(banner(desk), panel);
    expect(panel.textContent).to.contain('There is another.');
    expect(panel.textContent).not.to.contain('Mind this.');
    expect(problemsOf(desk).map(({ what }) => what)).to.deep.equal(['There is another.', 'Mind this.']);
  });

  it('says that a map could not be drawn, keeps what was drawn before, and tries again as a whole', async () => {
    const answers = answersOf<Shape | undefined>();
    const { desk } = deskBy({ map: answers.next });
    desk.see(READ);
    await waitUntil(() => answers.count() === 1);
    answers.give(0, drawn('whole'));
    await waitUntil(() => desk.map.all.length === 1);
    desk.map.fold('whole');
    answers.give(1, undefined);
    await settled();
    const panel = document.createElement('div');
    panel.role = 'tabpanel';
    panel.tabIndex = 0;
    document.body.append(panel);
    afterThisTest(() => panel.remove());
    render(map(desk), panel);
    expect(panel.querySelector('[role=alert]')?.textContent).to.contain('The map could not be drawn.');
    expect(desk.map.all.map(({ id }) => id)).to.deep.equal(['whole']);

    const told = panel.querySelector('[role=alert]');
    const again = panel.querySelector<HTMLElement>('[role=alert] button');
    again?.focus();
    again?.click();
    render(map(desk), panel);
    expect(document.activeElement).to.equal(panel);
    answers.give(2, undefined);
    await settled();
    render(map(desk), panel);
    // Another one, which is heard.
    expect(panel.querySelector('[role=alert]')).not.to.be.oneOf([null, told]);

    panel.querySelector<HTMLElement>('[role=alert] button')?.click();
    answers.give(3, drawn('again'));
    await settled();
    render(map(desk), panel);
    expect(panel.querySelector('[role=alert]')).to.equal(null);
    expect(desk.map.all.map(({ id }) => id)).to.deep.equal(['again']);
    expect(desk.map.isFolded('whole')).to.equal(false);
  });

  it('says so too where the drawing has a fault', async () => {
    const { desk } = deskBy({ map: () => Promise.reject(new RangeError('too deep')) });
    desk.see(READ);
    await waitUntil(() => desk.map.isFailed, 'it is not told');
  });

  it('keeps a run once, however often it is pressed before the answer comes', async () => {
    const answers = answersOf<string>();
    const { desk, stage } = deskBy({ keep: answers.next });
    desk.see(READ);
    await shownOn(stage);
    await waitUntil(() => desk.session !== undefined);
    const both = [desk.record(), desk.record()];
    answers.give(0, 'recorded-1.plan.yaml');
    await Promise.all(both);

    expect(answers.count()).to.equal(1);
    expect(desk.recorded).to.contain('recorded-1.plan.yaml');
  });
});
