/**
 * What a figure would be if texts told nothing: the labels are shuffled within each group, hundreds of times, and the model
 * learns anew from each. The limit of a model is the border of the outer twentieth of those, not a number that somebody chose.
 */
import { randomFrom } from '../../../format/random.ts';

/** Always the same, so that the same texts give the same limits. */
const SEED = 20_260_131;

/** The least number of shuffles from which a twentieth can be told with some precision. */
export const SHUFFLES = 199;

const OUTER = 0.05;

/** Above `most`, or below `least`, only a twentieth of the shuffles come. */
export interface Border {
  readonly least: number;
  readonly most: number;
}

/**
 * @param labels of each item; what stands in no group keeps its own
 * @param measure several figures from one labelling
 * @returns a border for each of the figures; none when there are no shuffles
 */
export function bordersOf(
  labels: Uint8Array,
  groups: readonly (readonly number[])[],
  times: number,
  measure: (labels: Uint8Array) => readonly number[],
): readonly (Border | undefined)[] {
  const random = randomFrom(SEED);
  const runs = Array.from({ length: times }, () => measure(shuffledWithin(labels, groups, random)));
  const outer = Math.max(1, Math.floor((times + 1) * OUTER));
  const [first = []] = runs;
  return first.map((_, at) => {
    const values = runs.map((run) => run[at] ?? NaN).sort((one, other) => one - other);
    return { least: values[outer - 1] ?? NaN, most: values[values.length - outer] ?? NaN };
  });
}

function shuffledWithin(
  labels: Uint8Array,
  groups: readonly (readonly number[])[],
  random: () => number,
): Uint8Array {
  const shuffled = Uint8Array.from(labels);
  for (const group of groups) {
    for (let last = group.length - 1; last > 0; last -= 1) {
      const one = group[last] as number;
      const other = group[Math.floor(random() * (last + 1))] as number;
      [shuffled[one], shuffled[other]] = [shuffled[other] as number, shuffled[one] as number];
    }
  }
  return shuffled;
}
