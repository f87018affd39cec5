/** The shortest way to a situation, as somebody would follow it. */
import type { Exploration } from './explore.ts';
import { isBetween } from '../table/nodes.ts';
import type { Move, Start } from '../table/types.ts';

/** Beyond this many scenes the middle of a way is left out: nobody follows it by hand. */
const MOST_SCENES = 40;

/**
 * `opening: ask → doubt: consult → desk`: each scene, and what is done there. What has no id stands in brackets, for
 * explain to put into words: `(skip)`, `(mark cue)`, `(write phrase)`, and in front `(policy meldcode: none)`.
 */
export function wayTo(exploration: Exploration, situation: number): string {
  const { table, situations, origin, starts } = exploration;
  const moves: Move[] = [];
  let at = situation;
  for (; origin.from.at(at) >= 0; at = origin.from.at(at)) {
    const move = table.moves[origin.move.at(at)];
    if (move) moves.push(move);
  }
  const sceneOf = (node: number): string => table.nodes[node]?.scene ?? '';
  const scenes = [{ scene: sceneOf(situations.node(at)), done: [] as string[] }];
  for (const move of moves.toReversed()) {
    const doing = told(move);
    if (doing !== '') scenes.at(-1)?.done.push(doing);
    const isWithin = isBetween(table.nodes[move.to]) || table.nodes[move.from]?.kind === 'entry';
    if ((move.from !== move.to || move.kind !== 'mark') && !isWithin) {
      scenes.push({ scene: sceneOf(move.to), done: [] });
    }
  }
  const start = starts.find((one) => one.situation === at)?.start;
  const decided = start ? decidedBy(start) : '';
  return `${decided && `${decided} `}${inArrows(scenes)}`;
}

/** A way as it is written: each scene, what was done in it, and an arrow to the next. */
export function inArrows(
  scenes: readonly { readonly scene: string; readonly done: readonly string[] }[],
): string {
  const steps = scenes.map(({ scene, done }) => (done.length > 0 ? `${scene}: ${done.join(', ')}` : scene));
  const shown =
    steps.length > MOST_SCENES
      ? [...steps.slice(0, MOST_SCENES / 2), '…', ...steps.slice(-MOST_SCENES / 2)]
      : steps;
  return shown.join(' → ');
}

/** `(policy meldcode: none, may-report: false)`; empty where no condition asks for a policy. */
export function decidedBy({ policy }: Start): string {
  const decided = Object.entries(policy).map(([key, value]) => `${key}: ${String(value)}`);
  return decided.length > 0 ? `(policy ${decided.join(', ')})` : '';
}

function told({ kind, name }: Move): string {
  switch (kind) {
    case 'skip':
      return '(skip)';
    case 'mark':
      return `(mark ${name})`;
    case 'write':
      return `(write ${name})`;
    default:
      return name;
  }
}
