/** The player's own look at a bank of rounds, before anything is dealt from it. */
import {
  type GuardProblem,
  HEAVIEST,
  cast,
  cues,
  guarding,
  head,
  line,
  paragraphs,
} from '../format/guard.ts';
import { areDescribed } from '../format/fits.ts';
import {
  type Test,
  isOneOf,
  light,
  list,
  matching,
  number,
  optional,
  shape,
  text,
  unweighed,
} from '../format/shapes.ts';
import type { RoundBank } from '../format/round-types.ts';
import { CONTACT_SETTINGS, ID_PATTERN } from '../format/vocabulary.ts';
import { PAIRS_NEEDED } from './plan.ts';

const now = list(
  shape({ id: matching(ID_PATTERN), kind: text, label: paragraphs, because: paragraphs, grade: text }),
);
const twin = shape({
  script: list(line),
  cues,
  because: paragraphs,
  differs: optional(paragraphs),
  now: optional(now),
  sources: list(text),
});
const setting: Test = (value) => isOneOf(CONTACT_SETTINGS, value);
const pair = light(
  HEAVIEST.part,
  shape({
    ...{ id: matching(ID_PATTERN), setting, level: number, cast, signal: twin, noise: twin },
    person: shape({ sex: text, name: text, neighbourhood: text, language: text }),
  }),
);
const block = light(HEAVIEST.part, shape({ title: text, script: paragraphs }));

const BLOCKS: Readonly<Record<RoundBank['length'], ReturnType<typeof unweighed>>> = {
  standard: unweighed(shape({ practice: block, day: block, burst: block, end: block })),
  form: unweighed(shape({ form: block, halfway: block, end: block })),
  booster: unweighed(shape({ booster: block, end: block })),
};

const bankShape = shape({ ...head, pairs: list(pair) });

/** A form has as many cases of each kind, so an even number of pairs. */
function isWhole(bank: RoundBank): boolean {
  const { length, blocks, pairs } = bank;
  return (
    Object.hasOwn(PAIRS_NEEDED, length) &&
    BLOCKS[length](blocks) &&
    (length !== 'form' || bank.form === 'a' || bank.form === 'b') &&
    pairs.length >= PAIRS_NEEDED[length] &&
    (length !== 'form' || pairs.length % 2 === 0) &&
    new Set(pairs.map(({ id }) => id)).size === pairs.length &&
    pairs.every(({ signal, noise }) =>
      [signal, noise].every(({ script, cues }) => areDescribed(script, cues)),
    )
  );
}

/** Takes anything for a bank, or says why not. Never throws; what it gives back is deeply frozen. */
export function guardBank(value: unknown): { readonly bank: RoundBank } | { readonly problem: GuardProblem } {
  const guarded = guarding<RoundBank>(value, bankShape, isWhole);
  return 'problem' in guarded ? guarded : { bank: guarded.value };
}
