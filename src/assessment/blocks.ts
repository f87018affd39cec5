/**
 * Judgements per block of cases. Never pooled over blocks: how often there is a reason to consult differs between them,
 * and where it is rare people set their criterion otherwise (EV-14), so a pooled number would describe no block at all.
 */
import { CERTAINTIES } from '../engine/index.ts';
import { dealtCaseOf } from '../rounds/scene-ids.ts';
import type { Judgement } from './assess.ts';
import type { DetectionCounts } from './detection.ts';

/** The one block that all judgements of a story are in. */
export const STORY = 'story';

/**
 * The block a scene is in. A scene of a dealt round is called `<block>.<number>.<pair>.<twin>`: the block one word of
 * small letters, the number the place of the case in the block, the pair an id of the bank, the twin `signal` or `noise`.
 * Scenes that are called otherwise are a story's.
 */
export function blockOf(sceneId: string): string {
  return dealtCaseOf(sceneId)?.block ?? STORY;
}

export interface BlockResult {
  readonly block: string;
  readonly judgements: readonly Judgement[];
  readonly counts: DetectionCounts;
  /** How often each certainty was given, 1 first, where there was a reason (`signal`) and where there was none. */
  readonly ratings: { readonly signal: readonly number[]; readonly noise: readonly number[] };
}

/** The results of each block in which something was judged, in the order of play. */
export function byBlock(judgements: readonly Judgement[]): readonly BlockResult[] {
  const blocks = [...new Set(judgements.map(({ scene }) => blockOf(scene)))];
  return blocks.map((block) =>
    blockResult(
      block,
      judgements.filter(({ scene }) => blockOf(scene) === block),
    ),
  );
}

function blockResult(block: string, judgements: readonly Judgement[]): BlockResult {
  const numberOf = (test: (judgement: Judgement) => boolean): number => judgements.filter(test).length;
  const ratings = (expected: Judgement['expected']): readonly number[] =>
    CERTAINTIES.map((step) =>
      numberOf((judgement) => judgement.expected === expected && judgement.certainty === step),
    );
  return {
    block,
    judgements,
    counts: {
      hits: numberOf(({ outcome }) => outcome === 'hit'),
      misses: numberOf(({ outcome }) => outcome === 'miss'),
      falseAlarms: numberOf(({ outcome }) => outcome === 'false-alarm'),
      correctRejections: numberOf(({ outcome }) => outcome === 'correct-rejection'),
    },
    ratings: { signal: ratings('consult'), noise: ratings('no-consult') },
  };
}
