/** What one session says of a team: how well it told the two kinds apart, and how readily it saw a reason. */
import type { Interval } from '../../assessment/area.ts';
import { inverseNormal } from '../../assessment/normal.ts';
import {
  type Bands,
  INDEX_FROM,
  ROUGH_FROM,
  sensitivityBand,
  tendencyBand,
} from '../../assessment/telling.ts';
import { isSummed } from '../file/close.ts';
import { type Bounds, addBounds, boundsOf } from '../file/counts.ts';
import type { Day, Form, SessionKind, TeamSession, Twin } from '../file/types.ts';
import { type Share, shareOf } from './share.ts';

/** A value with its 95% interval. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** What was counted of one kind. */
export interface ClassCounts {
  readonly items: number;
  readonly judgements: number;
  /** How many said “consult”; absent where it may not be told. */
  readonly consult?: Bounds;
  /** How many of the items are told as `few` or `most`. */
  readonly untold: number;
}

interface MeasuredHead {
  readonly session: string;
  readonly kind: SessionKind;
  readonly form?: Form;
  readonly day: Day;
  readonly people: number;
  readonly signal: ClassCounts;
  readonly noise: ClassCounts;
}

/** Numbers where there are enough cases for them. */
export interface TeamIndex {
  readonly hitRate: Share;
  readonly falseAlarmRate: Share;
  /** d′, from the shares of the whole room: never a mean of what each person has. */
  readonly sensitivity: Estimate;
  /** c: above 0 reluctant to see a reason, below 0 ready to. */
  readonly caution: Estimate;
  /** What d′ would be were every `few` and `most` as unlucky, or as lucky, as it can be: the price of telling of nobody. */
  readonly untold: Interval;
}

/**
 * Cases, not judgements, decide how it may be told: twelve people who judge four cases know four cases. With fewer than six of a
 * kind there are counts, up to nineteen rough words, from twenty on an index (domain rule).
 */
export type Measured = MeasuredHead &
  (
    | { readonly told: 'counts' }
    | ({ readonly told: 'rough' } & Bands)
    | ({ readonly told: 'index' } & Bands & TeamIndex)
  );

export function measured(session: TeamSession): Measured {
  const { id, kind, form, day, people } = session;
  const [signal, noise] = [classOf(session, 'signal'), classOf(session, 'noise')];
  const head = { session: id, kind, ...(form && { form }), day, people, signal, noise };
  const fewest = Math.min(signal.items, noise.items);
  const shares = [shareIn(session, 'signal', signal), shareIn(session, 'noise', noise)] as const;
  const [hitRate, falseAlarmRate] = shares;
  if (fewest < ROUGH_FROM || !hitRate || !falseAlarmRate) return { ...head, told: 'counts' };
  const index = indexOf(hitRate, falseAlarmRate);
  const bands = {
    sensitivityBand: sensitivityBand(index.sensitivity.value),
    tendencyBand: tendencyBand(index.caution.value),
  };
  if (fewest < INDEX_FROM) return { ...head, told: 'rough', ...bands };
  return {
    ...head,
    told: 'index',
    ...bands,
    hitRate,
    falseAlarmRate,
    ...index,
    untold: {
      low: atBounds(signal, 'atLeast') - atBounds(noise, 'atMost'),
      high: atBounds(signal, 'atMost') - atBounds(noise, 'atLeast'),
    },
  };
}

function classOf(session: TeamSession, twin: Twin): ClassCounts {
  const { people } = session;
  if (isSummed(session)) {
    const items = session.items.filter((item) => item.twin === twin).length;
    const sum = session.sums[twin];
    const judgements = items * people;
    return { items, judgements, untold: 0, ...(sum !== undefined && { consult: boundsOf(sum, judgements) }) };
  }
  const own = session.items.filter((item) => item.twin === twin);
  return {
    items: own.length,
    judgements: own.length * people,
    consult: addBounds(own.map(({ consult }) => boundsOf(consult, people))),
    untold: own.filter(({ consult }) => typeof consult === 'string').length,
  };
}

function shareIn(session: TeamSession, twin: Twin, { items, consult }: ClassCounts): Share | undefined {
  const { people } = session;
  if (items < ROUGH_FROM || !consult) return undefined;
  if (isSummed(session)) return shareOf({ people, items, sum: consult });
  const own = session.items.filter((item) => item.twin === twin);
  return shareOf({ people, items: own.map((item) => boundsOf(item.consult, people)) });
}

/** Log-linear at one end of what the counts can be, as a z-score. */
function atBounds({ judgements, consult }: ClassCounts, end: keyof Bounds): number {
  return inverseNormal(((consult?.[end] ?? 0) + 0.5) / (judgements + 1));
}

/**
 * Both indices with the intervals of their two shares put together: each end is as far off as the two ends that make it, as
 * legs of a right angle (MOVER: Zou and Donner 2008, Statistics in Medicine 27:1693–1702).
 */
function indexOf(hit: Share, falseAlarm: Share): Pick<TeamIndex, 'sensitivity' | 'caution'> {
  const [zHit, zFalse] = [hit, falseAlarm].map(({ value, low, high }): Estimate => ({
    value: inverseNormal(value),
    low: inverseNormal(low),
    high: inverseNormal(high),
  })) as [Estimate, Estimate];
  const sum = difference(zHit, { value: -zFalse.value, low: -zFalse.high, high: -zFalse.low });
  return {
    sensitivity: difference(zHit, zFalse),
    caution: { value: -sum.value / 2 + 0, low: -sum.high / 2, high: -sum.low / 2 },
  };
}

/** One less the other, which know nothing of each other. */
export function difference(one: Estimate, other: Estimate): Estimate {
  const value = one.value - other.value;
  return {
    value,
    low: value - Math.hypot(one.value - one.low, other.high - other.value),
    high: value + Math.hypot(one.high - one.value, other.value - other.low),
  };
}
