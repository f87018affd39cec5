/**
 * Where a learner can stand in a scenario: the scene, the meters, and the facts that conditions read. The plain twin of the
 * play machine, for whoever must look at thousands of plays: pure values, no transcript. That both agree is a property test.
 */
import type { Line, Scene, Way } from '../../format/types.ts';
import { type Grade, RETURN } from '../../format/vocabulary.ts';
import { type Board, type Situation, sceneOn } from './board.ts';
import { factName } from './facts.ts';

export interface Position extends Situation {
  readonly board: Board;
  readonly scene: Scene;
  /**
   * What was just done is being answered, and something in sight can still be marked that a condition reads. Where no
   * such thing is in sight, reading the answer is no position of its own.
   */
  readonly answer?: Answer;
  /** Where the interlude goes on that is being played. */
  readonly back?: string;
}

export interface Answer {
  readonly lines: readonly Line[];
  readonly way: Way;
}

/** Where every play begins. */
export function startOf(board: Board): Position {
  const { meters, start } = board.scenario;
  return arrivedAt({ board, meters, facts: 0n }, { to: start });
}

/** The same, come to a scene. */
export function arrivedAt(
  { board, meters, facts, back }: Situation & Pick<Position, 'board' | 'back'>,
  { to, through }: Way,
): Position {
  const id = through ?? (to === RETURN ? (back ?? to) : to);
  const outside = to === RETURN ? undefined : back;
  const after = through === undefined ? outside : to;
  return {
    board,
    scene: sceneOn(board, id),
    meters,
    facts: facts | board.facts.bit(factName.visited(id)),
    ...(after !== undefined && { back: after }),
  };
}

/** How a play ends that stands here; undefined while it goes on. */
export function endingOf({ scene: { turn } }: Position): Grade | undefined {
  return turn.kind === 'end' ? turn.ending : undefined;
}

/** A name for the position: from two positions of the same name, of the same board, the very same can follow. */
export function keyOf({ board, scene, meters, facts, answer, back }: Position): string {
  const levels = board.meters.map((meter) => meters[meter]).join('');
  const answering = answer ? [answer.way.through, answer.way.to, answer.lines[0]?.id] : [];
  return [scene.id, back, levels, facts.toString(36), ...answering].join(' ');
}

/** Lines and spots in sight that a condition reads the mark of. */
export function markable({
  board,
  scene,
  answer,
}: Pick<Position, 'board' | 'scene' | 'answer'>): readonly string[] {
  if (!board.facts.readsMarks) return [];
  return [...scene.script, ...(answer?.lines ?? []), ...(scene.picture?.spots ?? [])]
    .map(({ id }) => id)
    .filter((id) => board.facts.bit(factName.marked(id)) !== 0n);
}
