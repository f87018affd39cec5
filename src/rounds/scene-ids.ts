/**
 * How the scenes of a dealt round are called, so that others can tell from a judgement which block it belongs to. With
 * dots, which no id of an author can hold: a scene of a story is never taken for a case.
 */

export type Twin = 'signal' | 'noise';

/** Where a case stands in a round. */
export interface DealtCase {
  /** One word of small letters: `practice`, `day`, `burst` or `long`. */
  readonly block: string;
  /** Counted from 1 within the block. */
  readonly number: number;
}

/** `practice.3.pin-at-the-counter.noise` */
export function dealtSceneId({ block, number }: DealtCase, pair: string, twin: Twin): string {
  return `${block}.${number}.${pair}.${twin}`;
}

/** Undefined for a scene that is no case: an introduction, the end, or anything in a story. */
export function dealtCaseOf(sceneId: string): DealtCase | undefined {
  const [, block, number] = /^([a-z]+)\.(\d+)\.[^.]+\.(?:signal|noise)$/.exec(sceneId) ?? [];
  return block === undefined ? undefined : { block, number: Number(number) };
}
