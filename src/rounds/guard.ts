/** The player's own look at a bank of rounds, before anything is dealt from it. */
import { type GuardProblem, cast, cues, guarding, head, line, paragraphs } from '../format/guard.ts';
import { areDescribed } from '../format/fits.ts';
import { list, matching, number, shape, text, type Test } from '../format/shapes.ts';
import type { RoundBank } from '../format/round-types.ts';
import { ID_PATTERN } from '../format/vocabulary.ts';
import { PAIRS_NEEDED } from './plan.ts';

const twin = shape({ script: list(line), cues, because: paragraphs, sources: list(text) });
const pair = shape({
  ...{ id: matching(ID_PATTERN), setting: text, level: number, cast, signal: twin, noise: twin },
  person: shape({ sex: text, name: text, neighbourhood: text, language: text }),
});
const block = shape({ title: text, script: paragraphs });

const BLOCKS: Readonly<Record<RoundBank['length'], Test>> = {
  standard: shape({ practice: block, day: block, burst: block, end: block }),
  long: shape({ long: block, halfway: block, end: block }),
};
const LEAST: Readonly<Record<RoundBank['length'], number>> = {
  standard: Math.max(PAIRS_NEEDED.practice, PAIRS_NEEDED.day),
  long: PAIRS_NEEDED.long,
};

const bankShape = shape({ ...head, pairs: list(pair) });

function hasEnough({ length, blocks, pairs }: RoundBank): boolean {
  return (
    Object.hasOwn(LEAST, length) &&
    BLOCKS[length](blocks) &&
    pairs.length >= LEAST[length] &&
    new Set(pairs.map(({ id }) => id)).size === pairs.length &&
    pairs.every(({ signal, noise }) =>
      [signal, noise].every(({ script, cues }) => areDescribed(script, cues)),
    )
  );
}

/** Takes anything for a bank, or says why not. Never throws; what it gives back is deeply frozen. */
export function guardBank(value: unknown): { readonly bank: RoundBank } | { readonly problem: GuardProblem } {
  const guarded = guarding<RoundBank>(value, (data) => bankShape(data) && hasEnough(data as RoundBank));
  return 'problem' in guarded ? guarded : { bank: guarded.value };
}
