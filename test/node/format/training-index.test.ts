import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/authoring/index.ts';
import { type IndexEntry, indexEntry, readIndex } from '../../../src/format/training-index.ts';
import { titleIn } from '../../../src/format/training-index.ts';
import { bankInput, banksOf } from '../../support/banks.ts';
import { SMALL_OVERLAY, SMALL_SCENARIO } from '../../support/small-scenario.ts';

const overlays = [{ file: 'en.yaml', text: SMALL_OVERLAY }];
const { scenario } = compile({ file: 'scenario.yaml', text: SMALL_SCENARIO, overlays });
if (!scenario) throw new Error('The small scenario has an error.');
const small = indexEntry(scenario);

/** Through JSON, as it comes from a server. */
const read = (...entries: object[]): ReturnType<typeof readIndex> =>
  readIndex(JSON.parse(JSON.stringify(entries)));

describe('the index of trainings', () => {
  it('is read as it was written', () => {
    expect(read(small, { ...small, id: 'other' })).toEqual({
      trainings: [small, { ...small, id: 'other' }],
    });
    expect(read({ ...small, withdrawn: true })).toEqual({ trainings: [{ ...small, withdrawn: true }] });
    expect(read()).toEqual({ trainings: [] });
  });

  it('says of a round what it is for, where one does not learn something new from it', () => {
    const { standard, a, b, booster } = banksOf(bankInput());
    expect([standard, a, b, booster].map((bank) => indexEntry(bank).use)).toEqual([
      undefined,
      'measure',
      'measure',
      'booster',
    ]);
    expect(read(indexEntry(a))).toEqual({ trainings: [indexEntry(a)] });
  });

  it('lists every scenario of this repository so that the shelf can read it', () => {
    const root = new URL('../../../', import.meta.url);
    const entries = globSync('scenarios/*/scenario.yaml', { cwd: root }).map((file) => {
      const compiled = compile({ file, text: readFileSync(new URL(file, root), 'utf8') }).scenario;
      if (!compiled) throw new Error(`${file} has an error.`);
      return indexEntry(compiled);
    });
    expect(entries.length).toBeGreaterThan(0);
    expect(read(...entries)).toEqual({ trainings: entries });
  });

  it('is no longer, and no entry heavier, than a page can draw at once', () => {
    const list = (length: number): IndexEntry[] =>
      Array.from({ length }, (_, index) => ({ ...small, id: `training-${index}` }));
    expect(read(...list(500))).toHaveProperty('trainings.length', 500);
    expect(read(...list(501))).toEqual({ problem: 'damaged' });
    expect(read({ ...small, summary: 'x'.repeat(20_000) })).toEqual({ problem: 'damaged' });
  });

  it('is frozen, and holds nothing that an entry does not have', () => {
    const found = read({ ...small, surprise: { deep: true } });
    if ('problem' in found) throw new Error(found.problem);
    expect(found.trainings).toEqual([small]);
    expect(Object.isFrozen(found.trainings[0]?.translations['en'])).toBe(true);
  });

  it.each<[string, Partial<Record<keyof IndexEntry, unknown>>]>([
    ['an id that leads up', { id: '../../secret' }],
    ['an id that is another host', { id: '//evil.example/a' }],
    ['an id that is a scheme', { id: 'javascript:alert(1)' }],
    ['no title', { title: undefined }],
    ['a title that is no text', { title: { toString: 'x' } }],
    ['minutes that are no number', { minutes: '10' }],
    ['withdrawn, in a word', { withdrawn: 'yes' }],
    ['a use that none has', { use: 'practise' }],
    ['minutes of nothing', { minutes: 0 }],
    ['endless minutes', { minutes: null }],
    ['a level that does not exist', { level: 4 }],
    ['a setting that does not exist', { setting: '__proto__' }],
    ['a language that is none', { language: 'not a tag' }],
    ['languages that are none', { languages: ['nl', '-'] }],
    ['languages that are no list', { languages: 'nl' }],
    ['translations that are a list', { translations: [] }],
    ['translations that are empty places', { translations: { en: null } }],
  ])('is damaged by %s', (_what, wrong) => {
    expect(read(small, { ...small, id: 'other', ...wrong })).toEqual({ problem: 'damaged' });
  });

  it.each<[string, Partial<Record<keyof IndexEntry, unknown>>]>([
    ['a text that is missing in a translation', { translations: { en: { title: 'Small' } } }],
    ['no translations', { translations: {}, languages: ['nl'] }],
    ['half a minute', { minutes: 0.5 }],
    ['the first level', { level: 1 }],
    ['the last level', { level: 3 }],
    ['several settings', { setting: 'mixed' }],
    ['a language that few have heard of', { language: 'pap', languages: ['pap', 'zh-Hant-TW'] }],
  ])('may have %s', (_what, right) => {
    const entry = { ...small, ...right };
    expect(read(entry)).toEqual({ trainings: [entry] });
  });

  it('has title and summary in each other language', () => {
    expect(small.translations).toEqual({
      en: { title: 'Small', summary: titleIn(small, 'en').summary.text },
    });
    expect(titleIn(small, 'en').summary.lang).toBe('en');
  });

  it.each([Infinity, Number.NaN])('is damaged by %d minutes', (minutes) => {
    expect(readIndex([{ ...small, minutes }])).toEqual({ problem: 'damaged' });
  });

  it('takes of a translation its title and summary, where they are texts of its own', () => {
    const odd = Object.assign(Object.create({ title: 'Of another' }) as object, {
      summary: 3,
      place: 'Here',
    });
    const { translations, languages } = indexEntry({ ...small, translations: { en: odd as never } });
    expect(translations).toEqual({ en: {} });
    expect(languages).toEqual(['nl', 'en']);
  });

  it.each([null, undefined, 'index', 7, {}, { length: 1 }, [null], [[]], [small, small]])(
    'is damaged when it is %j',
    (value) => {
      expect(readIndex(value)).toEqual({ problem: 'damaged' });
    },
  );

  it('never throws, and never reaches what every object has', () => {
    const trap = {
      get id(): string {
        throw new Error('boo');
      },
    };
    expect(readIndex([trap])).toEqual({ problem: 'damaged' });
    expect(readIndex(JSON.parse('[{"__proto__": {"id": "a"}}]'))).toEqual({ problem: 'damaged' });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), (value) => {
        expect(Object.keys(readIndex(value))).toHaveLength(1);
      }),
    );
    expect(({} as { title?: string }).title).toBeUndefined();
  });
});

describe('the title and summary of a training', () => {
  it.each([
    ['en', 'Small', 'en'],
    ['en-GB', 'Small', 'en'],
    ['nl', 'Klein', 'nl'],
    ['fr', 'Klein', 'nl'],
    ['constructor', 'Klein', 'nl'],
  ])('in %s are “%s”, in %s', (wanted, title, lang) => {
    expect(titleIn(small, wanted).title).toEqual({ text: title, lang });
  });

  it('are those of the very language before those of its nearest', () => {
    const both = { ...small, translations: { en: { title: 'Small' }, 'en-GB': { title: 'Wee' } } };
    expect(titleIn(both, 'en-GB').title).toEqual({ text: 'Wee', lang: 'en-GB' });
    expect(titleIn(both, 'en-US').title).toEqual({ text: 'Small', lang: 'en' });
  });

  it('fall back one by one', () => {
    const half = { ...small, translations: { en: { title: 'Small' } } };
    expect(titleIn(half, 'en')).toEqual({
      title: { text: 'Small', lang: 'en' },
      summary: { text: 'Een kort gesprek.', lang: 'nl' },
    });
  });
});
