/** What differs per organisation and is therefore never written into a scenario. */
import { type Test, flag, isOneOf, isRecord, list, matching, optional, unweighed } from './shapes.ts';
import { MELDCODES, type Meldcode } from './vocabulary.ts';

/** What an organisation has decided, and whom its own people can turn to. */
export interface Policy {
  /** Whether the reporting code binds the organisation by law, by its own choice, or not at all (LAW-04 to LAW-06). */
  readonly meldcode: Meldcode;
  /** Whether staff may report to Veilig Thuis themselves, or ask advice only. */
  readonly 'may-report': boolean;
  /** How staff know the person to consult: a name or a function, at most 80 characters. Absent: the function's common name. */
  readonly contact?: string;
  /** Shown before the general ones; at most five. They add to the help below every screen, and take nothing away. */
  readonly 'help-lines'?: readonly LocalHelpLine[];
}

/** Help near by: a confidential adviser, the company doctor, the local centre. */
export interface LocalHelpLine {
  /** At most 80 characters. */
  readonly name: string;
  /** Whom or what it is for, at most 200 characters. */
  readonly for: string;
  /** Digits, spaces, `+`, `(`, `)` and `-`; 3 to 20 characters. */
  readonly phone?: string;
  /** An https address. */
  readonly site?: string;
}

/** The path that is safe everywhere: ask advice without naming anyone (LAW-09). */
export const SAFE_POLICY: Policy = Object.freeze({ meldcode: 'none', 'may-report': false });

const MOST_HELP_LINES = 5;
const name = matching(/^(?=.*\S).{1,80}$/);

/** Exactly these keys, those that are optional perhaps: a misspelt key must never pass for a decision. */
const exactly =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value, scale) =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(tests, key)) &&
    Object.entries(tests).every(([key, test]) => test(value[key], scale));

const isHelpLine = exactly({
  name,
  for: matching(/^(?=.*\S).{1,200}$/),
  phone: optional(matching(/^[\d +()-]{3,20}$/)),
  site: optional(matching(/^https:\/\/[^\s]{1,200}$/)),
});

const isPolicy = unweighed(
  exactly({
    meldcode: optional((value) => isOneOf(MELDCODES, value)),
    'may-report': optional(flag),
    contact: optional(name),
    'help-lines': optional(list(isHelpLine, MOST_HELP_LINES)),
  }),
);

/**
 * Reads a policy from outside. What is left out has its safe default; what is wrong or unknown makes the whole policy
 * undefined.
 */
export function readPolicy(value: unknown): Policy | undefined {
  return isPolicy(value) ? Object.freeze({ ...SAFE_POLICY, ...(value as Partial<Policy>) }) : undefined;
}
