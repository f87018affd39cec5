/** What cmi5 refuses of a statement, whenever it comes: each rule under the number that the specification's list gives it. */
import { isDeepStrictEqual } from 'node:util';
import type { Activity, Statement } from '../lrs/statement.ts';
import type { LaunchData, Registration } from './session.ts';
import { CATEGORY, EXTENSION, SAID } from './words.ts';

type Rule = (statement: Statement, registration: Registration, data: LaunchData) => boolean;

const isOneOf = (...verbs: readonly string[]): ((statement: Statement) => boolean) => {
  return ({ verb }) => verbs.includes(verb.id);
};
const isJudged = isOneOf(SAID.passed, SAID.failed);
const has = (statement: Statement, list: string, id: string): boolean =>
  listed(statement, list).some((activity) => activity.id === id);

export const isDefined = (statement: Statement): boolean => has(statement, 'category', CATEGORY.cmi5);

function listed({ context }: Statement, list: string): readonly Activity[] {
  const activities = context?.contextActivities?.[list] ?? [];
  return Array.isArray(activities) ? (activities as readonly Activity[]) : [activities as Activity];
}

/** True where it is broken. Of all statements. */
const OF_ALL: Readonly<Record<string, Rule>> = {
  '9.1.0.0-1': ({ id }) => id === undefined,
  '9.7.0.0-1': ({ timestamp }) => timestamp === undefined,
  '9.7.0.0-2': ({ timestamp = 'Z' }) => !/(?:Z|[+-]00:?00)$/.test(timestamp),
  '8.1.3.0-3': ({ actor }, registration) => !isDeepStrictEqual(actor, registration.actor),
  '9.6.1.0-1': ({ context }, { id }) => context?.registration !== id,
  '10.2.1.0-7': (statement, _, { contextTemplate: { contextActivities = {}, extensions = {} } }) =>
    Object.entries(extensions).some(
      ([name, value]) => !isDeepStrictEqual(statement.context?.extensions?.[name], value),
    ) ||
    Object.entries(contextActivities).some(([name, activities]) =>
      [activities].flat().some(({ id }) => !has(statement, name, id)),
    ),
  '9.6.2.2-2': (statement) =>
    has(statement, 'category', CATEGORY.moveOn) && !(isDefined(statement) && isConclusive(statement)),
};

/** Of those that cmi5 defines. */
const OF_DEFINED: Readonly<Record<string, Rule>> = {
  '9.3.0.0-1': (statement) => !isOneOf(...Object.values(SAID))(statement),
  '8.1.5.0-6': ({ object }, { activityId }) => object.id !== activityId,
  '9.5.1.0-2': (statement) => statement.result?.score !== undefined && !isJudged(statement),
  '9.5.2.0-1': (statement) => isOneOf(SAID.passed)(statement) && statement.result?.success !== true,
  '9.5.2.0-2': (statement) => isOneOf(SAID.failed)(statement) && statement.result?.success !== false,
  '9.5.2.0-3': (statement) => statement.result?.success !== undefined && !isJudged(statement),
  '9.5.3.0-1': (statement) => isOneOf(SAID.completed)(statement) && statement.result?.completion !== true,
  '9.5.3.0-2': (statement) =>
    statement.result?.completion !== undefined && !isOneOf(SAID.completed)(statement),
  '9.5.4.1-1': (statement) => lacksDuration(statement, SAID.terminated),
  '9.5.4.1-2': (statement) => lacksDuration(statement, SAID.completed),
  '9.5.4.1-3': (statement) => lacksDuration(statement, SAID.passed),
  '9.5.4.1-4': (statement) => lacksDuration(statement, SAID.failed),
  '9.6.2.2-1': (statement) => isConclusive(statement) && !has(statement, 'category', CATEGORY.moveOn),
  '9.3.4.0-2': (statement, _, { masteryScore = -1 }) =>
    isOneOf(SAID.passed)(statement) && (statement.result?.score?.scaled ?? masteryScore) < masteryScore,
  '9.3.5.0-2': (statement, _, { masteryScore = 2 }) =>
    isOneOf(SAID.failed)(statement) && (statement.result?.score?.scaled ?? -1) >= masteryScore,
  '9.6.3.2-2': (statement, _, { masteryScore }) =>
    isJudged(statement) &&
    statement.result?.score !== undefined &&
    masteryScore !== undefined &&
    statement.context?.extensions?.[EXTENSION.masteryScore] !== masteryScore,
};

/** The number of the first rule that it breaks. */
export function brokenBy(
  statement: Statement,
  registration: Registration,
  data: LaunchData,
): string | undefined {
  const rules = [...Object.entries(OF_ALL), ...(isDefined(statement) ? Object.entries(OF_DEFINED) : [])];
  return rules.find(([, breaks]) => breaks(statement, registration, data))?.[0];
}

const isConclusive = ({ result }: Statement): boolean =>
  result?.success !== undefined || result?.completion !== undefined;

const lacksDuration = (statement: Statement, verb: string): boolean =>
  statement.verb.id === verb && statement.result?.duration === undefined;
