/** The stops of a way: each step of a story, each case of a round with what was done about it. */
import type { Debrief, Sign } from '../../assessment/index.ts';
import { signOf } from '../../assessment/index.ts';
import { isSameCase } from '../../format/round.ts';
import type { Speech } from '../parts/speech.ts';
import { type Place, stepNames } from '../parts/steps.ts';

export interface Stop {
  /** Of its steps among those of the looking back, from 0. */
  readonly positions: readonly number[];
  /** As it stands in the line, from 1; in a round, in its block. */
  readonly number: number;
  /** A case of a round has none: its number says as much. */
  readonly name?: Place;
  readonly sign?: Sign;
  /** The block of a round it stands in. */
  readonly block?: string;
}

/** What is most worth a look comes first. */
const SIGNS: readonly Sign[] = ['harmful', 'acceptable', 'open', 'good'];

export function stopsOf(steps: Debrief['steps'], speech: Speech): readonly Stop[] {
  const names = stepNames(steps, speech);
  const numbers = new Map<string | undefined, number>();
  return groupsOf(steps).map((positions) => {
    const [first = 0] = positions;
    const block = steps[first]?.scene.case?.block;
    const number = (numbers.get(block) ?? 0) + 1;
    numbers.set(block, number);
    const signs = positions.map((position) => {
      const step = steps[position];
      return step && signOf(step.decided, step.scene.turn);
    });
    const sign = SIGNS.find((each) => signs.includes(each));
    const name = block === undefined ? names[first] : undefined;
    return {
      positions,
      number,
      ...(name && { name }),
      ...(sign && { sign }),
      ...(block !== undefined && { block }),
    };
  });
}

/** What is decided about a case follows on its judgement. */
function groupsOf(steps: Debrief['steps']): readonly (readonly number[])[] {
  const groups: number[][] = [];
  steps.forEach(({ scene }, position) => {
    if (isSameCase(scene, steps[position - 1]?.scene)) groups.at(-1)?.push(position);
    else groups.push([position]);
  });
  return groups;
}
