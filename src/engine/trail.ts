/**
 * The way behind the learner, newest first, as the machine needs it: each act with the scene it was done in.
 * A linked list, because a step must cost the same after a thousand steps as after one; looking back is rare and short.
 */
import type { Act } from './transcript.ts';
import type { Meters } from './types.ts';

export interface Trail {
  readonly act: Exclude<Act, { type: 'mark' }>;
  readonly scene: string;
  readonly before: Meters;
  readonly after: Meters;
  /** Ids of the lines of the scene and of the answer that were not there. */
  readonly hidden: readonly string[];
  readonly previous: Trail | undefined;
}

/** Whether any step of the way answers to `test`. */
export function someStep(trail: Trail | undefined, test: (step: Trail) => boolean): boolean {
  for (let step = trail; step; step = step.previous) if (test(step)) return true;
  return false;
}

/** The newest step that answers to `test`. */
export function latestStep(trail: Trail | undefined, test: (step: Trail) => boolean): Trail | undefined {
  for (let step = trail; step; step = step.previous) if (test(step)) return step;
  return undefined;
}

/** How often something was done in this scene. */
export function timesLeft(scene: string, trail: Trail | undefined): number {
  let times = 0;
  for (let step = trail; step; step = step.previous) if (step.scene === scene) times += 1;
  return times;
}

/** The whole way, oldest first. */
export function inOrder(trail: Trail | undefined): Trail[] {
  const steps: Trail[] = [];
  for (let step = trail; step; step = step.previous) steps.push(step);
  return steps.reverse();
}
