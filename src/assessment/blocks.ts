/**
 * Judgements per block of cases. Never pooled over blocks: how often there is a reason to consult differs between them,
 * and where it is rare people set their criterion otherwise (EV-14), so a pooled number would describe no block at all.
 */
import { CERTAINTIES } from '../engine/index.ts';
import type { Judgement } from './assess.ts';
import type { DetectionCounts } from './detection.ts';

/** How one block was judged. */
export interface BlockResult {
  /** Absent for the judgements of a story, which are one block. */
  readonly block?: string;
  readonly judgements: readonly Judgement[];
  readonly counts: DetectionCounts;
  /** How often each certainty was given, 1 first, where there was a reason (`signal`) and where there was none. */
  readonly ratings: { readonly signal: readonly number[]; readonly noise: readonly number[] };
  /** How often the learner was quite sure, either way, and how often that was right. */
  readonly sure: { readonly right: number; readonly of: number };
}

/** The results of each block in which something was judged, in the order of play. */
export function byBlock(judgements: readonly Judgement[]): readonly BlockResult[] {
  const blocks = [...new Set(judgements.map(({ block }) => block))];
  return blocks.map((block) => ({
    ...(block !== undefined && { block }),
    ...resultOf(judgements.filter((judgement) => judgement.block === block)),
  }));
}

const SUREST: readonly number[] = [Math.min(...CERTAINTIES), Math.max(...CERTAINTIES)];
const isSure = ({ certainty }: Judgement): boolean => SUREST.includes(certainty);
const isRight = ({ outcome }: Judgement): boolean => outcome === 'hit' || outcome === 'correct-rejection';

function resultOf(judgements: readonly Judgement[]): Omit<BlockResult, 'block'> {
  const numberOf = (test: (judgement: Judgement) => boolean): number => judgements.filter(test).length;
  const ratings = (expected: Judgement['expected']): readonly number[] =>
    CERTAINTIES.map((step) =>
      numberOf((judgement) => judgement.expected === expected && judgement.certainty === step),
    );
  return {
    judgements,
    counts: {
      hits: numberOf(({ outcome }) => outcome === 'hit'),
      misses: numberOf(({ outcome }) => outcome === 'miss'),
      falseAlarms: numberOf(({ outcome }) => outcome === 'false-alarm'),
      correctRejections: numberOf(({ outcome }) => outcome === 'correct-rejection'),
    },
    ratings: { signal: ratings('consult'), noise: ratings('no-consult') },
    sure: {
      right: numberOf((judgement) => isSure(judgement) && isRight(judgement)),
      of: numberOf(isSure),
    },
  };
}
