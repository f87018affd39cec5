import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Part, createTranslator } from '../../../src/i18n/create.ts';
import { createTerminalTranslator } from '../../../src/i18n/terminal.ts';
import { translatorOf } from '../../../src/i18n/translator.ts';

const sourceTexts = {
  door: { open: 'De deur gaat open.' },
  greeting: 'Dag {{name}}, {{policy.contact}}.',
  marks_one: '{{count}} regel',
  marks_other: '{{count}} regels',
  only_other: '{{count}} stuks',
};
const texts = {
  greeting: 'Hello {{name}}, {{policy.contact}}.',
  marks_one: '{{count}} line',
  marks_other: '{{count}} lines',
};

describe('a translator', () => {
  it('is loaded for the nearest language and says which one that is', async () => {
    expect((await createTranslator('en-GB')).language).toBe('en');
    expect((await createTranslator('fr')).language).toBe('nl');
    expect((await createTranslator(undefined)).language).toBe('nl');
  });

  it('has every text of the player in English too', async () => {
    const english = await createTranslator('en');
    const dutch = await createTranslator('nl');
    expect(english.t('scene.continue')).not.toBe(dutch.t('scene.continue'));
  });

  it('speaks the source language where its own text is missing', () => {
    const english = translatorOf<string>('en', texts, sourceTexts);
    expect(english.t('door.open')).toBe('De deur gaat open.');
  });

  it('gives a key back that nobody has words for', () => {
    const english = translatorOf<string>('en', texts, sourceTexts);
    expect(english.t('no.such: key')).toBe('no.such: key');
  });

  it('chooses the plural form by the language of the text', () => {
    const english = translatorOf<string>('en', texts, sourceTexts);
    expect([0, 1, 2].map((count) => english.t('marks', { count }))).toEqual(['0 lines', '1 line', '2 lines']);
    expect(english.t('only', { count: 3 })).toBe('3 stuks');
  });

  it('fills placeholders as plain text, without escaping and without obeying them', () => {
    const english = translatorOf<string>('en', texts, sourceTexts);
    expect(
      english.t('greeting', { name: "<b>O'Neill & $t(door.open)</b>", 'policy.contact': '{{name}}' }),
    ).toBe("Hello <b>O'Neill & $t(door.open)</b>, {{name}}.");
  });

  it('obeys no order in a text of its own either, and finds words under a key with a colon', () => {
    const odd = translatorOf<string>(
      'nl',
      { door: 'De deur.', line: 'Zie $t(door)', 'a:door': 'Nog een.' },
      {},
    );
    expect(odd.t('line')).toBe('Zie $t(door)');
    expect(odd.t('a:door')).toBe('Nog een.');
  });

  it('takes parameters with the names of library options for what they are', () => {
    const odd = translatorOf<string>('nl', { line: '{{lng}} {{defaultValue}} {{replace}}' }, {});
    expect(odd.t('line', { lng: 'a', defaultValue: 'b', replace: 'c' })).toBe('a b c');
  });

  it('knows nothing of another one', () => {
    const dutch = translatorOf<string>('nl', { greeting: 'Dag' }, { greeting: 'Dag' });
    const english = translatorOf<string>('en', { greeting: 'Hello' }, { greeting: 'Dag' });
    expect([dutch.t('greeting'), english.t('greeting'), dutch.t('greeting')]).toEqual([
      'Dag',
      'Hello',
      'Dag',
    ]);
    expect(Object.isFrozen(dutch)).toBe(true);
  });
});

describe('the words that are fetched', () => {
  afterEach(() => {
    vi.doUnmock('../../../src/i18n/words/en.ts');
    vi.resetModules();
  });

  it.each<[language: string, part: Part, said: readonly string[]]>([
    ['nl', 'player', ['Training', 'debrief.title', 'shelf.levels']],
    ['nl', 'review', ['training', 'Terugblik', 'shelf.levels']],
    ['nl', 'shelf', ['training', 'debrief.title', 'Niveau']],
    ['en', 'player', ['Training', 'debrief.title', 'shelf.levels']],
    ['en', 'review', ['training', 'Looking back', 'shelf.levels']],
    ['en', 'shelf', ['training', 'debrief.title', 'Level']],
  ])('in %s are those of the %s, and no others', async (language, part, said) => {
    const { t } = await createTranslator(language, [part]);
    expect([t('training'), t('debrief.title'), t('shelf.levels')]).toEqual(said);
  });

  it('are those of all parts that are asked for, and of the player where none is named', async () => {
    const both = await createTranslator('en', ['player', 'shelf']);
    expect([both.t('training'), both.t('shelf.levels')]).toEqual(['Training', 'Level']);
    expect((await createTranslator('nl')).t('training')).toBe('Training');
  });

  it('are Dutch, text by text, where a translation has not caught up', async () => {
    vi.doMock('../../../src/i18n/words/en.ts', () => ({ player: { training: 'Course' } }));
    vi.resetModules();
    const { createTranslator: create } = await import('../../../src/i18n/create.ts');
    const { t } = await create('en');
    expect([t('training'), t('scene.continue')]).toEqual([
      'Course',
      (await createTranslator('nl')).t('scene.continue'),
    ]);
  });

  it('are those of the command line in a terminal', () => {
    expect(createTerminalTranslator('nl').t('severity.error')).toBe('fout');
    expect(createTerminalTranslator('en').t('severity.error')).toBe('error');
  });
});
