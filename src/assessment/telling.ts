/**
 * How the results of a block may be told. Few judgements make an index that looks like knowledge and is chance: with four
 * cases of each kind one guesser in seven reaches d′ 1, with twenty one in 140 (counted out over both binomials).
 */
import { type Interval, areaInterval, areaUnderCurve } from './area.ts';
import type { BlockResult } from './blocks.ts';
import { type Sensitivity, sensitivity } from './detection.ts';
import { ASSUMED_BASE_RATE, type TenAlarms, predictiveValue, tenAlarms } from './predictive-value.ts';

/** From so many judgements of each kind the result can be put in rough words. */
export const ROUGH_FROM = 6;
/** From so many judgements of each kind an index says something, within its interval. */
export const INDEX_FROM = 20;

/**
 * How well the two kinds were told apart. At a neutral criterion d′ 1 is 69% right of each kind and d′ 2 is 84%; d′ near
 * 1 is what Macmillan and Creelman (Detection Theory, 2005) call moderate. A guesser gets past `low` in 8% of the rounds
 * with six of each kind and in 0.7% of those with twenty.
 */
export type SensitivityBand = 'low' | 'moderate' | 'high';
const MODERATE_FROM = 1;
const HIGH_FROM = 2;

/**
 * Which way the learner leans when unsure: `liberal` soon sees a reason, `conservative` not soon. Half a standard
 * deviation is saying yes to 69%, or to 31%, of what cannot be told apart. Chance alone takes somebody neutral beyond it
 * in about a fifth of the rounds with six of each kind and in 2% to 5% of those with twenty.
 */
export type TendencyBand = 'liberal' | 'neutral' | 'conservative';
const NEUTRAL_UP_TO = 0.5;

/** The counts are in every way of telling: an index without them hides how little it may rest on. */
export type Telling = Pick<BlockResult, 'counts' | 'sure'> &
  (
    | { readonly kind: 'counts' }
    | ({ readonly kind: 'rough' } & Bands)
    | ({ readonly kind: 'index' } & Bands & Index)
  );

/** Rough words for few judgements. */
export interface Bands {
  readonly sensitivityBand: SensitivityBand;
  readonly tendencyBand: TendencyBand;
}

/** Numbers for many judgements. */
export interface Index {
  readonly sensitivity: Sensitivity;
  /** The area under the curve of certainties, which assumes no model, with its 95% interval; 0 to 1. */
  readonly area: Interval & { readonly value: number };
  /** What alarms like this learner's would amount to where a reason is as rare as `baseRate`. */
  readonly alarms: TenAlarms & { readonly baseRate: number };
}

/** Says of one block what its number of judgements allows to be said. */
export function tell({ counts, ratings, sure }: BlockResult): Telling {
  const signals = counts.hits + counts.misses;
  const noises = counts.falseAlarms + counts.correctRejections;
  const fewest = Math.min(signals, noises);
  const measured = sensitivity(counts);
  const area = areaUnderCurve(ratings.signal, ratings.noise)?.area;
  if (fewest < ROUGH_FROM || !measured || area === undefined) return { kind: 'counts', counts, sure };
  const bands = {
    sensitivityBand: sensitivityBand(measured.dPrime),
    tendencyBand: tendencyBand(measured.criterion),
  };
  if (fewest < INDEX_FROM) return { kind: 'rough', counts, sure, ...bands };
  return {
    kind: 'index',
    counts,
    sure,
    ...bands,
    sensitivity: measured,
    area: { value: area, ...areaInterval(area, signals, noises) },
    alarms: alarmsOf(measured),
  };
}

export function sensitivityBand(dPrime: number): SensitivityBand {
  if (dPrime < MODERATE_FROM) return 'low';
  return dPrime < HIGH_FROM ? 'moderate' : 'high';
}

export function tendencyBand(criterion: number): TendencyBand {
  if (Math.abs(criterion) <= NEUTRAL_UP_TO) return 'neutral';
  return criterion < 0 ? 'liberal' : 'conservative';
}

/** The corrected rates are never 0, so there is always an alarm to speak of. */
function alarmsOf({ hitRate, falseAlarmRate }: Sensitivity): Index['alarms'] {
  const baseRate = ASSUMED_BASE_RATE;
  return { ...tenAlarms(predictiveValue({ hitRate, falseAlarmRate, baseRate }) ?? 0), baseRate };
}
