import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { type TemplateResult, html } from 'lit';
import { AidsController } from '../../src/elements/controllers/aids-controller.ts';
import { SignalElement } from '../../src/elements/parts/signal-element.ts';
import { whenIdle } from '../../src/elements/parts/when-idle.ts';
import { problems } from '../support/axe.ts';
import { afterThisTest, replace } from '../support/cleanup.ts';
import { holdTimers } from '../support/clock.ts';
import { deferred } from '../support/deferred.ts';
import { focused, textOf, visible } from '../support/flat-tree.ts';
import { sticksOut } from '../support/layout.ts';
import { PATIENCE } from '../support/patience.ts';
import { type Player, begin, open, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';
import { step } from '../support/play.ts';
import { openShelf, serveTrainings } from '../support/shelf.ts';

const { aids } = words;

/** What is pressed holds for the page; a test leaves it as it was. */
async function openAids(player: Player): Promise<void> {
  await player.click(aids.title);
  afterThisTest(async () => {
    if (!player.has(aids.size0)) await player.click(aids.title);
    await player.click(aids.size0);
    const toggles = [aids.wide, aids.plain, aids.atOnce].map((name) => player.find(name));
    for (const toggle of toggles) if (toggle.ariaPressed === 'true') await player.click(toggle);
    if (player.find(aids.shift).ariaPressed === 'false') await player.click(aids.shift);
  });
}

const lineOf = (player: Player<HTMLElement>): HTMLElement => {
  const [words] = visible(player.element, '.told .words');
  if (!words) throw new Error('There is no line that is told.');
  return words;
};

async function shift(times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await sendKeys({ press: 'Shift' });
}

describe('how far one is', () => {
  const far = (player: Player): number =>
    visible(player.element, 'progress').map((line) => (line as HTMLProgressElement).value)[0] ?? -1;

  it('stands in the bar while one plays, in a line and in minutes, and never goes back', async () => {
    const minutes = (left: number): string => aids.minutes.replace('{{count}}', String(left));
    const player = await open(fullBoardOptions({ scenario: fullBoard({ minutes: 10 }) }));
    expect(far(player)).to.equal(-1);
    await player.click(words.start.begin);
    expect(player.text).to.include(minutes(10));
    const seen: number[] = [];
    do seen.push(far(player));
    while (await step(player));
    expect(seen[0]).to.equal(0);
    expect(seen.at(-1)).to.equal(1);
    expect(seen).to.deep.equal(seen.toSorted((a, b) => a - b));
    expect(player.text).not.to.include(minutes(0));
  });

  it('is not to be seen where the screen is hidden', async () => {
    const player = await begin(fullBoardOptions());
    await player.click(words.exit.cover);
    expect(far(player)).to.equal(-1);
  });
});

describe('reading aids', () => {
  it('open and close by key, and give the focus back', async () => {
    const player = await begin(fullBoardOptions());
    player.find(aids.title).focus();
    await sendKeys({ press: 'Enter' });
    await player.settled();
    expect(player.has(aids.size2)).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(player.find(aids.size0));
    await sendKeys({ press: 'Escape' });
    await player.settled();
    expect(player.has(aids.size2)).to.equal(false);
    expect(focused()).to.equal(player.find(aids.title));
  });

  it('make the text larger, for every player on the page', async () => {
    const player = await begin(fullBoardOptions());
    const other = await begin(fullBoardOptions());
    const size = (each: Player): number => parseFloat(getComputedStyle(lineOf(each)).fontSize);
    const before = size(player);
    await openAids(player);
    await player.click(aids.size1);
    expect(size(player)).to.be.closeTo(before * 1.2, 0.1);
    await player.click(aids.size2);
    expect(size(player)).to.be.closeTo(before * 1.45, 0.1);
    await other.settled();
    expect(size(other)).to.equal(size(player));
  });

  it('give more room between letters, words and lines', async () => {
    const player = await begin(fullBoardOptions());
    await openAids(player);
    const before = getComputedStyle(lineOf(player)).lineHeight;
    await player.click(aids.wide);
    const style = getComputedStyle(lineOf(player));
    expect(parseFloat(style.letterSpacing)).to.be.greaterThan(1);
    expect(parseFloat(style.wordSpacing)).to.be.greaterThan(2);
    expect(parseFloat(style.lineHeight)).to.be.greaterThan(parseFloat(before) * 1.2);
    const [option] = player.options;
    expect(parseFloat(getComputedStyle(option as Element).letterSpacing)).to.be.greaterThan(1);
  });

  it('show the story in one kind of letter', async () => {
    const player = await begin(fullBoardOptions());
    await openAids(player);
    const [label] = visible(player.element, '.hide');
    const interfaceFont = getComputedStyle(label as Element).fontFamily;
    expect(getComputedStyle(lineOf(player)).fontFamily).not.to.equal(interfaceFont);
    await player.click(aids.plain);
    expect(getComputedStyle(lineOf(player)).fontFamily).to.equal(interfaceFont);
  });

  it('show all of a scene at once, where it would come line by line', async () => {
    const player = await begin(fullBoardOptions());
    const calm = (): number => visible(player.element, '.calm').length;
    expect(calm()).to.be.greaterThan(0);
    await openAids(player);
    await player.click(aids.atOnce);
    await player.click(aids.title);
    await step(player);
    expect(calm()).to.equal(0);
  });

  it('leave nothing in any storage', async () => {
    const player = await begin(fullBoardOptions({ attributes: { remember: 'device' } }));
    const before = JSON.stringify({ ...localStorage, ...sessionStorage });
    await openAids(player);
    for (const name of [aids.size2, aids.wide, aids.plain, aids.atOnce]) await player.click(name);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).to.equal(before);
    expect(player.heard).to.deep.equal([]);
  });

  it('fit on a phone, also at their largest, without a fault that axe can find', async () => {
    afterThisTest(() => setViewport({ width: 800, height: 600 }));
    await setViewport({ width: 320, height: 700 });
    const player = await begin(fullBoardOptions());
    await openAids(player);
    for (const name of [aids.size2, aids.wide]) await player.click(name);
    expect(sticksOut(player.element)).to.deep.equal([]);
    // What lies below the panel has no colour behind it that axe could find.
    const found = (await problems(player.element)).filter((each) => !each.startsWith('color-contrast'));
    expect(found).to.deep.equal([]);
  });
});

describe('the bar', () => {
  for (const language of ['nl', 'en', 'ar']) {
    it(`is one row on a phone, and fits there with every letter, in ${language}`, async () => {
      afterThisTest(() => setViewport({ width: 800, height: 600 }));
      await setViewport({ width: 320, height: 700 });
      const player = await begin(fullBoardOptions({ attributes: { 'exit-url': '/elsewhere' } }));
      await openAids(player);
      const panel = (): string => visible(player.element, '.panel').map(textOf).join('');
      const inEnglish = panel();
      afterThisTest(async () => {
        player.element.lang = 'en';
        await player.until(() => panel() === inEnglish, 'it speaks English again');
      });
      player.element.lang = language;
      await player.until(() => language === 'en' || panel() !== inEnglish, 'it speaks another language');
      const [smallest, larger, largest, wide] = visible(player.element, '.switch');
      const middles = (): readonly number[] =>
        visible(player.element, '.aa, .pill').map((each) => {
          const { top, bottom } = each.getBoundingClientRect();
          return Math.round((top + bottom) / 2);
        });
      for (const press of [smallest, larger, largest, wide, larger, smallest]) {
        if (!press) throw new Error('A reading aid is missing.');
        await player.click(press);
        expect(sticksOut(player.element), textOf(press)).to.deep.equal([]);
        expect(middles(), textOf(press)).to.have.length(3);
        expect(new Set(middles()).size, textOf(press)).to.equal(1);
      }
    });
  }
});

describe('reading aloud', () => {
  /** Tells of each reading that it is over, also of one that was broken off. */
  const ends: (() => void)[] = [];
  /** A device with these voices; what is said there. */
  function voices(...languages: readonly [lang: string, isLocal: boolean][]): string[] {
    const said: string[] = [];
    ends.length = 0;
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => languages.map(([lang, localService]) => ({ lang, localService })),
      speak: (utterance: Utterance) => {
        said.push(utterance.text);
        if (utterance.onend) ends.push(utterance.onend);
      },
      cancel: () => void said.splice(0),
    });
    class Utterance {
      readonly text: string;
      onend: (() => void) | undefined;
      constructor(text: string) {
        this.text = text;
      }
    }
    const own = Object.getOwnPropertyDescriptor(window, 'speechSynthesis') as PropertyDescriptor;
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: speech });
    afterThisTest(() => Object.defineProperty(window, 'speechSynthesis', own));
    replace(window, 'SpeechSynthesisUtterance', Utterance as unknown as typeof SpeechSynthesisUtterance);
    return said;
  }

  it('is not offered where only a server could do it', async () => {
    voices(['en-GB', false], ['nl-NL', true]);
    const player = await begin(fullBoardOptions());
    await openAids(player);
    expect(player.has(aids.read)).to.equal(false);
  });

  it('reads what is on screen, and stops', async () => {
    const said = voices(['en-GB', true]);
    const player = await begin(fullBoardOptions());
    await openAids(player);
    await player.click(aids.read);
    expect(said).to.include('The line sounds hollow.');
    expect(said.join(' ')).to.include('Does it suit you now?');
    expect(said.join(' ')).not.to.include(words.exit.cover);
    await player.click(aids.stop);
    expect(said).to.deep.equal([]);
  });

  it('stops when it is asked to, also after the end of an earlier one is told late', async () => {
    const said = voices(['en-GB', true]);
    const player = await begin(fullBoardOptions());
    await openAids(player);
    await player.click(aids.read);
    await player.click(aids.stop);
    await player.click(aids.read);
    ends[0]?.();
    await player.settled();
    await player.click(aids.stop);
    expect(said).to.deep.equal([]);
  });

  it('stops at the way out', async () => {
    const said = voices(['en-GB', true]);
    const player = await begin(fullBoardOptions());
    await openAids(player);
    await player.click(aids.read);
    expect(said).not.to.deep.equal([]);
    await player.click(words.exit.leave);
    expect(said).to.deep.equal([]);
  });

  it('stops where somebody leaves', async () => {
    const said = voices(['en-GB', true]);
    const player = await begin(fullBoardOptions());
    await openAids(player);
    await player.click(aids.read);
    expect(said).not.to.deep.equal([]);
    player.element.remove();
    expect(said).to.deep.equal([]);
    document.body.append(player.element);
    await player.settled();
  });
});

describe('three times Shift', () => {
  const hasLeft = (player: Player): boolean => player.headings[0] === words.exit.left;
  const dotsOf = (player: Player): readonly boolean[] =>
    visible(player.element, 'signal-dots')
      .flatMap((dots) => visible(dots, 'i'))
      .map((dot) => dot.classList.contains('on'));
  let fiveSecondsLater = (): void => {};
  beforeEach(() => {
    fiveSecondsLater = holdTimers(5_000);
  });

  it('leaves, and says after each press how many are left', async () => {
    const player = await begin(fullBoardOptions());
    await shift(1);
    await player.settled();
    expect(player.status).to.equal(aids.more_other.replace('{{count}}', '2'));
    expect(dotsOf(player)).to.deep.equal([true, false, false]);
    await shift(1);
    await player.settled();
    expect(player.status).to.equal(aids.more_one.replace('{{count}}', '1'));
    expect(hasLeft(player)).to.equal(false);
    await shift(1);
    await player.settled();
    expect(hasLeft(player)).to.equal(true);
  });

  it('begins anew where five seconds have gone by', async () => {
    const player = await begin(fullBoardOptions());
    await shift(2);
    fiveSecondsLater();
    await player.settled();
    expect(dotsOf(player)).to.deep.equal([]);
    await shift(2);
    await player.settled();
    expect(player.status).to.equal(aids.more_one.replace('{{count}}', '1'));
    expect(hasLeft(player)).to.equal(false);
  });

  it('leaves also where the screen is hidden, and is counted there for the eyes as well', async () => {
    const player = await begin(fullBoardOptions());
    await player.click(words.exit.cover);
    const text = player.text;
    const [uncover] = player.controls;
    const top = uncover?.getBoundingClientRect().top;
    await shift(2);
    await player.settled();
    expect(dotsOf(player)).to.deep.equal([true, true, false]);
    // Dull as before, and nothing has moved from under a finger.
    expect(player.text.replace(player.status, '').trim()).to.equal(text);
    expect(uncover?.getBoundingClientRect().top).to.equal(top);
    fiveSecondsLater();
    await player.settled();
    expect(dotsOf(player)).to.deep.equal([]);
    await shift(3);
    await player.click(words.exit.uncover);
    expect(hasLeft(player)).to.equal(true);
  });

  it('is not what Shift does for a capital or to go back by Tab', async () => {
    const player = await begin(fullBoardOptions());
    for (let count = 0; count < 4; count += 1) {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
    }
    await player.settled();
    expect(hasLeft(player)).to.equal(false);
    expect(dotsOf(player)).to.deep.equal([]);
  });

  it('is not meant for us where somebody types elsewhere', async () => {
    const player = await begin(fullBoardOptions());
    const field = document.createElement('input');
    document.body.append(field);
    afterThisTest(() => field.remove());
    field.focus();
    await shift(3);
    await player.settled();
    expect(hasLeft(player)).to.equal(false);
  });

  it('can be turned off, and is then not told of on the card', async () => {
    const player = await open(fullBoardOptions());
    const told = words.start.shift.replace('{{leave}}', words.exit.leave);
    expect(player.text).to.include(told);
    await openAids(player);
    expect(player.text).to.include(aids.shiftHint);
    await player.click(aids.shift);
    expect(player.text).not.to.include(told);
    await shift(3);
    await player.settled();
    expect(hasLeft(player)).to.equal(false);
  });
});

describe('where something is more urgent', () => {
  /** As a training has its bar. */
  class Around extends SignalElement {
    readonly urgent = deferred();
    readonly #aids = new AidsController(this, {
      leave: () => {},
      hear: () => {},
      urgent: () => this.urgent.promise,
    });

    override render(): TemplateResult {
      return html`<div class="bar">${this.#aids.first({ language: 'en', listens: false })}</div>`;
    }
  }
  customElements.define('signal-around', Around);

  it('they come after that, so that nothing on a slow line waits for them', async () => {
    const around = new Around();
    document.body.append(around);
    afterThisTest(() => around.remove());
    await around.updateComplete;
    const areThere = (): boolean => around.renderRoot.querySelector('.bar > *') !== null;
    // What they would wait for else: that there is nothing to do, and what they are fetched with.
    await new Promise<void>(whenIdle);
    await import('../../src/elements/chunks/aids.ts');
    await around.updateComplete;
    expect(areThere()).to.equal(false);
    around.urgent.fulfil();
    await waitUntil(areThere, 'they are there', PATIENCE);
  });
});

describe('the styles of a tool for readers', () => {
  /** For every element of the page, as far as a shadow root. */
  function toolForReaders(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
      line-height: 2 !important; font-family: fantasy !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    afterThisTest(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    });
  }

  async function reachAllOf(player: Player<HTMLElement>): Promise<void> {
    await player.until(() => getComputedStyle(lineOf(player)).fontFamily === 'fantasy', 'it is seen');
    const read = visible(player.element, 'p, [role=heading], .main button, label').filter(
      (each) => textOf(each) !== '',
    );
    expect(read.length).to.be.greaterThan(2);
    for (const each of read) {
      const { fontFamily, fontSize, letterSpacing, wordSpacing, lineHeight } = getComputedStyle(each);
      expect(fontFamily, textOf(each)).to.equal('fantasy');
      expect(parseFloat(letterSpacing), textOf(each)).to.be.greaterThan(1);
      expect(parseFloat(wordSpacing), textOf(each)).to.be.greaterThan(2);
      expect(parseFloat(lineHeight) / parseFloat(fontSize), textOf(each)).to.be.at.least(1.5);
    }
  }

  it('reach all that is read, letters and spacing alike', async () => {
    toolForReaders();
    await reachAllOf(await begin(fullBoardOptions({ scenario: fullBoard() })));
  });

  it('reach a training that was opened on a shelf as well', async () => {
    toolForReaders();
    serveTrainings();
    const shelf = await openShelf();
    await shelf.openCard('The first');
    await shelf.click(words.start.begin);
    await shelf.until(() => visible(shelf.element, '.stay').length > 0, 'the first scene is there');
    await reachAllOf(shelf);
  });
});
