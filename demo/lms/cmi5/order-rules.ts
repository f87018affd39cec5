/** What cmi5 refuses because of what was said before, each under the number that the specification's list gives it. */
import type { Statement } from '../lrs/statement.ts';
import type { Session } from './session.ts';
import { isDefined } from './statement-rules.ts';
import { SAID } from './words.ts';

interface Before {
  readonly session: Session;
  /** In this session. */
  readonly said: readonly Statement[];
  /** In all sessions of the registration. */
  readonly ever: readonly Statement[];
}

type Rule = (verb: string, before: Before) => boolean;

const was = (statements: readonly Statement[], ...verbs: readonly string[]): boolean =>
  statements.some((statement) => verbs.includes(statement.verb.id) && isDefined(statement));

/** True where it is broken. Of all statements. */
const OF_ALL: Readonly<Record<string, Rule>> = {
  '11.0.0.0-3': (_, { session }) => !session.hasReadPreferences,
  '9.3.0.0-4': (verb, { said }) => verb !== SAID.initialized && !was(said, SAID.initialized),
  '9.3.0.0-5': (_, { said }) => was(said, SAID.terminated),
};

/** Of those that cmi5 defines. */
const OF_DEFINED: Readonly<Record<string, Rule>> = {
  '9.3.0.0-2': (verb, { said }) => was(said, verb),
  '9.3.0.0-3': (verb, { said }) => isJudgement(verb) && was(said, SAID.passed, SAID.failed),
  '9.3.0.0-6': (verb, { ever }) => verb === SAID.completed && was(ever, SAID.completed),
  '9.3.0.0-7': (verb, { ever }) => verb === SAID.passed && was(ever, SAID.passed),
  '9.3.0.0-8': (verb, { ever }) => verb === SAID.failed && was(ever, SAID.passed),
  '10.2.2.0-5': (verb, { session }) =>
    session.data.launchMode !== 'Normal' && verb !== SAID.initialized && verb !== SAID.terminated,
};

/** The number of the first rule that it breaks. */
export function outOfOrder(statement: Statement, before: Before): string | undefined {
  const rules = [...Object.entries(OF_ALL), ...(isDefined(statement) ? Object.entries(OF_DEFINED) : [])];
  return rules.find(([, breaks]) => breaks(statement.verb.id, before))?.[0];
}

const isJudgement = (verb: string): boolean => verb === SAID.passed || verb === SAID.failed;
