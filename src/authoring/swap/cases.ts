/**
 * The cases of rounds with the sexes swapped, as a list for the eye: whoever would now judge a case otherwise has found a
 * prejudice, in the text or in themselves.
 */
import { plain } from '../../format/plain.ts';
import type { RoundBank } from '../../format/round-types.ts';
import type { Twin } from '../../rounds/parts.ts';
import { withSexesSwapped } from './sexes.ts';

export interface SwappedCase {
  /** Id of the pair. */
  readonly pair: string;
  readonly twin: Twin;
  /** In the language of the bank, line by line; a speaker stands before a colon. */
  readonly lines: readonly string[];
}

/** Each pair once, in the order of the banks; none of a bank in a language without a list of words. */
export function swappedCases(banks: readonly RoundBank[]): readonly SwappedCase[] {
  const pairs = new Map(
    banks.flatMap((bank) => bank.pairs.map((pair) => [pair.id, { pair, bank }] as const)),
  );
  return [...pairs.values()].flatMap(({ pair, bank: { language } }) =>
    (['signal', 'noise'] as const).flatMap((twin): SwappedCase[] => {
      const lines = pair[twin].script.map(({ speaker, text }) => {
        const said = withSexesSwapped(plain(text), language);
        const name = speaker === undefined ? '' : `${pair.cast[speaker]?.name ?? speaker}: `;
        return said === undefined ? undefined : name + said;
      });
      const told = lines.filter((line) => line !== undefined);
      return told.length === lines.length ? [{ pair: pair.id, twin, lines: told }] : [];
    }),
  );
}
