import { describe, expect, it } from 'vitest';
import { CARDS, cardTranslator } from '../../../src/i18n/card.ts';
import { type Part, createTranslator, fetchWords } from '../../../src/i18n/create.ts';
import { createTerminalTranslator } from '../../../src/i18n/terminal.ts';
import type { TranslationKey } from '../../../src/i18n/keys.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { type Texts, translatorOf } from '../../../src/i18n/translator.ts';

const texts = {
  greeting: 'Hello {{name}}, {{policy.contact}}.',
  marks_one: '{{count}} line',
  marks_other: '{{count}} lines',
};

describe('a translator', () => {
  it('is that of the nearest language and says which one that is', async () => {
    for (const [wanted, spoken] of [
      ['en-GB', 'en'],
      ['fr', 'nl'],
      [undefined, 'nl'],
    ] as const) {
      expect(cardTranslator(wanted).language).toBe(spoken);
      expect((await createTranslator(wanted, ['player'])).language).toBe(spoken);
    }
  });

  it('has every text of the player in English too', async () => {
    const english = await createTranslator('en', ['player']);
    const dutch = await createTranslator('nl', ['player']);
    expect(english.t('scene.continue')).not.toBe(dutch.t('scene.continue'));
  });

  it('gives a key back that nobody has words for', () => {
    const english = translatorOf<string>('en', texts);
    expect(english.t('no.such: key')).toBe('no.such: key');
  });

  it('chooses the plural form by the language of the text', () => {
    const english = translatorOf<string>('en', texts);
    expect([0, 1, 2].map((count) => english.t('marks', { count }))).toEqual(['0 lines', '1 line', '2 lines']);
  });

  it('fills placeholders as plain text, without escaping and without obeying them', () => {
    const english = translatorOf<string>('en', texts);
    expect(
      english.t('greeting', { name: "<b>O'Neill & $t(door.open)</b>", 'policy.contact': '{{name}}' }),
    ).toBe("Hello <b>O'Neill & $t(door.open)</b>, {{name}}.");
  });

  it('obeys no order in a text of its own either, and finds words under a key with a colon', () => {
    const odd = translatorOf<string>('nl', { door: 'De deur.', line: 'Zie $t(door)', 'a:door': 'Nog een.' });
    expect(odd.t('line')).toBe('Zie $t(door)');
    expect(odd.t('a:door')).toBe('Nog een.');
  });

  it('takes parameters with the names of library options for what they are', () => {
    const odd = translatorOf<string>('nl', { line: '{{lng}} {{defaultValue}} {{replace}}' });
    expect(odd.t('line', { lng: 'a', defaultValue: 'b', replace: 'c' })).toBe('a b c');
  });

  it('knows nothing of another one', () => {
    const dutch = translatorOf<string>('nl', { greeting: 'Dag' });
    const english = translatorOf<string>('en', { greeting: 'Hello' });
    expect([dutch.t('greeting'), english.t('greeting'), dutch.t('greeting')]).toEqual([
      'Dag',
      'Hello',
      'Dag',
    ]);
    expect(Object.isFrozen(dutch)).toBe(true);
  });
});

describe('the words before the first choice', () => {
  it.each(LANGUAGES)(
    'are said in %s as i18next says them, with every number and every placeholder',
    async (language) => {
      const early = await createTranslator(language, ['player', 'aids']);
      const i18next = await createTranslator(language, ['player', 'aids', 'afterwards']);
      const parts = await Promise.all(
        (['player', 'aids'] as const).map((part) => fetchWords(language, part)),
      );
      const texts = [CARDS[language], ...parts].flatMap((part) => textsOf(part));
      const keys = new Set(texts.map(([key]) => key.replace(/_(zero|one|two|few|many|other)$/, '')));
      expect(keys.size).toBeGreaterThan(100);
      const names = texts.flatMap(([, text]) =>
        [...text.matchAll(/{{(.+?)}}/g)].map(([, name = '']) => name),
      );
      for (const key of keys as Set<TranslationKey>) {
        expect(early.t(key), key).toBe(i18next.t(key));
        for (const count of [0, 1, 2, 3, 11, 100]) {
          // What a replacement in JavaScript, or i18next, could take for an order.
          const params = {
            ...Object.fromEntries(names.map((name) => [name, `$& {{count}} $t(${name})`])),
            count,
          };
          expect(early.t(key, params), key).toBe(i18next.t(key, params));
        }
      }
    },
  );

  it('are those of one translator for each language, so that what it says is not drawn again', () => {
    expect(cardTranslator('en-GB')).toBe(cardTranslator('en'));
    expect(cardTranslator('fr')).toBe(cardTranslator(undefined));
  });

  it('are the key itself where there are none', () => {
    expect(cardTranslator('nl').t('start' as TranslationKey)).toBe('start');
    expect(cardTranslator('nl').t('no.such: key' as TranslationKey)).toBe('no.such: key');
  });
});

function textsOf(texts: Texts, above = ''): (readonly [key: string, text: string])[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [[above + name, text] as const] : textsOf(text, `${above}${name}.`),
  );
}

describe('the words that are fetched', () => {
  it.each<[language: string, part: Part, said: readonly string[]]>([
    ['nl', 'player', ['Verder', 'debrief.title', 'shelf.levels']],
    ['nl', 'review', ['scene.continue', 'Terugblik', 'shelf.levels']],
    ['nl', 'shelf', ['scene.continue', 'debrief.title', 'Niveau']],
    ['en', 'player', ['Continue', 'debrief.title', 'shelf.levels']],
    ['en', 'review', ['scene.continue', 'Looking back', 'shelf.levels']],
    ['en', 'shelf', ['scene.continue', 'debrief.title', 'Level']],
  ])('in %s are those of the %s, beside those of the card, and no others', async (language, part, said) => {
    const { t } = await createTranslator(language, [part]);
    expect([t('scene.continue'), t('debrief.title'), t('shelf.levels')]).toEqual(said);
    expect(t('training')).toBe('Training');
  });

  it('are those of all parts that are asked for', async () => {
    const both = await createTranslator('en', ['player', 'shelf']);
    expect([both.t('scene.continue'), both.t('shelf.levels')]).toEqual(['Continue', 'Level']);
  });

  it('are those of the command line in a terminal', () => {
    expect(createTerminalTranslator('nl').t('severity.error')).toBe('fout');
    expect(createTerminalTranslator('en').t('severity.error')).toBe('error');
  });
});
