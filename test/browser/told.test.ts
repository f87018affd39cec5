/** A scenario in a language that the interface does not speak: a voice must read each text as what it is. */
import { expect } from '@open-wc/testing';
import type { Scenario, Translation } from '../../src/format/types.ts';
import { flatTree, visible } from '../support/flat-tree.ts';
import { type Player, open, words } from '../support/player.ts';
import { fullBoard, fullBoardOptions } from '../support/player-boards.ts';
import { lookBack, step } from '../support/play.ts';
import { TONGUES, inTongue, translated } from '../support/tongues.ts';
import { dutch } from '../support/words.ts';

const source = fullBoard();
const complete = translated(source);
const paths = Object.keys(complete);

/** The board in Hebrew, with as much of it in Turkish as `isThere` says of each path. */
function told(isThere: (path: string) => boolean): Scenario {
  const tr: Translation = Object.fromEntries(Object.entries(complete).filter(([path]) => isThere(path)));
  return { ...inTongue('he', source), language: 'he', translations: { tr } };
}

/** A block of which a line is missing. */
function withHoles(scenario: Scenario): Scenario {
  const holes = Object.entries(scenario.translations['tr'] ?? {}).map(
    ([path, text]) =>
      [path, typeof text === 'string' ? text : text.map((line, index) => (index % 2 ? line : null))] as const,
  );
  return { ...scenario, translations: { tr: Object.fromEntries(holes) } };
}

/** What is around it says, through shadow roots. */
function declaredLanguage(element: Element): string {
  for (let at: Element | null = element; at;) {
    const tag = at.getAttribute('lang');
    if (tag) return tag;
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return '';
}

/** By the signs in it; undefined where there is nothing to read. */
function languageOf(text: string, around: string): string | undefined {
  const signs = Object.entries(TONGUES).filter(([, sign]) => text.includes(sign));
  if (signs.length > 1) return 'two at once';
  return signs[0]?.[0] ?? (/\p{L}/u.test(text) ? around : undefined);
}

/** Every text on the page that stands in another language, or in another direction, than it is in. */
function misplaced(player: Player, around: string): readonly string[] {
  return [...flatTree(player.element)].flatMap((node) => {
    const element = node instanceof Element ? node : node.parentElement;
    // The names of languages are each in their own.
    if (!element || element instanceof HTMLStyleElement || element.closest('.languages button')) return [];
    const texts =
      node instanceof Text
        ? [node.data]
        : ['alt', 'aria-label', 'title'].flatMap((name) => element.getAttribute(name) ?? []);
    return texts.filter((text) => {
      const language = languageOf(text, around);
      if (language === undefined) return false;
      const direction = language === 'he' ? 'rtl' : 'ltr';
      return declaredLanguage(element) !== language || getComputedStyle(element).direction !== direction;
    });
  });
}

async function unfold(player: Player): Promise<void> {
  for (const summary of visible(player.element, 'details:not([open]) > summary')) await player.click(summary);
}

/** From the card to the last screen, along a way on which every kind of turn comes by; `see` looks at each. */
async function walk(player: Player, see: () => void): Promise<void> {
  see();
  await player.click(words.start.begin);
  do {
    await unfold(player);
    see();
  } while (await step(player));
  await lookBack(player);
  await unfold(player);
  see();
  await player.click(words.elsewhere.open);
  see();
}

/** Each a share of the translation, chosen so that neighbours differ. */
const shares: Readonly<Record<string, Scenario>> = {
  'all of it': told(() => true),
  'every second text': told((path) => paths.indexOf(path) % 2 === 0),
  'the other half': told((path) => paths.indexOf(path) % 2 === 1),
  'the second line of each block': withHoles(told(() => true)),
  'nothing but a title': told((path) => path === 'title'),
};

describe('a scenario in a language that the interface does not speak', () => {
  it('is told from the card to the looking back in elements that carry its language and direction', async () => {
    const player = await open(fullBoardOptions({ scenario: told(() => false) }));
    expect(player.headings[0]).to.include(TONGUES.he);
    await walk(player, () => expect(misplaced(player, 'en')).to.deep.equal([]));
  });

  for (const [share, scenario] of Object.entries(shares)) {
    it(`and of which ${share} is translated, carries the language of each text`, async () => {
      const player = await open(fullBoardOptions({ scenario }));
      await player.click('Türkçe');
      await player.until(() => player.find('Türkçe').ariaPressed === 'true', 'it is told in Turkish');
      expect(player.text).to.include(TONGUES.tr);
      await walk(player, () => expect(misplaced(player, 'en')).to.deep.equal([]));
    });
  }

  it('says so too where the page is in that language, and the interface in Dutch', async () => {
    for (const lang of ['he', 'tr']) {
      const player = await open(fullBoardOptions({ scenario: told(() => true), attributes: { lang } }));
      expect(player.sees(dutch.start.private)).to.equal(true);
      await player.click(dutch.start.begin);
      expect(player.text).to.include(TONGUES[lang as keyof typeof TONGUES]);
      expect(misplaced(player, 'nl')).to.deep.equal([]);
      player.element.remove();
    }
  });

  it('says of what the organisation fills in that it is not of the story', async () => {
    const scenario = inTongue('he', {
      ...source,
      language: 'he',
      summary: 'Everything.',
      scenes: {
        ...source.scenes,
        opening: {
          ...source.scenes['opening'],
          script: [{ id: 'opening.1', text: ['Ask ', { fill: 'policy.contact' }, '.'] }],
        } as Scenario['scenes'][string],
      },
    });
    const player = await open(fullBoardOptions({ scenario }));
    await player.click(words.start.begin);
    expect(player.text).to.include(words.policy.contact);
    expect(misplaced(player, 'en')).to.deep.equal([]);
  });
});

describe('the languages of a scenario', () => {
  it('are all on the card, each called as who speaks it would', async () => {
    const scenario = told(() => true);
    const player = await open(
      fullBoardOptions({
        scenario: { ...scenario, translations: { ...scenario.translations, en: {}, pap: {} } },
      }),
    );
    const buttons = visible(player.element, '.languages button');
    expect(buttons.map(({ lang, dir, textContent }) => [lang, dir, textContent.trim()])).to.deep.equal([
      ['he', 'rtl', 'עברית'],
      ['tr', 'ltr', 'Türkçe'],
      ['en', 'ltr', 'English'],
      ['pap', 'ltr', 'Papiamentu'],
    ]);
    expect(buttons.map(({ ariaPressed }) => ariaPressed)).to.deep.equal(['false', 'false', 'true', 'false']);
  });

  it('leave the interface as it is where it does not speak the one that is picked', async () => {
    const player = await open(fullBoardOptions({ scenario: told(() => true) }));
    await player.click('Türkçe');
    await player.until(() => player.headings[0]?.includes(TONGUES.tr) === true, 'it is told in Turkish');
    expect(player.has(words.start.begin)).to.equal(true);
  });
});
