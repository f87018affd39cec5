import { expect } from '@open-wc/testing';
import type { Translation } from '../../src/format/types.ts';
import { afterThisTest } from '../support/cleanup.ts';
import { flatTree, focused, isVisible, textOf } from '../support/flat-tree.ts';
import { type Player, begin, open, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';
import { playTo } from '../support/play.ts';
import { dutch } from '../support/words.ts';

/** A translation with gaps: the second line, the second choice and all that comes later. */
const nl: Translation = {
  title: 'Het volle bord',
  summary: 'Alles een keer.',
  'cast.mila.name': 'Mila',
  'scenes.opening.place': 'Kantoor, dinsdag',
  'scenes.opening.script': [['De lijn klinkt hol.'], null, ['Goedemorgen.']],
  'scenes.opening.choices.ask.say': [['Schikt het nu?']],
  'scenes.opening.choices.ask.then': [['Een ogenblik.']],
};
const scenario = fullBoard({ translations: { nl } });

/** A place for players; `lang` null for none. */
function section(lang: string | null): HTMLElement {
  const element = document.createElement('section');
  if (lang !== null) element.lang = lang;
  document.body.append(element);
  afterThisTest(() => element.remove());
  return element;
}

const openIn = (into: Node, lang: string | null = null): Promise<Player> =>
  open(fullBoardOptions({ scenario, into, attributes: { lang } }));

const speaksDutch = (player: Player): boolean => player.sees(dutch.start.private);
const speaksEnglish = (player: Player): boolean => player.sees(words.start.private);

/** The language in which a voice reads `text`, as it is declared around it, through shadow roots. */
function languageOf(around: Element, text: string): string | undefined {
  const place = [...flatTree(around)].find(
    (node) =>
      node instanceof Text && node.data.includes(text) && node.parentElement && isVisible(node.parentElement),
  );
  if (!place) throw new Error(`Nothing says “${text}”. There is: ${textOf(around)}`);
  let element = place.parentElement;
  while (element && !element.lang) {
    const root = element.getRootNode();
    element = element.parentElement ?? (root instanceof ShadowRoot ? (root.host as HTMLElement) : null);
  }
  return element?.lang;
}

beforeEach(() => {
  const { lang } = document.documentElement;
  document.documentElement.removeAttribute('lang');
  afterThisTest(() => {
    document.documentElement.lang = lang;
  });
});

describe('the language', () => {
  it('is that of the element', async () => {
    expect(speaksEnglish(await openIn(section('nl'), 'en'))).to.equal(true);
    expect(speaksDutch(await openIn(section('en'), 'nl'))).to.equal(true);
  });

  it('is that of the nearest around it where the element says nothing', async () => {
    document.documentElement.lang = 'nl';
    expect(speaksEnglish(await openIn(section('en')))).to.equal(true);
    expect(speaksDutch(await openIn(section(null)))).to.equal(true);
  });

  it('is found through the shadow roots of the host', async () => {
    const shell = document.createElement('div');
    section('en').append(shell);
    expect(speaksEnglish(await openIn(shell.attachShadow({ mode: 'open' })))).to.equal(true);
  });

  it('is not decided by an empty lang, which says that nobody knows', async () => {
    const inner = document.createElement('div');
    inner.lang = '';
    section('en').append(inner);
    expect(speaksEnglish(await openIn(inner))).to.equal(true);
  });

  it('may be a regional one', async () => {
    expect(speaksEnglish(await openIn(section('en-GB')))).to.equal(true);
    expect(speaksEnglish(await openIn(section('en_US')))).to.equal(true);
    expect(speaksDutch(await openIn(section('nl-BE')))).to.equal(true);
    expect((await openIn(section('nl-BE'))).headings[0]).to.equal('Het volle bord');
  });

  it('is Dutch where nobody says, or where it is one that we do not speak', async () => {
    for (const lang of [null, 'fr', 'not a language']) {
      const player = await openIn(section(lang));
      expect(speaksDutch(player)).to.equal(true);
      expect(player.headings[0]).to.equal('Het volle bord');
    }
  });
});

describe('a change of language while playing', () => {
  for (const [where, change] of [
    ['the element', (player: Player) => player.element.setAttribute('lang', 'nl')],
    ['the page', () => document.documentElement.setAttribute('lang', 'nl')],
  ] as const) {
    it(`on ${where} tells the same run in other words`, async () => {
      const player = await begin(fullBoardOptions({ scenario, attributes: { lang: 'en' } }));
      if (where === 'the page') {
        document.documentElement.lang = 'en';
        player.element.removeAttribute('lang');
      }
      await player.click(player.toggleAt('Good morning.'));
      await player.click('Does it suit you now?');
      player.heard.length = 0;
      const before = focused();
      change(player);
      await player.until(() => player.sees('Een ogenblik.'), 'it speaks Dutch');
      expect(player.has(dutch.scene.continue)).to.equal(true);
      expect(player.toggleAt('Goedemorgen.').getAttribute('aria-pressed')).to.equal('true');
      expect(player.text).to.include(dutch.told.stressDown.replace('{{name}}', 'Mila'));
      expect(focused()).to.equal(before);
      expect(player.heard).to.deep.equal([]);
    });
  }

  it('reaches a player inside the shadow root of the host', async () => {
    const outer = section('en');
    const shell = document.createElement('div');
    outer.append(shell);
    const player = await openIn(shell.attachShadow({ mode: 'open' }));
    outer.lang = 'nl';
    await player.until(() => speaksDutch(player), 'it speaks Dutch');
  });

  it('keeps an answer that was picked and not yet confirmed', async () => {
    const player = await begin(fullBoardOptions({ scenario }));
    await playTo(player, words.judge.question);
    await player.click(words.judge.certainty5);
    player.element.lang = 'nl';
    await player.until(
      () => player.headings.includes(dutch.judge.question.replace('{{contact}}', dutch.policy.contact)),
      'it speaks Dutch',
    );
    expect((player.radios[4] as HTMLInputElement).checked).to.equal(true);
  });

  it('back and forth ends in the last one asked for', async () => {
    const player = await begin(fullBoardOptions({ scenario }));
    for (const lang of ['nl', 'en', 'nl', 'en']) player.element.lang = lang;
    await player.until(() => player.sees('Good morning.'), 'it speaks English');
    player.element.lang = 'nl';
    await player.until(() => player.sees('Goedemorgen.'), 'it speaks Dutch');
  });
});

describe('the learner’s own choice of language on the card', () => {
  it('holds for the whole training', async () => {
    const player = await open(fullBoardOptions({ scenario }));
    await player.click('Nederlands');
    await player.until(() => speaksDutch(player), 'it speaks Dutch');
    expect(player.find('Nederlands').getAttribute('aria-pressed')).to.equal('true');
    expect(player.find('English').getAttribute('aria-pressed')).to.equal('false');
    await player.click(dutch.start.begin);
    expect(player.text).to.include('De lijn klinkt hol.');
  });

  it('also when the page moves the training', async () => {
    const player = await open(fullBoardOptions({ scenario }));
    await player.click('Nederlands');
    await player.until(() => speaksDutch(player), 'it speaks Dutch');
    section('en').append(player.element);
    await player.settled();
    await player.click(dutch.start.begin);
    expect(player.text).to.include('De lijn klinkt hol.');
  });

  it('is a button in its own language', async () => {
    const player = await open(fullBoardOptions({ scenario }));
    expect(player.find('Nederlands').lang).to.equal('nl');
    expect(player.find('English').lang).to.equal('en');
  });
});

describe('each piece of text', () => {
  it('is declared in the language that it is in, translated or not', async () => {
    const card = await open(fullBoardOptions({ scenario, attributes: { lang: 'nl' } }));
    expect(languageOf(card.element, 'Het volle bord')).to.equal('nl');
    expect(languageOf(card.element, 'Alles een keer.')).to.equal('nl');
    await card.click(dutch.start.begin);
    expect(languageOf(card.element, 'De lijn klinkt hol.')).to.equal('nl');
    expect(languageOf(card.element, 'That is')).to.equal('en');
    expect(languageOf(card.element, 'Kantoor, dinsdag')).to.equal('nl');
    expect(languageOf(card.element, 'Schikt het nu?')).to.equal('nl');
    expect(languageOf(card.element, 'Look up the account.')).to.equal('en');
    await card.click('Schikt het nu?');
    await card.click(dutch.back.title);
    expect(languageOf(card.find('Schikt het nu?'), 'Kantoor, dinsdag')).to.equal('nl');
  });

  it('of the title of a decision is that of the title', async () => {
    const { opening, ...scenes } = fullBoard().scenes;
    if (!opening) throw new TypeError('The board has an opening.');
    const titled = { opening: { ...opening, title: 'She answers softly' }, ...scenes };
    const translated = { ...nl, 'scenes.opening.title': 'Zij antwoordt zacht' };
    for (const [texts, title, language] of [
      [nl, 'She answers softly', 'en'],
      [translated, 'Zij antwoordt zacht', 'nl'],
    ] as const) {
      const scenario = fullBoard({ scenes: titled, translations: { nl: texts } });
      const player = await open(fullBoardOptions({ scenario, attributes: { lang: 'nl' } }));
      await player.click(dutch.start.begin);
      await player.click('Schikt het nu?');
      await player.click(dutch.back.title);
      expect(languageOf(player.find('Schikt het nu?'), title)).to.equal(language);
    }
  });

  it('of a training that is not translated at all is declared in its own language', async () => {
    const player = await open(fullBoardOptions({ attributes: { lang: 'nl' } }));
    expect(languageOf(player.element, 'The full board')).to.equal('en');
    expect(languageOf(player.element, 'Everything once.')).to.equal('en');
    expect(languageOf(player.element, dutch.start.begin)).to.equal('nl');
    await player.click(dutch.start.begin);
    expect(languageOf(player.element, 'Office, Tuesday')).to.equal('en');
    expect(languageOf(player.element, 'The line sounds hollow.')).to.equal('en');
    await player.click('Does it suit you now?');
    await player.click(dutch.back.title);
    expect(languageOf(player.find('Office, Tuesday'), 'Office, Tuesday')).to.equal('en');
  });
});
