import { describe, expect, it } from 'vitest';
import { compileBank } from '../../../src/authoring/index.ts';
import { dealRound } from '../../../src/rounds/deal.ts';
import {
  BANK_FILE,
  BOOSTER_PART,
  ENOUGH,
  FORMS_PART,
  banksOf,
  bankInput,
  pairFile,
  shippedBankInput,
  sketches,
} from '../../support/banks.ts';

const codesOf = (input: Parameters<typeof compileBank>[0]): readonly string[] =>
  compileBank(input).diagnostics.map(({ code }) => code);

describe('the bank that comes along', () => {
  it('has nothing wrong with it', () => {
    expect(compileBank(shippedBankInput()).diagnostics).toEqual([]);
  });

  it.each(['32', '40', '9'])('is told when its %s minutes are one', (minutes) => {
    const { text, ...rest } = shippedBankInput();
    const line = new RegExp(`minutes: ${minutes}$`, 'm');
    const short = text.replace(line, 'minutes: 1');
    const { diagnostics, banks } = compileBank({ ...rest, text: short });
    expect(diagnostics).toMatchObject([
      {
        code: 'minutes-implausible',
        params: { minutes: 1 },
        range: { start: { line: text.slice(0, text.search(line)).split('\n').length } },
      },
    ]);
    expect(diagnostics[0]?.params['least']).toBeLessThanOrEqual(Number(minutes));
    expect(banks).toHaveLength(4);
  });

  it('is translated line by line', () => {
    const banks = Object.values(banksOf(shippedBankInput()));
    for (const bank of banks) {
      const english = bank.translations['en'] ?? {};
      expect(english['title']).not.toBe(bank.title);
      for (const { id } of bank.pairs) expect(english).toHaveProperty([`pairs.${id}.signal.script`]);
      for (const block of Object.keys(bank.blocks))
        expect(english).toHaveProperty([`blocks.${block}.script`]);
    }
    const [standard, a, b] = banks.map(({ translations }) => translations['en'] ?? {});
    expect(a?.['title']).not.toBe(b?.['title']);
    expect(a).not.toHaveProperty(['blocks.practice.script']);
    expect(standard).not.toHaveProperty(['forms.a.title']);
  });
});

describe('compiling a bank', () => {
  it('makes four trainings, each with an id, a digest and pairs of its own', () => {
    const { standard, a, b, booster } = banksOf(bankInput());
    const all = [standard, a, b, booster];
    expect(all.map(({ id }) => id)).toEqual(['seeing', 'seeing-a', 'seeing-b', 'seeing-booster']);
    expect(all.map(({ pairs }) => pairs.length)).toEqual([20, 40, 40, 6]);
    expect(new Set(all.map(({ digest }) => digest)).size).toBe(4);
    const idsOf = (bank: { readonly pairs: readonly { readonly id: string }[] }): readonly string[] =>
      bank.pairs.map(({ id }) => id);
    expect(idsOf(a)).toEqual(idsOf(b));
    const apart = [standard, a, booster].flatMap(idsOf);
    expect(new Set(apart).size).toBe(apart.length);
  });

  it('makes one where nothing is said of the others', () => {
    expect(compileBank(bankInput(BANK_FILE)).banks.map(({ id }) => id)).toEqual(['seeing']);
  });

  it('gives the same digest whatever the order of the files, and with or without a translation', () => {
    const input = bankInput();
    const { digest } = banksOf(input).standard;
    const overlay = { file: 'bank.en.yaml', text: 'language: en\ntitle: Seeing\n' };
    expect(banksOf({ ...input, pairs: input.pairs.toReversed() }).standard.digest).toBe(digest);
    expect(banksOf({ ...input, overlays: [overlay] }).standard.digest).toBe(digest);
  });

  it('gives the same digest to each training of a bank that is withdrawn, and each says so, also when it is dealt', () => {
    const { text, ...rest } = shippedBankInput();
    const before = Object.values(banksOf({ ...rest, text }));
    const after = Object.values(
      banksOf({ ...rest, text: text.replace('\nlevel:', '\nwithdrawn: true\nlevel:') }),
    );
    expect(after).toEqual(before.map((bank) => ({ ...bank, withdrawn: true })));
    expect(after.map((bank) => dealRound(bank, 1).withdrawn)).toEqual(after.map(() => true));
    expect(before.map((bank) => 'withdrawn' in dealRound(bank, 1))).toEqual(before.map(() => false));
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
    const [first, ...others] = sketches(ENOUGH);
    const pairs = [{ ...first, sex: 'women' } as (typeof others)[number], ...others];
    expect(codesOf(bankInput(BANK_FILE, pairs))).toEqual(['unknown-word']);
    expect(compileBank(bankInput(BANK_FILE, pairs)).banks).toEqual([]);
  });

  it('says for each use how many pairs it misses', () => {
    const { diagnostics, banks } = compileBank(
      bankInput(BANK_FILE + FORMS_PART + BOOSTER_PART, sketches(25)),
    );
    expect(diagnostics.map(({ code, params }) => [code, params['use'], params['missing']])).toEqual([
      ['bank-too-small', 'measure', 35],
      ['bank-too-small', 'booster', 6],
    ]);
    expect(banks).toEqual([]);
  });

  it('wants an even number of pairs to measure with, so that each form has as many of each kind', () => {
    const odd = sketches(ENOUGH + 1).map((each, index) =>
      index === ENOUGH ? { ...each, use: 'measure' as const } : each,
    );
    const { diagnostics } = compileBank(bankInput(BANK_FILE + FORMS_PART, odd));
    expect(diagnostics.map(({ code, params }) => [code, params['missing']])).toEqual([['bank-too-small', 1]]);
  });

  it('refuses a name that is met with one signal only', () => {
    const twice = sketches(ENOUGH).map((each, index) =>
      [0, 12].includes(index) ? { ...each, name: 'Kees' } : each,
    );
    const { diagnostics } = compileBank(bankInput(undefined, twice));
    expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ['bank-coupled', { signal: 'control', group: 'name', word: 'Kees', count: 2 }],
    ]);
  });

  it('accepts a name that is met with several', () => {
    const twice = sketches(ENOUGH).map((each, index) =>
      [0, 13].includes(index) ? { ...each, name: 'Kees' } : each,
    );
    expect(codesOf(bankInput(undefined, twice))).toEqual([]);
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
