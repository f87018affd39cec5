import { describe, expect, it } from 'vitest';
import { checkedMutant } from '../../support/checked-mutants.ts';
import { mutantOf, whole } from '../../support/mutants.ts';

describe('folders as hands and word processors leave them', () => {
  it.each([1, 33, 2026])('are the same for the same seed, and not the folder they were (seed %i)', (seed) => {
    expect(mutantOf(seed)).toEqual(mutantOf(seed));
    expect(mutantOf(seed)).not.toEqual(whole);
  });

  it('are told of at places that are there, in words, without an exception', () => {
    // 33 has a mark of old Macs among ends of lines of Windows, 41 a file with no others.
    expect([7, 33, 41].flatMap((seed) => checkedMutant(seed).faults)).toEqual([]);
  });
});
