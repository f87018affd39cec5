/** What is completed faster than anybody plays: kept at once, and offered when it is usual to have completed it. */
import { expect } from '@open-wc/testing';
import type { Completion, SignalCompleteEvent } from '../../src/index.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { hardlyAnyTime } from '../support/clock.ts';
import { type Player, open, words } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { read, skipToTheEnd } from '../support/play.ts';

/** Skips to the ending a moment after the training has come. */
async function hurryThrough(attributes: Record<string, string | null> = {}): Promise<Player> {
  const player = await open(fullBoardOptions({ attributes }));
  hardlyAnyTime();
  await player.click(words.start.begin);
  await skipToTheEnd(player);
  return player;
}

function hostAnswers(answer: () => Promise<unknown>): void {
  const listener = (event: SignalCompleteEvent): void => event.waitUntil(answer());
  document.addEventListener('signal-complete', listener);
  afterThisTest(() => document.removeEventListener('signal-complete', listener));
}

/** Whether the browser would ask who closes the page now. */
function isAsked(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

const completions = (player: Player): Completion[] => player.heard.map(({ detail }) => detail as Completion);

describe('a completion that came quickly', () => {
  for (const [how, complete] of [
    ['skipped', () => hurryThrough()],
    [
      'read',
      async () => {
        const player = await open(fullBoardOptions());
        hardlyAnyTime();
        await read(player);
        await player.click(words.reading.finish);
        return player;
      },
    ],
  ] as const) {
    it(`is held back, and the learner reads why, where the training was ${how}`, async () => {
      hostAnswers(() => Promise.resolve());
      const player = await complete();
      expect(player.text).to.include(words.report.held);
      expect(player.text).to.include(words.report.waitingOpen);
      expect(player.text).to.include(words.report.hurryHint);
      expect(player.heard).to.deep.equal([]);
    });
  }

  it('is offered to who listens to the element alone when that is taken away', async () => {
    const player = await hurryThrough();
    let offered = 0;
    player.element.addEventListener('signal-complete', (event) => {
      offered += 1;
      event.waitUntil(Promise.resolve());
    });
    player.element.remove();
    await player.until(() => offered > 0, 'it is offered');
    expect(offered).to.equal(1);
    expect(player.heard).to.deep.equal([]);
  });

  it('is offered at once to who does not want to wait', async () => {
    hostAnswers(() => Promise.resolve());
    const player = await hurryThrough();
    await player.click(words.report.hurry);
    await player.until(() => player.sees(words.report.recorded), 'it is recorded');
    expect(player.heard).to.have.length(1);
  });

  it('is not offered by looking elsewhere', async () => {
    const player = await hurryThrough();
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('online'));
    expect(player.heard).to.deep.equal([]);
  });

  it('is offered by the page before it goes', async () => {
    const player = await hurryThrough();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(player.heard).to.have.length(1);
  });

  it('is offered by the page when its element has gone, and not when that is only moved', async () => {
    const player = await hurryThrough();
    const targets: (EventTarget | null)[] = [];
    const note = ({ target }: Event): void => void targets.push(target);
    document.addEventListener('signal-complete', note);
    afterThisTest(() => document.removeEventListener('signal-complete', note));
    document.body.append(player.element);
    await player.settled();
    expect(targets).to.deep.equal([]);
    player.element.remove();
    await Promise.resolve();
    expect(targets).to.deep.equal([document]);
  });

  it('stands on the screen after stopping, and on the card', async () => {
    const player = await hurryThrough();
    await player.click(words.exit.leave);
    expect(player.text).to.include(words.report.held);
    await player.click(words.exit.comeBack);
    expect(player.text).to.include(words.report.held);
  });
});

describe('who closes the page', () => {
  it('is asked while something would be lost by it, and then no more', async () => {
    hostAnswers(() => Promise.resolve());
    expect(isAsked()).to.equal(false);
    const player = await hurryThrough();
    expect(isAsked()).to.equal(true);
    await player.click(words.report.hurry);
    await player.until(() => player.sees(words.report.recorded), 'it is recorded');
    expect(isAsked()).to.equal(false);
  });

  it('is not asked where the device keeps it', async () => {
    await hurryThrough({ remember: 'device' });
    expect(isAsked()).to.equal(false);
  });
});

describe('a page that waits for its learner', () => {
  it('says of nobody that they completed anything, and of the learner once that is known', async () => {
    hostAnswers(() => Promise.resolve());
    const player = await open(fullBoardOptions({ attributes: { 'await-learner': '' } }));
    await player.click(words.start.begin);
    await skipToTheEnd(player);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(player.heard).to.deep.equal([]);
    expect(player.text).to.include(words.report.unheard);
    expect(isAsked()).to.equal(true);
    player.element.learner = 4821;
    await player.until(() => player.sees(words.report.recorded), 'it is recorded');
    expect(completions(player).map(({ learner }) => learner)).to.deep.equal(['4821']);
    expect(isAsked()).to.equal(false);
  });
});

describe('a learner who becomes known while a completion is held', () => {
  it('is who it is offered for, under the same id', async () => {
    const player = await hurryThrough({ remember: 'device' });
    const [key = ''] = Object.keys(localStorage);
    player.element.learner = 'anna';
    await player.settled();
    await player.click(words.report.hurry);
    const [said] = completions(player);
    expect(said?.learner).to.equal('anna');
    expect(key.endsWith(said?.id ?? '?')).to.equal(true);
    expect(Object.keys(localStorage)).not.to.include(key);
  });
});

describe('a page for practice', () => {
  it('says so before and after, and says nothing of it', async () => {
    hostAnswers(() => Promise.resolve());
    const player = await open(fullBoardOptions({ attributes: { record: 'none', remember: 'device' } }));
    expect(player.text).to.include(words.start.privateUnrecorded);
    await player.click(words.start.begin);
    await skipToTheEnd(player);
    expect(player.text).to.include(words.report.unrecorded);
    expect(player.heard).to.deep.equal([]);
    expect([isAsked(), Object.keys(localStorage)]).to.deep.equal([false, []]);
  });
});

describe('a launch token', () => {
  it('comes back as it was given', async () => {
    const player = await open(fullBoardOptions({ attributes: { launch: 'e30.e30.c2ln' } }));
    await player.click(words.start.begin);
    await skipToTheEnd(player);
    expect(completions(player)[0]?.launch).to.equal('e30.e30.c2ln');
  });

  it('that is none is left out, which the host is told', async () => {
    const player = await open(fullBoardOptions({ attributes: { launch: 'two words' } }));
    await player.click(words.start.begin);
    await skipToTheEnd(player);
    expect(player.news.map(({ type }) => type)).to.deep.equal(['signal-error', 'signal-complete']);
    expect(player.heard[0]?.detail).to.deep.equal({ version: 1, code: 'launch-invalid' });
    expect(completions(player)[1]).not.to.have.property('launch');
  });
});
