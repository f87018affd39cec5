import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { SignalCompleteEvent } from '../../src/index.ts';
import { indexEntry } from '../../src/format/training-index.ts';
import { SETTINGS } from '../../src/format/vocabulary.ts';
import { afterThisTest, replace } from '../support/cleanup.ts';
import { holdTimers } from '../support/clock.ts';
import { deferred } from '../support/deferred.ts';
import { inDark } from '../support/engine.ts';
import { focused, nameOf, textOf, visible } from '../support/flat-tree.ts';
import { press } from '../support/keyboard.ts';
import { words } from '../support/player.ts';
import { INDEX, TRAININGS, addressOf, mountShelf, openShelf, serveTrainings } from '../support/shelf.ts';
import { answer, json, silence } from '../support/web.ts';
import { dutch } from '../support/words.ts';

const KEY = 'signal-shelf';

/** A host on this page that answers every completion in the same way. */
function hostAnswers(promise: () => Promise<unknown>): void {
  const listener = (event: SignalCompleteEvent): void => event.waitUntil(promise());
  document.addEventListener('signal-complete', listener);
  afterThisTest(() => document.removeEventListener('signal-complete', listener));
}

describe('the cards', () => {
  it('say what a page needs to know before it chooses', async () => {
    serveTrainings();
    const shelf = await openShelf();
    const card = shelf.card('The first');
    for (const text of [
      'On the line.',
      words.start.minutes_other.replace('{{count}}', '10'),
      words.shelf.level1,
      words.setting.phone,
      words.shelf.languages_other.replace('{{list}}', 'English and Nederlands'),
    ]) {
      expect(textOf(card)).to.include(text);
    }
  });

  it('begin with the easiest', async () => {
    serveTrainings();
    const shelf = await openShelf();
    expect(shelf.titles).to.deep.equal(['The first', 'The second', 'The third']);
  });

  it('have a heading of the level that fits the page, and one button that names the training', async () => {
    serveTrainings();
    const shelf = await openShelf({ 'heading-level': '3' });
    const card = shelf.card('The second');
    expect(visible(card, '[role=heading]').map((each) => each.ariaLevel)).to.deep.equal(['4']);
    expect(visible(card, 'button')).to.have.length(1);
    const named = shelf.opener('The second').getAttribute('aria-labelledby')?.split(' ') ?? [];
    const root = shelf.element.renderRoot as ShadowRoot;
    expect(named.map((id) => root.getElementById(id)?.textContent?.trim())).to.deep.equal([
      words.shelf.open,
      'The second',
    ]);
  });

  it('leave the focus where the page has it', async () => {
    serveTrainings();
    await openShelf();
    expect(focused()).to.equal(document.body);
  });

  it('say so when there are none yet', async () => {
    serveTrainings(() => json([]));
    const shelf = mountShelf();
    await shelf.until(() => shelf.sees(words.shelf.empty), 'the shelf is empty');
  });

  it('are waited for aloud', async () => {
    serveTrainings(silence as unknown as () => Response);
    const shelf = mountShelf();
    await shelf.until(() => shelf.sees(words.shelf.loading), 'the shelf is loading');
    expect(visible(shelf.element, '[aria-busy=true]')).to.have.length(1);
    expect(shelf.status).to.equal(words.shelf.loading);
  });
});

describe('the path', () => {
  it('says where to begin, and in which order to go on', async () => {
    serveTrainings();
    const shelf = await openShelf();
    expect(shelf.rows).to.deep.equal([words.shelf.begin, words.shelf['row-2'], words.shelf['row-3']]);
  });

  it('has what is running first, the next after it and what is done folded, with nothing remembered', async () => {
    serveTrainings();
    const shelf = await openShelf();
    await shelf.openCard('The first');
    await shelf.complete();
    await shelf.back();
    expect(shelf.rows).to.deep.equal([words.shelf.next, words.shelf['row-3']]);
    expect(shelf.titles).to.deep.equal(['The second', 'The third']);
    expect(nameOf(focused() as Element)).to.equal(words.shelf.doneCount.replace('{{count}}', '1'));
    await shelf.openCard('The third');
    await shelf.back();
    expect(shelf.titles).to.deep.equal(['The second', 'The third']);
    await shelf.openCard('The third');
    await shelf.click(words.start.begin);
    await shelf.back();
    expect(shelf.rows).to.deep.equal([words.shelf.running, words.shelf.next]);
    expect(shelf.titles).to.deep.equal(['The third', 'The second']);
    expect(focused()).to.equal(shelf.opener('The third'));
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('knows nothing any more after leaving, with nothing remembered', async () => {
    serveTrainings();
    hostAnswers(() => Promise.resolve());
    const shelf = await openShelf();
    await shelf.openCard('The first');
    await shelf.complete();
    await shelf.back();
    await shelf.openCard('The second');
    await shelf.click(words.start.begin);
    await shelf.back();
    await shelf.click(words.exit.leave);
    await shelf.click(words.exit.comeBack);
    expect(shelf.rows).to.deep.equal([words.shelf.begin, words.shelf['row-2'], words.shelf['row-3']]);
  });

  it('finds on a next visit what was running', async () => {
    serveTrainings();
    const shelf = await openShelf({ remember: 'session' });
    await shelf.openCard('The second');
    await shelf.click(words.start.begin);
    shelf.element.remove();
    const later = await openShelf({ remember: 'session' });
    expect(later.rows).to.deep.equal([words.shelf.running, words.shelf.next, words.shelf['row-3']]);
    expect(later.titles[0]).to.equal('The second');
  });

  it('has what was withdrawn for nobody but who has begun it, who is told and may complete it', async () => {
    serveTrainings();
    const before = await openShelf({ remember: 'session' });
    await before.openCard('The first');
    await before.click(words.start.begin);
    before.element.remove();
    const withdrawn = TRAININGS.map((training) =>
      training.level < 3 ? { ...training, withdrawn: true as const } : training,
    );
    serveTrainings(() => json(withdrawn.map(indexEntry)), withdrawn);
    const shelf = await openShelf({ remember: 'session' });
    expect(shelf.titles).to.deep.equal(['The first', 'The third']);
    expect(shelf.sees(words.shelf.count_other.replace('{{count}}', '2'))).to.equal(true);
    expect(textOf(shelf.card('The first'))).to.include(words.start.withdrawn);
    expect(textOf(shelf.card('The third'))).not.to.include(words.start.withdrawn);
    await shelf.openCard('The first');
    expect(shelf.sees(words.start.withdrawn)).to.equal(true);
    await shelf.click(words.start.resume);
    await shelf.click(words.scene.continue);
    await shelf.back();
    expect(shelf.rows).to.deep.equal([words.shelf.next]);
  });

  it('goes on from one training to the next', async () => {
    serveTrainings();
    const shelf = await openShelf();
    await shelf.openCard('The first');
    await shelf.complete();
    await shelf.click(words.ending.lookBack);
    await shelf.until(() => shelf.has(words.debrief.finish), 'looking back is there');
    await shelf.click(words.debrief.finish);
    await shelf.click(words.done.next.replace('{{title}}', 'The second'));
    await shelf.until(() => shelf.headings[0] === 'The second', 'the next is open');
    expect(textOf(focused() as Element)).to.equal('The second');
  });
});

describe('the filters', () => {
  for (const width of [360, 1366]) {
    it(`are folded, and once more where one is pressed, at ${width} pixels`, async () => {
      await setViewport({ width, height: 740 });
      afterThisTest(() => setViewport({ width: 800, height: 600 }));
      serveTrainings();
      const shelf = await openShelf();
      expect(shelf.has(words.shelf.level2)).to.equal(false);
      await shelf.filter(words.shelf.level2);
      expect(shelf.titles).to.deep.equal(['The second']);
      await shelf.click(words.shelf.filterCount.replace('{{count}}', '1'));
      expect(shelf.has(words.shelf.level2)).to.equal(false);
      expect(shelf.titles).to.deep.equal(['The second']);
    });
  }

  /** What an intranet has above it, as much as on the page of the demo. */
  for (const [width, height, above] of [
    [360, 740, 64],
    [1366, 768, 234],
  ] as const) {
    it(`leave where to begin in sight, whatever there is to filter by, at ${width} × ${height}`, async () => {
      await setViewport({ width, height });
      afterThisTest(() => setViewport({ width: 800, height: 600 }));
      const [first] = TRAININGS;
      if (!first) throw new Error('There is no training.');
      const many = SETTINGS.map((setting, at) =>
        indexEntry({ ...first, id: `t-${at}`, setting, level: ([1, 2, 3] as const)[at % 3] ?? 1 }),
      );
      serveTrainings(() => json(many));
      const shelf = await openShelf();
      shelf.element.style.cssText = `margin-block-start: ${above}px; max-inline-size: 944px`;
      const [opener] = visible(shelf.element, '.card .button');
      expect(opener?.getBoundingClientRect().bottom).to.be.at.most(height);
    });
  }

  it('show what fits, tell the count, and are off again when pressed again', async () => {
    serveTrainings();
    const shelf = await openShelf();
    expect(shelf.status).to.equal(words.shelf.count_other.replace('{{count}}', '3'));
    await shelf.filter(words.shelf.level2);
    expect(shelf.titles).to.deep.equal(['The second']);
    expect(shelf.find(words.shelf.level2).ariaPressed).to.equal('true');
    expect(shelf.status).to.equal(words.shelf.found_one.replace('{{count}}', '1').replace('{{total}}', '3'));
    await shelf.click(words.shelf.level2);
    expect(shelf.titles).to.have.length(3);
    expect(shelf.find(words.shelf.level2).ariaPressed).to.equal('false');
  });

  it('take either of two in one group, and both of two groups', async () => {
    serveTrainings();
    const shelf = await openShelf();
    await shelf.filter(words.shelf.level2);
    await shelf.filter(words.shelf.level3);
    expect(shelf.titles).to.deep.equal(['The second', 'The third']);
    await shelf.click(words.setting.door);
    expect(shelf.titles).to.deep.equal(['The third']);
  });

  it('lead out of an empty shelf, with the focus where it was emptied', async () => {
    serveTrainings();
    const shelf = await openShelf();
    await shelf.filter(words.shelf.level1);
    await shelf.filter(words.setting.door);
    expect(shelf.cards).to.have.length(0);
    expect(shelf.sees(words.shelf.nothing)).to.equal(true);
    await shelf.click(words.shelf.all);
    expect(shelf.titles).to.have.length(3);
    expect(nameOf(focused() as Element)).to.equal(words.shelf.filter);
  });

  it('offer no choice where there is none', async () => {
    serveTrainings(() => json(TRAININGS.filter(({ setting }) => setting === 'phone').map(indexEntry)));
    const shelf = await openShelf();
    await shelf.click(words.shelf.filter);
    expect(shelf.has(words.shelf.level2)).to.equal(true);
    expect(shelf.has(words.setting.phone)).to.equal(false);
  });
});

describe('opening a training', () => {
  it('plays it in place of the cards, with the focus on its heading', async () => {
    const asked = serveTrainings();
    const shelf = await openShelf();
    await shelf.openCard('The second');
    expect(shelf.cards).to.have.length(0);
    expect(textOf(focused() as Element)).to.equal('The second');
    expect(asked).to.deep.equal([INDEX, addressOf('second')]);
  });

  for (const [width, height] of [
    [360, 740],
    [1366, 768],
  ] as const) {
    it(`shows how to begin without scrolling, below a header that stays, at ${width} × ${height}`, async () => {
      await setViewport({ width, height });
      afterThisTest(() => setViewport({ width: 800, height: 600 }));
      serveTrainings();
      const shelf = await openShelf();
      shelf.element.style.cssText = '--signal-sticky-top: 60px; margin-block: 900px';
      window.scrollTo(0, document.documentElement.scrollHeight);
      await shelf.openCard('The third');
      // As it is seen first.
      await nextFrame();
      for (const name of [words.start.begin, words.start.read]) {
        const { top, bottom } = shelf.find(name).getBoundingClientRect();
        expect(top).to.be.above(60);
        expect(bottom).to.be.below(height);
      }
      const [player] = shelf.players;
      expect(player?.getBoundingClientRect().top).to.be.closeTo(60, 8);
    });
  }

  it('finds the training beside the index, wherever that is', async () => {
    const asked = serveTrainings();
    const shelf = await openShelf({ src: INDEX });
    await shelf.openCard('The third');
    expect(asked.at(-1)).to.equal(addressOf('third'));
  });

  it('finds it by the signature of the index', async () => {
    const asked = answer({
      [`${INDEX}?sig=1`]: () => json(TRAININGS.map(indexEntry)),
      [`${addressOf('second')}?sig=1`]: () => json(TRAININGS[2]),
    });
    const shelf = await openShelf({ src: `${INDEX}?sig=1` });
    await shelf.openCard('The second');
    expect(asked.at(-1)).to.equal(`${addressOf('second')}?sig=1`);
  });

  it('hands on what the host has said', async () => {
    serveTrainings();
    const said = { learner: 'm-1', remember: 'session', 'policy-src': '/p.json', 'exit-url': '/left' };
    const shelf = await openShelf({ ...said, 'heading-level': '3' });
    const policy = { meldcode: 'adopted', 'may-report': true } as const;
    shelf.element.policy = policy;
    await shelf.openCard('The first');
    const player = shelf.players[0] as HTMLElementTagNameMap['signal-training'];
    const { learner, remember, policySrc, exitUrl, headingLevel } = player;
    expect({ learner, remember, 'policy-src': policySrc, 'exit-url': exitUrl }).to.deep.equal(said);
    expect(headingLevel).to.equal(3);
    expect(player.policy).to.equal(policy);
  });

  it('leaves out what the host has not said', async () => {
    serveTrainings();
    const shelf = await openShelf();
    await shelf.openCard('The first');
    const { learner, remember, policySrc, policy, exitUrl, headingLevel } = shelf
      .players[0] as HTMLElementTagNameMap['signal-training'];
    expect([learner, policySrc, policy, exitUrl]).to.deep.equal([null, null, null, null]);
    expect([remember, headingLevel]).to.deep.equal(['none', 2]);
  });

  it('comes back to the card it was opened from, among the same cards', async () => {
    serveTrainings();
    const shelf = await openShelf();
    await shelf.filter(words.setting.phone);
    await shelf.openCard('The second');
    await shelf.back();
    expect(shelf.titles).to.deep.equal(['The first', 'The second']);
    expect(focused()).to.equal(shelf.opener('The second'));
  });

  it('goes on where it was when it is opened again, with the focus on it', async () => {
    serveTrainings();
    const shelf = await openShelf();
    await shelf.openCard('The second');
    await shelf.click(words.start.begin);
    await shelf.back();
    await shelf.openCard('The first');
    await shelf.back();
    await shelf.click(shelf.opener('The second'));
    expect(shelf.has(words.scene.continue)).to.equal(true);
    expect(nameOf(focused() as Element)).to.equal('The second');
    expect(shelf.heard).to.deep.equal([]);
  });

  it('begins anew after it was stopped, and nothing of the run is left', async () => {
    serveTrainings();
    const shelf = await openShelf();
    await shelf.openCard('The second');
    await shelf.click(words.start.begin);
    await shelf.click(words.exit.leave);
    expect(shelf.sees(words.exit.left)).to.equal(true);
    await shelf.back();
    expect(shelf.players).to.have.length(0);
    await shelf.openCard('The second');
    expect(shelf.has(words.start.begin)).to.equal(true);
  });

  it('says nothing of a training that is hidden from onlookers, and shows all of it again', async () => {
    serveTrainings();
    const shelf = await openShelf();
    await shelf.openCard('The second');
    await shelf.click(words.exit.cover);
    expect(shelf.has(words.shelf.back)).to.equal(false);
    const section = visible(shelf.element, 'section')[0];
    expect(section?.hasAttribute('aria-labelledby')).to.equal(false);
    await shelf.click(words.exit.uncover);
    expect(shelf.has(words.shelf.back)).to.equal(true);
    expect(nameOf(section as Element)).to.equal('The second');
  });

  it('stays hidden from onlookers where Back on a phone leads to the cards', async () => {
    const watchers: { onclose: (() => void) | null }[] = [];
    const asOnAPhone = window as unknown as { CloseWatcher: unknown; matchMedia: unknown };
    replace(asOnAPhone, 'matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' }));
    replace(
      asOnAPhone,
      'CloseWatcher',
      class {
        onclose: (() => void) | null = null;
        constructor() {
          watchers.push(this);
        }
        destroy(): void {}
      },
    );
    serveTrainings();
    const shelf = await openShelf();
    await shelf.openCard('The second');
    await shelf.click(words.exit.cover);
    watchers.at(-1)?.onclose?.();
    await shelf.settled();
    expect(shelf.headings).to.deep.equal([words.exit.coverTitle]);
    expect(textOf(focused() as Element)).to.equal(words.exit.coverTitle);
    await shelf.click(words.exit.uncover);
    expect(shelf.titles).to.have.length(3);
  });

  it('stays with what is opened while the way back from another is still going out of the history', async () => {
    const asOnAPhone = window as unknown as { CloseWatcher: unknown; matchMedia: unknown };
    replace(asOnAPhone, 'matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' }));
    replace(asOnAPhone, 'CloseWatcher', undefined);
    replace(history, 'pushState', () => {});
    replace(history, 'back', () => {});
    holdTimers(500);
    serveTrainings();
    const shelf = await openShelf();
    await shelf.openCard('The second');
    await shelf.back();
    await shelf.openCard('The first');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await shelf.settled();
    expect(shelf.headings[0]).to.equal('The first');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await shelf.settled();
    expect(shelf.titles).to.have.length(3);
  });

  it('changes neither the address, nor the history, nor the title of the page', async () => {
    serveTrainings();
    const before = [location.href, history.length, document.title];
    const shelf = await openShelf();
    await shelf.filter(words.shelf.level2);
    await shelf.openCard('The second');
    await shelf.back();
    expect([location.href, history.length, document.title]).to.deep.equal(before);
  });

  it('keeps the way back where a training cannot be opened', async () => {
    serveTrainings(() => json([{ ...indexEntry(TRAININGS[0] as (typeof TRAININGS)[0]), id: 'gone' }]));
    const shelf = await openShelf();
    await shelf.click(shelf.opener('The third'));
    await shelf.until(() => shelf.headings.includes(words.error.title), 'the player has failed');
    expect(shelf.heard.map(({ type }) => type)).to.deep.equal(['signal-error']);
    await shelf.back();
    expect(focused()).to.equal(shelf.opener('The third'));
  });

  it('goes by keyboard alone, there and back', async () => {
    serveTrainings();
    const shelf = await openShelf();
    const tabTo = async (name: string): Promise<void> => {
      do await press('Tab');
      while (focused() !== document.body && nameOf(focused() as Element) !== name);
      expect(nameOf(focused() as Element)).to.equal(name);
    };
    await tabTo(words.shelf.filter);
    await press('Space');
    await shelf.settled();
    await tabTo(words.shelf.level3);
    await press('Space');
    await shelf.settled();
    await tabTo(`${words.shelf.open} The third`);
    await press('Enter');
    await shelf.until(() => shelf.headings[0] === 'The third', 'the training is open');
    await tabTo(words.start.begin);
    await press('Enter');
    await shelf.settled();
    expect(shelf.heard).to.deep.equal([]);
    await sendKeys({ down: 'Shift' });
    await tabTo(words.shelf.back);
    await sendKeys({ up: 'Shift' });
    await press('Enter');
    await shelf.settled();
    expect(focused()).to.equal(shelf.opener('The third'));
  });
});

describe('what a host hears of a shelf', () => {
  it('is what the player says, and nothing else', async () => {
    serveTrainings();
    const shelf = await openShelf({ learner: 'm-1' });
    await shelf.filter(words.shelf.level1);
    await shelf.openCard('The first');
    await shelf.complete();
    await shelf.back();
    await shelf.until(() => shelf.heard.length > 0, 'the page has heard of the completion');
    expect(shelf.news.map(({ type }) => type)).to.deep.equal(['signal-complete']);
    expect(shelf.heard[0]?.detail).to.deep.include({ status: 'completed', learner: 'm-1' });
    expect(shelf.heard[0]?.detail).to.have.nested.property('training.id', 'first');
  });

  const broken: readonly (readonly [string, string | null, () => Response])[] = [
    ['not-found', INDEX, () => new Response('', { status: 404 })],
    ['network', INDEX, () => new Response('', { status: 500 })],
    ['not-json', INDEX, () => new Response('<html>')],
    ['damaged', INDEX, () => json({ trainings: [] })],
    ['damaged', INDEX, () => json([{ id: '../secret' }])],
    ['no-scenario', null, () => json([])],
  ];
  for (const [code, src, give] of broken) {
    it(`is ${code} when the list cannot be read for that reason`, async () => {
      serveTrainings(give);
      const shelf = mountShelf({ src });
      await shelf.until(() => shelf.headings.includes(words.shelf.errorTitle), 'the shelf has failed');
      expect(shelf.heard).to.deep.equal([{ type: 'signal-error', detail: { version: 1, code } }]);
      expect(shelf.sees(code)).to.equal(true);
    });
  }

  it('can be mended by trying again', async () => {
    const answers = [new Response('', { status: 500 }), json(TRAININGS.map(indexEntry))];
    serveTrainings(() => answers.shift() as Response);
    const shelf = mountShelf();
    await shelf.until(() => shelf.has(words.error.reload), 'the shelf has failed');
    await shelf.click(words.error.reload);
    await shelf.until(() => shelf.cards.length === 3, 'there are cards');
  });
});

describe('what is done here', () => {
  it('is known for as long as the page is there, and kept nowhere, unless the host asks to remember', async () => {
    serveTrainings();
    hostAnswers(() => Promise.resolve());
    const shelf = await openShelf();
    await shelf.openCard('The first');
    await shelf.complete();
    await shelf.until(() => shelf.sees(words.report.recorded), 'it is recorded');
    await shelf.back();
    await shelf.unfoldDone(1);
    expect(textOf(shelf.card('The first'))).to.include(words.shelf.done);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    shelf.element.remove();
    const later = await openShelf();
    expect(later.has(words.shelf.doneCount.replace('{{count}}', '1'))).to.equal(false);
  });

  for (const [remember, storage] of [
    ['session', sessionStorage],
    ['device', localStorage],
  ] as const) {
    it(`is on its card, and after a visit to another page, with remember="${remember}"`, async () => {
      serveTrainings();
      hostAnswers(() => Promise.resolve());
      const shelf = await openShelf({ remember });
      await shelf.openCard('The first');
      await shelf.complete();
      await shelf.until(() => shelf.sees(words.report.recorded), 'it is recorded');
      await shelf.back();
      await shelf.unfoldDone(1);
      expect(textOf(shelf.card('The first'))).to.include(words.shelf.done);
      expect(textOf(shelf.card('The second'))).not.to.include(words.shelf.done);
      expect(JSON.parse(storage.getItem(KEY) ?? '')).to.deep.equal({ format: 1, done: ['first'] });
      shelf.element.remove();
      const later = await openShelf({ remember });
      await later.unfoldDone(1);
      expect(textOf(later.card('The first'))).to.include(words.shelf.done);
    });
  }

  it('does not count where no host answers, for nobody knows of it', async () => {
    serveTrainings();
    const shelf = await openShelf({ remember: 'session' });
    await shelf.openCard('The first');
    await shelf.complete();
    await shelf.back();
    await shelf.unfoldDone(1);
    await shelf.until(() => shelf.sees(words.report.waitingOpen), 'the learner reads what to do');
    expect(textOf(shelf.card('The first'))).not.to.include(words.shelf.done);
  });

  it('does not count before the host has stored it, and the learner reads what to do until then', async () => {
    serveTrainings();
    const stored = deferred();
    hostAnswers(() => stored.promise);
    const shelf = await openShelf({ remember: 'device' });
    await shelf.openCard('The first');
    await shelf.complete();
    await shelf.back();
    await shelf.unfoldDone(1);
    expect(shelf.sees(words.shelf.done)).to.equal(false);
    await shelf.until(() => shelf.sees(words.report.waitingStored), 'the learner reads what to do');
    stored.fulfil();
    await shelf.until(() => shelf.sees(words.shelf.done), 'it is done');
    expect(shelf.sees(words.report.waiting)).to.equal(false);
  });

  it('is not lost by going back while the host fails, even when nothing is remembered', async () => {
    serveTrainings();
    let isDown = true;
    hostAnswers(() => (isDown ? Promise.reject(new Error('down')) : Promise.resolve()));
    const shelf = await openShelf();
    await shelf.openCard('The first');
    await shelf.complete();
    await shelf.back();
    await shelf.until(() => shelf.sees(words.report.waitingOpen), 'the learner reads what to do');
    await shelf.openCard('The second');
    await shelf.back();
    isDown = false;
    window.dispatchEvent(new Event('online'));
    await shelf.until(() => !shelf.sees(words.report.waiting), 'it is stored');
    const ids = shelf.heard
      .filter(({ type }) => type === 'signal-complete')
      .map(({ detail }) => (detail as { id: string }).id);
    expect(ids).to.have.length(2);
    expect(new Set(ids)).to.have.property('size', 1);
  });

  it('is offered again on a next visit before its training is opened', async () => {
    serveTrainings();
    let isDown = true;
    hostAnswers(() => (isDown ? Promise.reject(new Error('down')) : Promise.resolve()));
    const shelf = await openShelf({ remember: 'device' });
    await shelf.openCard('The first');
    await shelf.complete();
    await shelf.until(() => shelf.sees(words.report.waiting), 'it waits');
    shelf.element.remove();
    isDown = false;
    const later = await openShelf({ remember: 'device' });
    expect(focused()).to.equal(document.body);
    await later.unfoldDone(1);
    await later.until(() => textOf(later.card('The first')).includes(words.shelf.done), 'it is stored');
  });

  it('is read with suspicion', async () => {
    serveTrainings();
    for (const kept of ['{', '{"format":2,"done":["first"]}', '{"format":1,"done":"first"}', '[null]']) {
      sessionStorage.setItem(KEY, kept);
      const shelf = await openShelf({ remember: 'session' });
      expect(shelf.sees(words.shelf.done)).to.equal(false);
      shelf.element.remove();
    }
  });
});

describe('the language of a shelf', () => {
  it('is the one around it, and what is not translated says in which it is', async () => {
    serveTrainings();
    const shelf = await openShelf({ lang: 'nl' });
    expect(shelf.titles).to.deep.equal(['De eerste', 'The second', 'The third']);
    expect(textOf(shelf.card('De eerste'))).to.include('Aan de lijn.');
    expect(visible(shelf.card('The second'), '[lang=en]').map(textOf)).to.include('The second');
    expect(visible(shelf.card('De eerste'), '[lang=nl]').map(textOf)).to.include('De eerste');
    expect(visible(shelf.card('De eerste'), '[lang=en]').map(textOf)).to.deep.equal(['English']);
  });

  it('may be written as a content system writes it', async () => {
    serveTrainings();
    const shelf = await openShelf({ lang: 'nl_NL' });
    expect(shelf.titles[0]).to.equal('De eerste');
  });

  it('changes with the page, among the cards and while playing', async () => {
    serveTrainings();
    const shelf = await openShelf();
    shelf.element.lang = 'nl';
    await shelf.until(() => shelf.titles[0] === 'De eerste', 'the cards speak Dutch');
    await shelf.openCard('De eerste');
    await shelf.click(dutch.start.begin);
    shelf.element.lang = 'en-GB';
    await shelf.until(() => shelf.has(words.scene.continue), 'the player speaks English');
    expect(shelf.has(words.shelf.back)).to.equal(true);
    expect(shelf.heard).to.deep.equal([]);
  });
});

describe('a shelf for everybody', () => {
  const states: Readonly<Record<string, () => Promise<HTMLElement>>> = {
    'with cards': async () => (await openShelf()).element,
    'with something done and something waiting': async () => {
      hostAnswers(silence);
      sessionStorage.setItem(KEY, '{"format":1,"done":["second"]}');
      const shelf = await openShelf({ remember: 'session' });
      await shelf.openCard('The first');
      await shelf.complete();
      await shelf.back();
      await shelf.unfoldDone(2);
      await shelf.until(() => shelf.sees(words.report.waiting) && shelf.sees(words.shelf.done), 'both show');
      return shelf.element;
    },
    'with nothing that fits': async () => {
      const shelf = await openShelf();
      await shelf.filter(words.shelf.level1);
      await shelf.filter(words.setting.door);
      return shelf.element;
    },
    'with a training open': async () => {
      const shelf = await openShelf();
      await shelf.openCard('The first');
      return shelf.element;
    },
    'that failed': async () => {
      const shelf = mountShelf({ src: '/none.json' });
      await shelf.until(() => shelf.headings.length > 0, 'the shelf has failed');
      return shelf.element;
    },
  };
  for (const [state, reach] of Object.entries(states)) {
    it(`has no fault that axe can find, ${state}, in light and in dark`, async () => {
      document.documentElement.style.colorScheme = 'light dark';
      afterThisTest(() => document.documentElement.style.removeProperty('color-scheme'));
      serveTrainings();
      const element = await reach();
      await expect(element).to.be.accessible();
      await inDark(element);
      await expect(element).to.be.accessible();
    });

    it(`fits in 320 pixels with targets of 44, ${state}`, async () => {
      await setViewport({ width: 320, height: 700 });
      afterThisTest(() => setViewport({ width: 800, height: 600 }));
      serveTrainings();
      const element = await reach();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const heights = visible(
        (element as { renderRoot?: Node }).renderRoot ?? element,
        'button.button, .filter',
      ).map((button) => button.getBoundingClientRect().height);
      expect(heights.filter((height) => height < 44)).to.deep.equal([]);
    });
  }
});
