/** The host's reference of the learner, as hosts give it. */
import { isLearnerReference } from '../../reporting/index.ts';

/** As a completion can carry it: a number as its digits; undefined where none was given, or none that can be used. */
export function learnerOf(given: unknown): string | undefined {
  const reference = Number.isFinite(given) ? String(given) : given;
  return isLearnerReference(reference) ? reference : undefined;
}

/** Whether something was given that is no reference. A framework that has none yet gives undefined, null or nothing. */
export function isUnusable(given: unknown): boolean {
  return given !== undefined && given !== null && given !== '' && learnerOf(given) === undefined;
}
