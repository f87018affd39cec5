/**
 * The transcript is the truth: the ordered list of what a learner did. Everything else is replayed from it.
 */
import { isOneOf, isRecord } from '../format/shapes.ts';
import type { Condition } from '../format/types.ts';
import { LEARNER, PARTNERS, type Partner } from '../format/vocabulary.ts';

/** What an organisation has decided and a condition may ask for. */
export type PolicyFacts = NonNullable<Condition['policy']>;

/** How sure the learner is that this is a reason to consult: 1 certainly not … 6 certainly; 4 to 6 mean yes. */
export const CERTAINTIES = [1, 2, 3, 4, 5, 6] as const;
/** One of the six steps. */
export type Certainty = (typeof CERTAINTIES)[number];

/** What a run depends on besides the scenario and the acts. */
export interface StartEntry {
  readonly type: 'start';
  /** Which scenario this is a run of. */
  readonly digest: string;
  /** Whatever chance there is (the deal of a round, the order of options, a draw) comes from this number; 0 to 2^32 - 1. */
  readonly seed: number;
  /** From whose place the run is seen: `you`, or another member of the cast. */
  readonly role: string;
  /** Only the policy values that conditions of the scenario read. */
  readonly policy: PolicyFacts;
}

/** `line` is the id of a line or of a spot in a picture that is in sight. */
export interface Mark {
  readonly type: 'mark';
  readonly line: string;
  readonly on: boolean;
}

/** One thing the learner does while playing. */
export type Act =
  | { readonly type: 'continue' }
  | Mark
  | { readonly type: 'choose'; readonly choice: string }
  | { readonly type: 'judge'; readonly certainty: Certainty }
  | { readonly type: 'route'; readonly partner: Partner }
  /** May be empty: writing nothing down is a decision too. */
  | { readonly type: 'note'; readonly phrases: readonly string[] }
  /** Leaves the scene without deciding; costs nothing and reaches the same completion. */
  | { readonly type: 'skip' };

/** What a transcript is made of: its start, or one act. */
export type Entry = StartEntry | Act;

/** Always begins with its `start`. */
export type Transcript = readonly [StartEntry, ...Act[]];

/** Certainty from which an answer counts as “a reason to consult”: the middle of the six-step scale. */
export const CONSULT_FROM = 4;

/** The first entry of a run; everything left out has its plain default. */
export function startEntry(
  scenario: { readonly digest: string },
  options: { readonly seed?: number; readonly role?: string; readonly policy?: PolicyFacts } = {},
): StartEntry {
  return {
    type: 'start',
    digest: scenario.digest,
    seed: options.seed ?? 0,
    role: options.role ?? LEARNER,
    policy: options.policy ?? {},
  };
}

const isString = (value: unknown): value is string => typeof value === 'string';

/** Per kind of act, whether its fields are of the right shape. */
const shapes: Readonly<Record<Act['type'], (act: Readonly<Record<string, unknown>>) => boolean>> = {
  continue: () => true,
  mark: ({ line, on }) => isString(line) && typeof on === 'boolean',
  choose: ({ choice }) => isString(choice),
  judge: ({ certainty }) => isOneOf(CERTAINTIES, certainty),
  route: ({ partner }) => isOneOf(PARTNERS, partner),
  note: ({ phrases }) => Array.isArray(phrases) && phrases.every(isString),
  skip: () => true,
};

/**
 * Reads a transcript that comes from outside (storage, a file): undefined when it is not one. Acts that do not fit a
 * scenario are for `replay` to find; this is about shape alone.
 */
export function readTranscript(value: unknown): Transcript | undefined {
  if (!Array.isArray(value)) return undefined;
  const [start, ...acts] = value as readonly unknown[];
  return isStart(start) && acts.every(isAct) ? [start, ...acts] : undefined;
}

function isStart(value: unknown): value is StartEntry {
  if (!isRecord(value) || value['type'] !== 'start') return false;
  const { digest, seed, role, policy } = value;
  return isString(digest) && isSeed(seed) && isString(role) && isRecord(policy);
}

function isAct(value: unknown): value is Act {
  if (!isRecord(value) || !isString(value['type']) || !Object.hasOwn(shapes, value['type'])) return false;
  return shapes[value['type'] as Act['type']](value);
}

function isSeed(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 32;
}
