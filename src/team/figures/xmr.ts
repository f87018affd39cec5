/**
 * Whether a month stands out from the others: an XmR chart, with limits at 2.66 mean moving ranges from the mean (3 / 1.128;
 * Shewhart, as D. J. Wheeler, Understanding Variation, 1993, gives it) and Wheeler's three rules. A lower limit of what is
 * counted is never below 0.
 */

/** Limits of fewer points move with every month that comes. */
export const LIMITS_FROM = 6;
/** From so many on they hardly move. */
export const FIRM_FROM = 12;
const RANGES = 2.66;
const RUN = 8;
const [NEAR, OF_NEAR] = [3, 4];

/**
 * `outside`: a point beyond a limit. `run`: eight in a row on one side of the mean. `near`: three of four in a row nearer a limit
 * than the mean, on one side.
 */
export type Rule = 'outside' | 'run' | 'near';

export interface Finding {
  readonly rule: Rule;
  readonly side: 'above' | 'below';
  /** By place in the series, the points it is about. */
  readonly points: readonly number[];
}

export interface Chart {
  readonly mean: number;
  readonly meanRange: number;
  readonly low: number;
  readonly high: number;
  readonly isFirm: boolean;
  readonly findings: readonly Finding[];
}

/** Undefined for too few points. */
export function xmr(values: readonly number[]): Chart | undefined {
  if (values.length < LIMITS_FROM) return undefined;
  const mean = average(values);
  const meanRange = average(
    values.slice(1).map((value, index) => Math.abs(value - (values[index] as number))),
  );
  const [low, high] = [Math.max(mean - RANGES * meanRange, 0), mean + RANGES * meanRange];
  const sides = (['above', 'below'] as const).map((side) => {
    const isThere = (value: number): boolean => (side === 'above' ? value > mean : value < mean);
    const limit = side === 'above' ? high : low;
    const isOutside = (value: number): boolean => (side === 'above' ? value > high : value < low);
    const isNear = (value: number): boolean =>
      isThere(value) && Math.abs(value - limit) < Math.abs(value - mean);
    return [
      ...values.flatMap((value, point) =>
        isOutside(value) ? [{ rule: 'outside', side, points: [point] }] : [],
      ),
      ...runs(values.map(isThere), RUN, RUN).map((points) => ({ rule: 'run', side, points })),
      ...runs(
        values.map((value) => isNear(value) || isOutside(value)),
        NEAR,
        OF_NEAR,
      ).map((points) => ({ rule: 'near', side, points })),
    ] as Finding[];
  });
  return { mean, meanRange, low, high, isFirm: values.length >= FIRM_FROM, findings: sides.flat() };
}

export interface ToldFinding extends Pick<Finding, 'rule' | 'side'> {
  /** That it is about, by name. */
  readonly months: string;
}

/**
 * What there is to tell of them, above before below: months beyond a limit together, and a pattern once, for where eight in a row
 * say it, three of four say no more. `month` names the point at a place.
 */
export function toldFindings(
  findings: readonly Finding[],
  month: (point: number) => string,
  language: string,
): readonly ToldFinding[] {
  return (['above', 'below'] as const).flatMap((side) => {
    const of = (rule: Rule): readonly Finding[] =>
      findings.filter((one) => one.rule === rule && one.side === side);
    const outside = of('outside').flatMap(({ points }) => points.map(month));
    const patterns = of('run').length > 0 ? of('run') : of('near');
    return [
      ...(outside.length > 0
        ? [{ rule: 'outside' as const, side, months: new Intl.ListFormat(language).format(outside) }]
        : []),
      ...patterns.map(({ rule, points }) => {
        const [from, to] = [points[0], points.at(-1)].map((point) =>
          point === undefined ? '' : month(point),
        );
        return { rule, side, months: `${from} – ${to}` };
      }),
    ];
  });
}

/** Stretches of which `wanted` of each `of` in a row are true; stretches that touch are one. */
function runs(flags: readonly boolean[], wanted: number, of: number): readonly (readonly number[])[] {
  const within = new Set<number>();
  for (let start = 0; start + of <= flags.length; start += 1) {
    const places = Array.from({ length: of }, (_, step) => start + step).filter((place) => flags[place]);
    if (places.length >= wanted) for (const place of places) within.add(place);
  }
  const stretches: number[][] = [];
  for (const place of [...within].sort((one, other) => one - other)) {
    const last = stretches.at(-1);
    if (last && place - (last.at(-1) ?? 0) < of - wanted + 2) last.push(place);
    else stretches.push([place]);
  }
  return stretches;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
