/** All pairs together, for rules about what cannot be seen in one file. */
import type { Pack } from '../audience/lay-over.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { BankSource } from '../schema/bank.ts';
import type { RoundPair } from '../../format/round-types.ts';
import type { Signal } from '../../format/vocabulary.ts';

/** A pair without errors, and the file it stands in. */
export interface FiledPair {
  readonly file: SourceFile;
  readonly pair: RoundPair;
}

export interface BankDraft {
  readonly file: SourceFile;
  readonly source: BankSource;
  readonly pairs: readonly FiledPair[];
  /** What an audience pack made of it: then there is one round, a short one, of the pairs of that pack. */
  readonly pack?: Pack | undefined;
}

/** What the people of a bank are spread over. */
export type Group = 'sex' | 'neighbourhood' | 'language';

/** The kinds of signal in a pair. */
export function signalsIn({ signal }: RoundPair): ReadonlySet<Signal> {
  return new Set(Object.values(signal.cues).flatMap((cue) => ('signal' in cue ? [cue.signal] : [])));
}
