/**
 * What a completion is, seen from a server. The list is that of the privacy gate in the player, written again because a
 * server should not trust code that the page runs; a test holds the two together.
 */
import type { Completion, TrainingReference } from '../reporting/index.ts';
import { isCompact } from './token.ts';

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const SCENARIO_ID = /^[a-z][a-z0-9-]{0,63}$/;
const SCENARIO_VERSION = /^\d{1,9}\.\d{1,9}\.\d{1,9}$/;
const SHA_256 = /^[0-9a-f]{64}$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const LEARNER_REFERENCE = /^[^\p{Cc}\p{Cs}]{1,256}$/u;

type Check = (value: unknown) => boolean;

/** Whether this parsed JSON is a completion as the player makes it, with nothing beside it. Says nothing of whether it is true. */
export function isCompletion(value: unknown): value is Completion {
  return isExactly(value, COMPLETION, ['learner', 'launch']);
}

/** Whether this names a training to the letter. */
export function isTraining(value: unknown): value is TrainingReference {
  return isExactly(value, TRAINING);
}

/** Whether this can stand on a completion as who it is of. */
export const isLearner = matches(LEARNER_REFERENCE);
const isDayLike = matches(DAY);

/** One that is in the calendar: a database refuses the 30th of February for ever. */
export function isDay(value: unknown): value is string {
  if (!isDayLike(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const TRAINING: Readonly<Record<keyof TrainingReference, Check>> = {
  id: matches(SCENARIO_ID),
  version: matches(SCENARIO_VERSION),
  digest: matches(SHA_256),
};

const COMPLETION: Readonly<Record<keyof Completion, Check>> = {
  version: (value) => value === 1,
  id: matches(UUID_V4),
  training: isTraining,
  status: (value) => value === 'completed',
  completedOn: isDay,
  learner: isLearner,
  launch: isCompact,
};

function matches(pattern: RegExp) {
  return (value: unknown): value is string => typeof value === 'string' && pattern.test(value);
}

/** These keys and no other, the optional ones perhaps. */
function isExactly(
  value: unknown,
  fields: Readonly<Record<string, Check>>,
  optional: readonly string[] = [],
): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const known = Reflect.ownKeys(value).every((key) => Object.hasOwn(fields, key));
  return (
    known &&
    Object.entries(fields).every(([key, check]) =>
      Object.hasOwn(value, key) ? check(value[key as keyof typeof value]) : optional.includes(key),
    )
  );
}
