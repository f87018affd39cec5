/**
 * What a team keeps of what it did together, in a file that it owns: `*.team.json`. It holds counts, and of those only what
 * tells nobody's answer; `close.ts` says why that holds. Which option was chosen and how sure people were is seen in the room
 * and stays there: with more than two answers a small count can always be worked out from the others and their total.
 */
import type { Form } from '../../format/round-types.ts';

export type { Form };

export const TEAM_FILE_VERSION = 1;

/** Which half of a pair. Where it is `signal` there is a reason to consult. */
export type Twin = 'signal' | 'noise';

/** A day of the calendar, `2026-03-02`; a moment would tell who came late. */
export type Day = string;

/** A month of the calendar, `2026-03`. */
export type Month = string;

/**
 * How many of those in the room would consult. `few` is nobody, one or two, `most` all but so many: nobody can be picked out,
 * and nobody has to stand by an answer that all gave.
 */
export type Count = number | 'few' | 'most';

/** A sum over many judgements; bounds where it was made of counts that are not told exactly. */
export type Sum = Count | { readonly atLeast: number; readonly atMost: number };

/** One short case, by what it says: figures of two files are only put together where all three are equal. */
export interface ItemName {
  /** Id of the matched pair. */
  readonly pair: string;
  readonly twin: Twin;
  /** Of the text in the language it was written in (`itemsOf`): another text is another item. */
  readonly hash: string;
}

export interface CountedItem extends ItemName {
  readonly consult: Count;
}

/** Measured with a form, practised with explanations, or refreshed. */
export const SESSION_KINDS = ['measure', 'practise', 'booster'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** Which training was played, as a completion names it. */
export interface PlayedTraining {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

interface SessionHead {
  /** Random. Closed once: a file or a merge refuses other content under the same id. */
  readonly id: string;
  readonly kind: SessionKind;
  /** Of a measurement. */
  readonly form?: Form;
  readonly day: Day;
  /** How many took part, the same for every item: whoever raises no hand counts as “no”, so that skipping and leaving are not written down. */
  readonly people: number;
  readonly training: PlayedTraining;
}

/** Each item with its count: from as many people as the floor. */
export interface CountedSession extends SessionHead {
  readonly items: readonly CountedItem[];
}

/** Fewer people than the floor: the items by name, and one sum for each class that has ten judgements. */
export interface SummedSession extends SessionHead {
  readonly items: readonly ItemName[];
  readonly sums: { readonly [Class in Twin]?: Sum };
}

/** What was played on one day; never counts and sums both, since the difference would tell a minority. */
export type TeamSession = CountedSession | SummedSession;

/** Which form is measured with first: drawn when the file was made, so that nobody could choose the easier. */
export interface FormOrder {
  readonly first: Form;
  readonly seed: number;
  readonly drawnOn: Day;
}

/** A pilot of several teams with a waiting list; only with it can a gain be held against something. */
export interface Pilot {
  /** The same word in the file of every team that takes part. */
  readonly id: string;
  /** `now` practises between the two measurements, `later` waits. Drawn by whoever leads the pilot. */
  readonly practises: 'now' | 'later';
}

/** The six fields of a teamlogica, in their order. */
export const LOGIC_FIELDS = ['problem', 'principles', 'actions', 'outcomes', 'result', 'impact'] as const;
export type LogicField = (typeof LOGIC_FIELDS)[number];

/** One version of the teamlogica; older ones are kept. */
export interface TeamLogic extends Readonly<Record<LogicField, string>> {
  readonly day: Day;
}

/** Why a referral came back. */
export const RETURN_REASONS = ['wrong-desk', 'not-enough', 'no-consent', 'already-known', 'other'] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/**
 * What only a team can count, for one month: of the work, never of a case. A part of a number (`goodToAsk`, `reasons`,
 * `daysToDesk`) is there only where that number is three or more.
 */
export interface PracticeMonth {
  readonly month: Month;
  /** How often somebody asked for advice. */
  readonly consultations?: number;
  /** Of those: “good that you asked”. */
  readonly goodToAsk?: number;
  /** How many referrals were made. */
  readonly referrals?: number;
  /** Of those: came back, as sent to the wrong place. */
  readonly returned?: number;
  readonly reasons?: { readonly [Reason in ReturnReason]?: number };
  /** Days until somebody was at the right desk, the middle one of the referrals of this month. */
  readonly daysToDesk?: number;
  /** Visits together with a partner. */
  readonly jointVisits?: number;
}

/** “This is / is not my task”, as the organisation agreed it with one partner. */
export interface RoleCard {
  /** Id of a partner, ours or the organisation's own. */
  readonly partner: string;
  readonly does: readonly string[];
  readonly doesNot: readonly string[];
}

export interface TeamFile {
  readonly version: typeof TEAM_FILE_VERSION;
  readonly team: { readonly id: string; readonly name: string };
  /** Fewest people for counts per item; 10 or more, raised and never lowered. */
  readonly floor: number;
  readonly order: FormOrder;
  readonly pilot?: Pilot;
  /** By day. */
  readonly sessions: readonly TeamSession[];
  /** By day; the last holds. */
  readonly logic: readonly TeamLogic[];
  /** By month. */
  readonly practice: readonly PracticeMonth[];
  readonly roles: readonly RoleCard[];
}
