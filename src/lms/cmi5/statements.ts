/** The three statements of a session; cmi5, 9. */
import { parts } from '../parts.ts';
import { type Statement, type Verb, statementOf } from '../xapi/statement.ts';
import type { Cmi5Launch } from './launch.ts';

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';

/**
 * The standard forces a duration (9.5.4) and leaves to us how it is reckoned. It is the same for everybody: how long somebody
 * took would tell who read or skipped.
 */
const NO_TIME = 'PT0S';

export interface Said {
  readonly verb: Verb;
  readonly id: string;
  /** ISO 8601, in UTC. */
  readonly timestamp: string;
  /** Of the training; with a completion only. */
  readonly revision?: string;
}

export function cmi5Statement(
  { actor, activityId: activity, registration }: Cmi5Launch,
  contextTemplate: Readonly<Record<string, unknown>>,
  { verb, id, timestamp, revision }: Said,
): Statement {
  const isCompleted = verb === 'completed';
  const categories = isCompleted ? [CMI5, MOVE_ON] : [CMI5];
  const context = {
    ...(revision !== undefined && { revision }),
    ...contextTemplate,
    registration,
    contextActivities: withCategories(contextTemplate['contextActivities'], categories),
  };
  const result = { ...(isCompleted && { completion: true }), duration: NO_TIME };
  return statementOf(verb, {
    id,
    actor,
    activity,
    ...(verb !== 'initialized' && { result }),
    context,
    timestamp,
  });
}

/** What the system has put there stays, and stands first. */
function withCategories(template: unknown, categories: readonly string[]): Readonly<Record<string, unknown>> {
  const activities = parts(template);
  const said = activities['category'];
  const before: readonly unknown[] = Array.isArray(said) ? said : said === undefined ? [] : [said];
  const missing = categories.filter((id) => !before.some((one) => parts(one)['id'] === id));
  return { ...activities, category: [...before, ...missing.map((id) => ({ id }))] };
}
