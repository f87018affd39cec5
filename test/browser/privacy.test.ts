import { expect } from '@open-wc/testing';
import { newPage } from '../../src/elements/controllers/page-outbox.ts';
import type { SignalCompleteEvent } from '../../src/index.ts';
import { everyTurn } from '../support/boards.ts';
import { afterThisTest, replace } from '../support/cleanup.ts';
import { placesAround } from '../support/places.ts';
import { type Player, begin, open, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';
import { lookBack, playOnFrom, playTo, playToTheEnd, skipToTheEnd } from '../support/play.ts';
import { json } from '../support/web.ts';
import { dutch } from '../support/words.ts';

const RUN = 'signal-training:full-board';
/** The keys under which completions wait; each ends with the id of one. */
const waiting = (storage: Storage): readonly string[] =>
  Object.keys(storage).filter((key) => /^signal-outbox:[\da-f-]{36}$/.test(key));

const optionsWith = (remember: string) => fullBoardOptions({ attributes: { remember } });

/** What is said on the console from now on. */
function consoleSaid(): unknown[][] {
  const said: unknown[][] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    replace(console, level, (...words: unknown[]) => void said.push(words));
  }
  return said;
}

/** As when the page is closed and opened again: another element, the same storage. */
async function reopen(player: Player, remember: string): Promise<Player> {
  player.element.remove();
  newPage();
  return open(optionsWith(remember));
}

/** A host that cannot store anything until it is told that it can. */
function hostThatIsDown(): { isBack: boolean; readonly ids: string[] } {
  const host = { isBack: false, ids: [] as string[] };
  const listener = (offer: SignalCompleteEvent): void => {
    host.ids.push(offer.detail.id);
    offer.waitUntil(host.isBack ? Promise.resolve() : Promise.reject(new Error('down')));
  };
  document.addEventListener('signal-complete', listener);
  afterThisTest(() => document.removeEventListener('signal-complete', listener));
  return host;
}

/** The host has it in hand, and goes on having it. */
const neverAnswer = (offer: SignalCompleteEvent): void => offer.waitUntil(new Promise(() => {}));

describe('with remember="none", which is the default', () => {
  it('a whole visit leaves nothing behind: no key, no cookie, no attribute, no address, no word', async () => {
    const player = await open(fullBoardOptions());
    const said = consoleSaid();
    const before = await placesAround(player.element);
    await player.click(words.start.begin);
    await player.click(player.toggleAt('Good morning.'));
    await playToTheEnd(player, (step) => step);
    await lookBack(player);
    await playOnFrom(player);
    await skipToTheEnd(player);
    await player.click(words.help.title);
    await player.click(words.exit.cover);
    await player.click(words.exit.uncover);
    await player.click(words.exit.leave);
    const { fetched, ...after } = await placesAround(player.element);
    const { fetched: fetchedBefore, ...untouched } = before;
    expect(after).to.deep.equal(untouched);
    expect(fetched.filter((address) => !fetchedBefore.includes(address))).to.deep.equal([]);
    expect(said).to.deep.equal([]);
  });

  it('storage is not even looked at', async () => {
    const touched: string[] = [];
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      const real = Object.getOwnPropertyDescriptor(window, name) as PropertyDescriptor;
      const get = (): unknown => {
        touched.push(name);
        return real.get?.call(window);
      };
      Object.defineProperty(window, name, { ...real, get });
      afterThisTest(() => Object.defineProperty(window, name, real));
    }
    const player = await begin(fullBoardOptions());
    await playToTheEnd(player);
    expect(touched).to.deep.equal([]);
  });

  it('only the scenario and the policy are fetched, without cookies for others and without a referrer', async () => {
    const requests: { url: string; options: RequestInit | undefined }[] = [];
    replace(window, 'fetch', (input, options) => {
      requests.push({ url: input instanceof Request ? input.url : String(input), options });
      return Promise.resolve(json(input === '/board.json' ? everyTurn() : {}));
    });
    const player = await begin({ attributes: { src: '/board.json', 'policy-src': '/policy.json' } });
    await skipToTheEnd(player);
    await lookBack(player);
    expect(requests.map(({ url }) => url).sort()).to.deep.equal(['/board.json', '/policy.json']);
    for (const { options } of requests) {
      expect(options?.credentials).to.equal('same-origin');
      expect(options?.referrerPolicy).to.equal('no-referrer');
    }
  });

  it('another page knows nothing of a run', async () => {
    const player = await begin(optionsWith('none'));
    await playTo(player, words.judge.question);
    const again = await reopen(player, 'none');
    expect(again.has(words.start.resume)).to.equal(false);
  });
});

for (const [remember, storage, other] of [
  ['session', sessionStorage, localStorage],
  ['device', localStorage, sessionStorage],
] as const) {
  describe(`with remember="${remember}"`, () => {
    it('the run goes on where it was, with its marks and its decisions', async () => {
      const player = await begin(optionsWith(remember));
      await player.click(player.toggleAt('Good morning.'));
      await player.click('Does it suit you now?');
      await player.click(player.toggleAt('Just a moment.'));
      const again = await reopen(player, remember);
      await again.click(words.start.resume);
      expect(again.status).to.equal(words.status.resumed);
      expect(again.has(words.scene.continue)).to.equal(true);
      expect(again.text).to.include(words.told.stressDown.replace('{{name}}', 'Mila'));
      for (const text of ['Good morning.', 'Just a moment.']) {
        expect(again.toggleAt(text).getAttribute('aria-pressed')).to.equal('true');
      }
      await again.click(words.back.title);
      await again.click('Office, Tuesday');
      expect(again.options).to.have.length(2);
    });

    it('one key holds the run, in one storage', async () => {
      const player = await begin(optionsWith(remember));
      await playTo(player, words.judge.question);
      expect(Object.keys(storage)).to.deep.equal([RUN]);
      expect(Object.keys(other)).to.deep.equal([]);
    });

    it('other words do not write what was thrown away, or gone on with in another player', async () => {
      const player = await begin(optionsWith(remember));
      await playTo(player, words.judge.question);
      storage.setItem(RUN, 'of another player');
      player.element.lang = 'nl';
      await player.until(() => player.has(dutch.judge.confirm), 'it speaks Dutch');
      expect(storage.getItem(RUN)).to.equal('of another player');
    });

    it('beginning again forgets the former run', async () => {
      const player = await begin(optionsWith(remember));
      await playTo(player, words.route.question);
      const again = await reopen(player, remember);
      await again.click(words.start.again);
      expect(again.headings[0]).to.equal('Office, Tuesday');
      const third = await reopen(again, remember);
      await third.click(words.start.resume);
      expect(third.headings[0]).to.equal('Office, Tuesday');
    });

    it('stopping says that the run is kept, and throws it away when asked', async () => {
      const player = await begin(optionsWith(remember));
      await playTo(player, words.judge.question);
      await player.click(words.exit.leave);
      expect(player.text).to.include(words.exit.leftKept);
      await player.click(words.exit.forget);
      expect(player.text).to.include(words.exit.leftText);
      expect(Object.keys(storage)).to.deep.equal([]);
      await player.click(words.exit.comeBack);
      expect(player.has(words.start.resume)).to.equal(false);
    });

    it('a completed run is kept nowhere, so that nobody completes it twice', async () => {
      hostThatIsDown().isBack = true;
      const player = await begin(optionsWith(remember));
      await playToTheEnd(player);
      await player.until(() => player.sees(words.report.recorded), 'it is recorded');
      expect(Object.keys(storage)).to.deep.equal([]);
      const again = await reopen(player, remember);
      expect(again.has(words.start.resume)).to.equal(false);
    });

    it('a completion that the host could not store waits, without a word about the run', async () => {
      hostThatIsDown();
      const player = await begin(optionsWith(remember));
      await playToTheEnd(player);
      await player.until(() => player.sees(words.report.waiting), 'it waits');
      const isSafe = remember === 'device';
      expect(player.text).to.include(isSafe ? words.report.waitingStored : words.report.waitingOpen);
      expect(player.sees(words.report.waitingStored)).to.equal(isSafe);
      expect(Object.keys(storage)).to.deep.equal(waiting(storage));
      const [key = ''] = waiting(storage);
      expect(Object.keys(JSON.parse(storage.getItem(key) ?? '') as object).sort()).to.deep.equal([
        'completedOn',
        'id',
        'status',
        'training',
        'version',
      ]);
    });

    it('a completion that waits is offered by the next page with the same id, and is gone once stored', async () => {
      const host = hostThatIsDown();
      const player = await begin(optionsWith(remember));
      await playToTheEnd(player);
      await player.until(() => player.sees(words.report.waiting), 'it waits');
      host.isBack = true;
      const again = await reopen(player, remember);
      window.dispatchEvent(new Event('online'));
      await again.until(() => waiting(storage).length === 0, 'it is stored');
      expect(new Set(host.ids).size).to.equal(1);
      expect(host.ids.length).to.be.greaterThan(1);
    });

    it('a run of a training in which nothing was touched that it met goes on whole, and says that it was edited', async () => {
      const player = await begin(optionsWith(remember));
      await playTo(player, words.route.question);
      const headings = player.headings;
      player.element.remove();
      const again = await open({ ...optionsWith(remember), scenario: fullBoard({ digest: '1'.repeat(64) }) });
      await again.click(words.start.resume);
      expect(again.status).to.equal(words.status.resumedChanged);
      // What is long over is folded for who comes back.
      expect(again.headings).to.deep.equal(headings.slice(-1));
    });

    it('a run of an edited training goes on as far as it fits, and says so', async () => {
      const player = await begin(optionsWith(remember));
      await playTo(player, words.route.question);
      document.addEventListener('signal-complete', neverAnswer);
      afterThisTest(() => document.removeEventListener('signal-complete', neverAnswer));
      player.element.remove();
      const { doubt, ...scenes } = fullBoard().scenes;
      const edited = fullBoard({
        version: '1.1.0',
        digest: '1'.repeat(64),
        scenes: { ...scenes, ...(doubt && { doubt: { ...doubt, turn: { kind: 'end', ending: 'good' } } }) },
      });
      const again = await open({ ...optionsWith(remember), scenario: edited });
      await again.click(words.start.resume);
      expect(again.status).to.equal(words.status.resumedPartly);
      expect(again.has(words.ending.lookBack)).to.equal(true);
    });
  });
}

describe('storage that fails', () => {
  it('costs no more than the remembering, and the learner is told to leave the page open', async () => {
    replace(Storage.prototype, 'setItem', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    hostThatIsDown();
    const player = await begin(optionsWith('device'));
    await playToTheEnd(player);
    await player.until(() => player.sees(words.report.waiting), 'it waits');
    expect(player.text).to.include(words.report.waitingOpen);
  });

  it('with something else under our key is not taken for a run', async () => {
    for (const text of ['{', 'null', '[]', '{"format":1,"training":{"id":"full-board"},"transcript":[{}]}']) {
      localStorage.setItem(RUN, text);
      const player = await open(optionsWith('device'));
      expect(player.has(words.start.resume)).to.equal(false);
      player.element.remove();
    }
  });
});
