import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { FileInput } from './read/input.ts';
import { compilePair } from './pair.ts';
import type { RoundPair } from '../format/round-types.ts';

/** A matched pair, or what keeps its file from being one. */
export interface RoundResult {
  /** Deeply frozen, and absent as soon as one diagnostic is an error. */
  readonly round?: RoundPair;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns one matched pair and its translations into data. Never throws. */
export function compileRound(input: FileInput): RoundResult {
  const { filed, diagnostics } = compilePair(input);
  return filed ? { round: filed.pair, diagnostics } : { diagnostics };
}
