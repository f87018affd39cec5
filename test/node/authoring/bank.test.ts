import { describe, expect, it } from 'vitest';
import { compileBank } from '../../../src/authoring/index.ts';
import { guardBank } from '../../../src/rounds/guard.ts';
import { FORMAT } from '../../../src/format/vocabulary.ts';
import {
  BANK_FILE,
  LONG_PART,
  banksOf,
  bankInput,
  pairFile,
  shippedBankInput,
  sketches,
} from '../../support/banks.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const codesOf = (input: Parameters<typeof compileBank>[0]): readonly string[] =>
  compileBank(input).diagnostics.map(({ code }) => code);

describe('the bank that comes along', () => {
  it('has nothing wrong with it', () => {
    expect(compileBank(shippedBankInput()).diagnostics).toEqual([]);
  });

  it('is translated line by line', () => {
    const { standard, long } = banksOf(shippedBankInput());
    for (const bank of [standard, long]) {
      const english = bank.translations['en'] ?? {};
      expect(english['title']).not.toBe(bank.title);
      for (const { id } of bank.pairs) expect(english).toHaveProperty([`pairs.${id}.signal.script`]);
    }
    expect(standard.translations['en']).toHaveProperty(['blocks.practice.script']);
    expect(long.translations['en']).toHaveProperty(['blocks.halfway.script']);
    expect(long.translations['en']).not.toHaveProperty(['blocks.practice.script']);
  });
});

describe('compiling a bank', () => {
  it('makes two trainings over the same pairs, each with an id and a digest of its own', () => {
    const { standard, long } = banksOf(bankInput());
    expect([standard.id, long.id]).toEqual(['seeing', 'seeing-long']);
    expect(standard.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(long.digest).not.toBe(standard.digest);
    expect(long.pairs).toEqual(standard.pairs);
  });

  it('makes one where nothing is said of a long round', () => {
    expect(compileBank(bankInput(BANK_FILE)).banks.map(({ id }) => id)).toEqual(['seeing']);
  });

  it('gives the same digest whatever the order of the files, and with or without a translation', () => {
    const input = bankInput();
    const { digest } = banksOf(input).standard;
    const overlay = { file: 'bank.en.yaml', text: 'language: en\ntitle: Seeing\n' };
    expect(banksOf({ ...input, pairs: input.pairs.toReversed() }).standard.digest).toBe(digest);
    expect(banksOf({ ...input, overlays: [overlay] }).standard.digest).toBe(digest);
  });

  it('gives another digest when a word of a case changes', () => {
    const [first, ...others] = bankInput().pairs;
    const reworded = { ...first, file: 'pair-1.yaml', text: first?.text.replace('Daarom', 'Hierom') ?? '' };
    const { digest } = banksOf({ ...bankInput(), pairs: [reworded, ...others] }).standard;
    expect(digest).not.toBe(banksOf(bankInput()).standard.digest);
  });

  it('freezes what it makes', () => {
    const { standard } = banksOf(bankInput());
    expect(Object.isFrozen(standard.pairs[0]?.signal.script[0])).toBe(true);
  });

  it('tells of the first pair that is wrong before it looks at all of them together', () => {
    const [first, ...others] = sketches(26);
    const pairs = [{ ...first, sex: 'women' } as (typeof others)[number], ...others];
    expect(codesOf(bankInput(BANK_FILE, pairs))).toEqual(['unknown-word']);
    expect(compileBank(bankInput(BANK_FILE, pairs)).banks).toEqual([]);
  });

  it('says for each block how many pairs it misses', () => {
    const { diagnostics, banks } = compileBank(bankInput(BANK_FILE + LONG_PART, sketches(10)));
    expect(diagnostics.map(({ code, params }) => [code, params['block'], params['missing']])).toEqual([
      ['bank-too-small', 'practice', 6],
      ['bank-too-small', 'day', 12],
      ['bank-too-small', 'long', 14],
    ]);
    expect(banks).toEqual([]);
  });

  it('refuses a name that is met with one signal only', () => {
    const twice = sketches(26).map((each, index) =>
      [0, 12].includes(index) ? { ...each, name: 'Kees' } : each,
    );
    const { diagnostics } = compileBank(bankInput(BANK_FILE, twice));
    expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ['bank-coupled', { signal: 'control', group: 'name', word: 'Kees', count: 2 }],
    ]);
  });

  it('accepts a name that is met with several', () => {
    const twice = sketches(26).map((each, index) =>
      [0, 13].includes(index) ? { ...each, name: 'Kees' } : each,
    );
    expect(codesOf(bankInput(BANK_FILE, twice))).toEqual([]);
  });

  it.each([
    ['because', 'missing-key', (text: string) => text.replace(/ {2}because: \|\n {4}Daarom\.\n/, '')],
    [
      'a setting of its own',
      'unknown-key',
      (text: string) => text.replace('noise:\n', 'noise:\n  setting: door\n'),
    ],
    ['a line for its cue', 'cue-not-in-text', (text: string) => text.replace(' {noise-pair-1}', '')],
    [
      'half of the words',
      'twin-lengths',
      (text: string) => text.replace(/(De balie is open en het is rustig\. ?){2}/, ''),
    ],
  ])('refuses a pair of which a twin differs in %s', (_, code, change) => {
    const [first, ...others] = bankInput(BANK_FILE).pairs;
    const pair = { file: first?.file ?? '', text: change(first?.text ?? '') };
    const found = codesOf({ ...bankInput(BANK_FILE), pairs: [pair, ...others] });
    expect(found.filter((one) => one !== 'round-length')).toEqual([code]);
  });

  it('never throws, whatever is in the files', () => {
    for (const text of ['', '[]', 'null', 'blocks: 1', '\u0000', BANK_FILE.replace('cast:', 'caste:')]) {
      expect(compileBank({ ...bankInput(), text }).banks).toEqual([]);
      const pairs = [{ file: 'x.yaml', text }, pairFile(sketches(1)[0] as never)];
      expect(compileBank({ ...bankInput(), pairs }).banks).toEqual([]);
    }
  });
});

describe('the guard of banks', () => {
  it.each(['standard', 'long'] as const)('lets the %s training through', (length) => {
    const bank = banksOf(shippedBankInput())[length];
    expect(guardBank(asJson(bank))).toEqual({ bank: asJson(bank) });
  });

  const { standard } = banksOf(bankInput());
  it.each([
    ['too small', { ...standard, pairs: standard.pairs.slice(0, 21) }],
    ['of a pair that is there twice', { ...standard, pairs: [...standard.pairs, standard.pairs[0]] }],
    ['of another length', { ...standard, length: 'constructor' }],
    ['without a block', { ...standard, blocks: { ...standard.blocks, day: undefined } }],
    ['without a twin', { ...standard, pairs: standard.pairs.map((pair) => ({ ...pair, noise: undefined })) }],
    ['without a digest', { ...standard, digest: 'x' }],
    ['that is no object', 'bank'],
  ])('refuses one %s', (_, value) => {
    expect(guardBank(asJson(value))).toEqual({ problem: 'damaged' });
  });

  it('tells a bank of another format from one that is damaged', () => {
    expect(guardBank({ ...standard, format: FORMAT + 1 })).toEqual({ problem: 'wrong-format' });
  });
});
