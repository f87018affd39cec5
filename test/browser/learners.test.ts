/** One browser, one learner after another. */
import { expect } from '@open-wc/testing';
import { newPage } from '../../src/elements/controllers/page-outbox.ts';
import type { Completion, SignalCompleteEvent } from '../../src/index.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { type Player, begin, open, words } from '../support/player.ts';
import { fullBoardOptions } from '../support/player-boards.ts';
import { playTo, playToTheEnd } from '../support/play.ts';

const optionsFor = (learner: string | null, remember = 'device') =>
  fullBoardOptions({ attributes: { learner, remember } });

const learnersOf = (player: Player): unknown[] =>
  player.heard.map(({ detail }) => (detail as Completion).learner ?? null);

async function complete(player: Player): Promise<void> {
  await playToTheEnd(player);
  await player.until(() => player.heard.length > 0, 'the completion is offered');
}

/** Gives the element another learner, and lets it settle. */
async function hand(player: Player, learner: unknown): Promise<void> {
  player.element.learner = learner as string | null;
  await player.settled();
}

describe('a run of another learner', () => {
  for (const next of ['bram', null]) {
    it(`is not offered to ${next ?? 'nobody known'} on the next page, and is there for its own`, async () => {
      const anna = await begin(optionsFor('anna'));
      await anna.click('Does it suit you now?');
      anna.element.remove();
      const other = await open(optionsFor(next));
      expect(other.has(words.start.resume)).to.equal(false);
      await other.click(words.start.begin);
      await other.click(words.exit.leave);
      if (other.has(words.exit.forget)) await other.click(words.exit.forget);
      other.element.remove();
      const again = await open(optionsFor('anna'));
      await again.click(words.start.resume);
      expect(again.sees('Just a moment.')).to.equal(true);
    });

    it(`is gone from the screen when the page is ${next ?? 'nobody known'}’s`, async () => {
      for (const remember of ['none', 'device']) {
        const player = await begin(optionsFor('anna', remember));
        await player.click('Does it suit you now?');
        await hand(player, next);
        expect(player.text).not.to.include('Just a moment.');
        expect(player.has(words.start.begin)).to.equal(true);
        await player.click(words.start.begin);
        await complete(player);
        expect([...new Set(learnersOf(player))]).to.deep.equal([next]);
        player.element.remove();
        newPage();
      }
    });
  }

  it('comes back with the learner', async () => {
    const player = await begin(optionsFor('anna', 'session'));
    await player.click('Does it suit you now?');
    await hand(player, 'bram');
    await hand(player, 'anna');
    await player.click(words.start.resume);
    expect(player.sees('Just a moment.')).to.equal(true);
  });
});

describe('a completion of another learner', () => {
  it('waits until that one is back, and goes then with the same id', async () => {
    let isDown = true;
    const listener = (event: Event): void =>
      (event as SignalCompleteEvent).waitUntil(
        isDown ? Promise.reject(new Error('down')) : Promise.resolve(),
      );
    document.addEventListener('signal-complete', listener);
    afterThisTest(() => document.removeEventListener('signal-complete', listener));
    const player = await begin(optionsFor('anna', 'none'));
    await complete(player);
    await player.until(() => player.sees(words.report.waiting), 'it waits');
    const [first] = player.heard;
    player.heard.length = 0;
    isDown = false;
    await hand(player, 'bram');
    expect(player.text).not.to.include(words.report.waiting);
    window.dispatchEvent(new Event('online'));
    await player.settled();
    expect(player.heard).to.deep.equal([]);
    await hand(player, 'anna');
    await player.until(() => player.heard.length > 0, 'it is offered again');
    expect(player.heard).to.deep.equal([first]);
  });
});

describe('a completion of whose player is off the page', () => {
  it('is not offered there, whatever comes to that player then', async () => {
    const bram = await begin(optionsFor('bram'));
    await complete(bram);
    bram.element.remove();
    await Promise.resolve();
    newPage();
    const anna = await begin(optionsFor('anna'));
    await anna.click('Does it suit you now?');
    anna.element.remove();
    await Promise.resolve();
    // What is drawn off the page is whole only when it is back: nobody waits for that here.
    anna.element.learner = 'bram';
    await anna.element.updateComplete;
    window.dispatchEvent(new Event('online'));
    await navigator.locks.request('signal-training-test', () => undefined);
    expect(anna.heard).to.deep.equal([]);
    document.body.append(anna.element);
    window.dispatchEvent(new Event('online'));
    await anna.until(() => anna.heard.length > 0, 'it is offered where he is');
    expect(learnersOf(anna)).to.deep.equal(['bram']);
  });
});

describe('a learner who becomes known during a run', () => {
  for (const remember of ['none', 'device']) {
    it(`keeps it, with remember="${remember}"`, async () => {
      const player = await begin(optionsFor(null, remember));
      await player.click('Does it suit you now?');
      const before = player.text;
      await hand(player, 'anna');
      expect(player.text).to.equal(before);
      await playTo(player, words.judge.question);
      expect([...Object.keys(localStorage)]).to.have.length(remember === 'none' ? 0 : 1);
      await complete(player);
      expect(learnersOf(player)).to.deep.equal(['anna']);
    });
  }
});

describe('another time for which the host wants to remember', () => {
  it('costs no run, and moves it', async () => {
    const player = await begin(optionsFor('anna', 'device'));
    await player.click('Does it suit you now?');
    const before = player.text;
    for (const [remember, kept] of [
      ['session', [0, 1]],
      ['none', [0, 0]],
      ['device', [1, 0]],
    ] as const) {
      player.element.remember = remember;
      await player.settled();
      expect(player.text).to.equal(before);
      expect([localStorage.length, sessionStorage.length]).to.deep.equal(kept);
    }
  });
});

describe('a reference', () => {
  for (const [given, learner] of [
    [4821, '4821'],
    ['4821', '4821'],
    [undefined, null],
    [null, null],
    ['', null],
  ] as const) {
    it(`may be given as ${typeof given === 'string' ? `“${given}”` : given}`, async () => {
      const player = await begin(optionsFor(null, 'none'));
      await hand(player, given);
      await complete(player);
      expect(learnersOf(player)).to.deep.equal([learner]);
    });
  }

  it('is the same as a number and as its digits', async () => {
    const player = await begin(optionsFor('4821', 'none'));
    await player.click('Does it suit you now?');
    await hand(player, 4821);
    expect(player.sees('Just a moment.')).to.equal(true);
  });

  for (const given of ['two\nlines', 'x'.repeat(257), {}, true, NaN]) {
    it(`cannot be ${JSON.stringify(given).slice(0, 12)}, which the host is told`, async () => {
      const player = await begin(optionsFor(null, 'none'));
      await hand(player, given);
      expect(player.heard).to.deep.equal([
        { type: 'signal-error', detail: { version: 1, code: 'learner-invalid' } },
      ]);
    });
  }
});
