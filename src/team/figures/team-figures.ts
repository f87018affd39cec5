/** Everything that is told of one team: its sessions, its cycle and its months. */
import { type PracticeMonth, RETURN_REASONS, type ReturnReason, type TeamFile } from '../file/types.ts';
import { type Estimate, type Measured, difference, measured } from './measured.ts';
import { type Chart, xmr } from './xmr.ts';

/** From one measurement to the next. It is a gain and no effect: what else happened in between is in it too. */
export interface Gain {
  readonly from: string;
  readonly to: string;
  /** Whether the team practised in between. */
  readonly isPractised: boolean;
  readonly sensitivity: Estimate;
  readonly caution: Estimate;
  /** `unclear` where the interval holds 0. */
  readonly direction: 'better' | 'worse' | 'unclear';
}

/** What is counted each month and can be drawn as a series. */
export const SERIES = [
  'consultations',
  'goodToAsk',
  'referrals',
  'returned',
  'returnedShare',
  'daysToDesk',
  'jointVisits',
] as const;
export type SeriesName = (typeof SERIES)[number];

export interface Series {
  readonly name: SeriesName;
  readonly points: readonly { readonly month: string; readonly value: number }[];
  /** Absent for too few months. */
  readonly chart?: Chart;
}

/** Why referrals came back, over the months in which that was counted. */
export interface ReturnedFor {
  readonly reason: ReturnReason;
  readonly count: number;
}

export interface TeamFigures {
  readonly team: string;
  readonly sessions: readonly Measured[];
  readonly gains: readonly Gain[];
  readonly series: readonly Series[];
  /** The most frequent first; none that was never counted. */
  readonly reasons: readonly ReturnedFor[];
}

export function teamFigures(team: TeamFile): TeamFigures {
  const sessions = team.sessions.map(measured);
  return {
    team: team.team.name,
    sessions,
    gains: gainsOf(sessions),
    series: SERIES.flatMap((name) => seriesOf(name, team.practice)),
    reasons: reasonsOf(team.practice),
  };
}

function gainsOf(sessions: readonly Measured[]): readonly Gain[] {
  const measurements = sessions.flatMap((session, place) =>
    session.kind === 'measure' && session.told === 'index' ? [{ session: session, place }] : [],
  );
  return measurements.slice(1).flatMap(({ session: to, place }, index) => {
    const before = measurements[index];
    // The same form twice is remembered.
    if (!before || before.session.form === to.form) return [];
    const from = before.session;
    const sensitivity = difference(to.sensitivity, from.sensitivity);
    return [
      {
        from: from.session,
        to: to.session,
        isPractised: sessions.slice(before.place + 1, place).some(({ kind }) => kind !== 'measure'),
        sensitivity,
        caution: difference(to.caution, from.caution),
        direction: sensitivity.low > 0 ? 'better' : sensitivity.high < 0 ? 'worse' : 'unclear',
      } satisfies Gain,
    ];
  });
}

function seriesOf(name: SeriesName, practice: readonly PracticeMonth[]): readonly Series[] {
  const points = practice.flatMap((month) => {
    const value = name === 'returnedShare' ? shareReturned(month) : month[name];
    return value === undefined ? [] : [{ month: month.month, value }];
  });
  if (points.length === 0) return [];
  const chart = xmr(points.map(({ value }) => value));
  return [{ name, points, ...(chart && { chart }) }];
}

/** Of a hundred referrals; fewer referrals are fewer returns too. */
function shareReturned({ referrals = 0, returned }: PracticeMonth): number | undefined {
  return returned === undefined || referrals === 0 ? undefined : (100 * returned) / referrals;
}

function reasonsOf(practice: readonly PracticeMonth[]): readonly ReturnedFor[] {
  return RETURN_REASONS.map((reason) => ({
    reason,
    count: practice.reduce((sum, { reasons }) => sum + (reasons?.[reason] ?? 0), 0),
  }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
