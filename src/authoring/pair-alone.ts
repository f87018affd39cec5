import { FORMAT } from '../format/vocabulary.ts';
import { deepFreeze } from '../format/freeze.ts';
import type { Scenario } from '../format/types.ts';
import type { RoundPair } from '../format/round-types.ts';
import { type BankOf, dealPairs } from '../rounds/deal.ts';
import { finished, merged } from './build/bank.ts';
import { helpFor } from './build/help-lines.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { citedIn, factsFor } from './facts.ts';
import { compilePair } from './pair.ts';
import type { FileInput } from './read/input.ts';

/** What is said around a pair that is played by itself, in its language. */
export interface PairWords {
  readonly title: string;
  readonly summary: string;
  /** Before the first half. */
  readonly begin: string;
  /** After the second. */
  readonly end: string;
}

/** A pair as a training of its own, or what keeps its file from being one. */
export interface PairAloneResult {
  /** Both halves, one after the other, each explained at once; absent as soon as one diagnostic is an error. */
  readonly scenario?: Scenario;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns one matched pair into something that whoever wrote it can play, without a bank. Never throws. */
export function compilePairAlone(input: FileInput, wordsIn: (pair: RoundPair) => PairWords): PairAloneResult {
  const { filed, diagnostics } = compilePair(input);
  if (!filed) return { diagnostics };
  const { pair, file } = filed;
  const { title, summary, begin, end } = wordsIn(pair);
  const { id, language, level, review, cast, setting, person, signal, noise } = pair;
  const core = {
    ...{ format: FORMAT, id, version: '0.1.0', language, title, summary, minutes: 2, level },
    ...{ setting: 'mixed' as const, review, cast, length: 'booster' as const },
    pairs: [{ id, setting, level, person, cast, signal, noise }],
    blocks: {
      booster: { title, script: [{ text: [begin] }] },
      end: { title, script: [{ text: [end] }] },
    },
  };
  const shared = [
    factsFor(input.facts, citedIn('round', file.value), language),
    helpFor(input.help, language),
  ];
  const translations = merged(
    Object.keys(pair.translations).map((tag) => [tag, {}] as const),
    [pair],
  );
  // Of the length of its core.
  const bank = finished({ core, own: () => undefined }, translations, shared) as BankOf<'booster'>;
  return { scenario: deepFreeze(dealPairs(bank)), diagnostics };
}
