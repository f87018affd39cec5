/** The statements that are made, of all that xAPI knows; https://github.com/adlnet/xAPI-Spec, 1.0.3. */

/** Who, by the system's own number of them: never a name or an address. */
export interface Account {
  readonly homePage: string;
  readonly name: string;
}

export interface Agent {
  readonly objectType?: 'Agent';
  readonly account: Account;
}

const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
} as const;
export type Verb = keyof typeof VERBS;

export interface Statement {
  readonly id: string;
  readonly actor: Agent;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: { readonly id: string };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly timestamp: string;
}

/** `timestamp`: ISO 8601, in UTC. */
export function statementOf(
  verb: Verb,
  said: Omit<Statement, 'verb' | 'object'> & { readonly activity: string },
): Statement {
  const { id, actor, activity, timestamp, ...more } = said;
  return {
    id,
    actor,
    verb: { id: VERBS[verb], display: { en: verb } },
    object: { id: activity },
    ...more,
    timestamp,
  };
}

export const verbId = (verb: Verb): string => VERBS[verb];
