/** The guard of banks: what it takes and what it refuses, leaf by leaf. */
import { describe, expect, it } from 'vitest';
import type { RoundBank } from '../../../src/format/round-types.ts';
import { FORMAT } from '../../../src/format/vocabulary.ts';
import { guardBank } from '../../../src/rounds/index.ts';
import { PAIRS_NEEDED } from '../../../src/rounds/plan.ts';
import { banksOf, bankInput, shippedBankInput } from '../../support/banks.ts';
import { isOneOfMany, leavesOf, madeAnotherKind, passing, takenAway } from '../../support/leaves.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Leaves that may be missing, each with the reason; `#` is a place in a list. */
const MAY_BE_MISSING: Readonly<Record<string, string>> = {
  'pairs.#.signal.script.#.speaker': 'narration',
  'pairs.#.signal.script.#.cue': 'a line like any other',
  'pairs.#.noise.script.#.speaker': 'narration',
  'pairs.#.noise.script.#.cue': 'a line like any other',
};

describe('the guard of banks', () => {
  it.each(['standard', 'a', 'b', 'booster'] as const)('lets the training %s through', (which) => {
    const bank = banksOf(shippedBankInput())[which];
    expect(guardBank(asJson(bank))).toEqual({ bank: asJson(bank) });
  });

  const { standard, a } = banksOf(bankInput());
  it.each([
    ['of a form that is neither', { ...a, form: 'c' }],
    ['with a form of an odd number', { ...a, pairs: [...a.pairs, standard.pairs[0]] }],
    ['too small', { ...standard, pairs: standard.pairs.slice(0, 19) }],
    ['of a pair that is there twice', { ...standard, pairs: [...standard.pairs, standard.pairs[0]] }],
    ['of another length', { ...standard, length: 'constructor' }],
    ['without a block', { ...standard, blocks: { ...standard.blocks, day: undefined } }],
    ['without a twin', { ...standard, pairs: standard.pairs.map((pair) => ({ ...pair, noise: undefined })) }],
    ['without a digest', { ...standard, digest: 'x' }],
    ['that is no object', 'bank'],
  ])('refuses one %s', (_, value) => {
    expect(guardBank(asJson(value))).toEqual({ problem: 'damaged' });
  });

  it.each(['signal', 'noise'] as const)(
    'refuses one with a line whose cue the %s twin does not describe',
    (twin) => {
      const [last] = standard.pairs.slice(-1);
      if (!last) throw new Error('The bank is empty.');
      const stripped = { ...last, [twin]: { ...last[twin], cues: {} } };
      const pairs = [...standard.pairs.slice(0, -1), stripped];
      expect(last[twin].script.some(({ cue }) => cue !== undefined)).toBe(true);
      expect(guardBank(asJson({ ...standard, pairs }))).toEqual({ problem: 'damaged' });
    },
  );

  it('tells a bank of another format from one that is damaged', () => {
    expect(guardBank({ ...standard, format: FORMAT + 1 })).toEqual({ problem: 'wrong-format' });
  });
});

describe.each(Object.entries(banksOf(bankInput())))('the guard on the training %s of a bank', (_, bank) => {
  const data: RoundBank = { ...bank, pairs: bank.pairs.slice(0, PAIRS_NEEDED[bank.length]) };
  const isTaken = (found: unknown): boolean => 'bank' in guardBank(found);
  // Pairs are all of one shape.
  const leaves = [...leavesOf(data)].filter(([key, at]) => key !== 'pairs' || at === '0');

  it('takes it as it is', () => {
    expect(isTaken(data)).toBe(true);
  });

  it('misses each leaf that is taken away, but for those that may be missing', () => {
    const fixed = leaves.filter((path) => !isOneOfMany(path));
    expect(passing(data, isTaken, takenAway, fixed)).toEqual(Object.keys(MAY_BE_MISSING).sort());
  });

  it('refuses each leaf that is another kind of thing', () => {
    expect(passing(data, isTaken, madeAnotherKind, leaves)).toEqual([]);
  });
});
