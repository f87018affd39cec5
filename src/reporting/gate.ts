/**
 * The privacy gate: the one place through which anything leaves. Per message a list of what may pass, and nothing else
 * does: a key that is not on the list is refused, not dropped, so that a mistake is found by its first test.
 */
import {
  ERROR_CODES,
  MESSAGE_VERSION,
  SIGNAL_COMPLETE,
  SIGNAL_ERROR,
  type Completion,
  type Failure,
  type SignalDetailMap,
  type TrainingReference,
} from './messages.ts';

/** Returns a clean copy of what may pass; `place` names it in the refusal. */
type Pass<Value> = (value: unknown, place: string) => Value;

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const SCENARIO_ID = /^[a-z][a-z0-9-]{0,63}$/;
const SCENARIO_VERSION = /^\d{1,9}\.\d{1,9}\.\d{1,9}$/;
const SHA_256 = /^[0-9a-f]{64}$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** Opaque to us, so any printable text; the bound keeps stories out. */
const LEARNER_REFERENCE = /^[^\p{Cc}\p{Cs}]{1,256}$/u;
/** A compact JWS (RFC 7515, 7.1), of no more than a server issues. */
const LAUNCH_TOKEN = /^(?=.{1,4096}$)[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;

const version = oneOf([MESSAGE_VERSION]);
const training = record<TrainingReference>({
  id: text(SCENARIO_ID),
  version: text(SCENARIO_VERSION),
  digest: text(SHA_256),
});

const allowed: { readonly [Name in keyof SignalDetailMap]: Pass<SignalDetailMap[Name]> } = {
  [SIGNAL_COMPLETE]: record<Completion>(
    {
      version,
      id: text(UUID_V4),
      training,
      status: oneOf(['completed']),
      completedOn: (value, place) => (isDay(value) ? value : refuse(place)),
      learner: text(LEARNER_REFERENCE),
      launch: text(LAUNCH_TOKEN),
    },
    ['learner', 'launch'],
  ),
  [SIGNAL_ERROR]: record<Failure>({ version, code: oneOf(ERROR_CODES) }),
};

/**
 * Lets a message out: a deeply frozen, JSON-safe copy.
 * @throws TypeError naming the first key that may not pass. It never quotes the value: errors end up in logs.
 */
export function release<Name extends keyof SignalDetailMap>(
  name: Name,
  detail: unknown,
): SignalDetailMap[Name] {
  return allowed[name](detail, name);
}

/** Whether a host's learner reference can go on a completion: 1 to 256 characters, none of them a control character. */
export function isLearnerReference(value: unknown): value is string {
  return typeof value === 'string' && LEARNER_REFERENCE.test(value);
}

/** Whether a host's launch token can go on a completion: a compact JWS of at most 4,096 characters. */
export function isLaunchToken(value: unknown): value is string {
  return typeof value === 'string' && LAUNCH_TOKEN.test(value);
}

/** One that is in the calendar: a database refuses the 30th of February for ever. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  // Browsers differ: some call that day invalid, others the 2nd of March.
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function refuse(place: string): never {
  throw new TypeError(
    `The privacy gate does not let "${place}" pass: it is not on the list, missing or misshapen.`,
  );
}

function text(pattern: RegExp): Pass<string> {
  return (value, place) => (typeof value === 'string' && pattern.test(value) ? value : refuse(place));
}

function oneOf<const Value>(values: readonly Value[]): Pass<Value> {
  return (value, place) => values.find((each) => each === value) ?? refuse(place);
}

/** Exactly these keys, the optional ones perhaps. */
function record<Value extends object>(
  fields: { readonly [Key in keyof Value]-?: Pass<Value[Key]> },
  optional: readonly (keyof Value)[] = [],
): Pass<Value> {
  return (value, place) => {
    if (typeof value !== 'object' || value === null) return refuse(place);
    for (const key of Reflect.ownKeys(value)) {
      if (!Object.hasOwn(fields, key)) return refuse(`${place}.${String(key)}`);
    }
    const clean: Partial<Value> = {};
    for (const key of Object.keys(fields) as (keyof Value & string)[]) {
      if (Object.hasOwn(value, key)) clean[key] = fields[key]((value as Value)[key], `${place}.${key}`);
      else if (!optional.includes(key)) return refuse(`${place}.${key}`);
    }
    return Object.freeze(clean as Value);
  };
}
