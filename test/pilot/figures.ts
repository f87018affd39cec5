/** What many pilots by the protocol show, as `npm run pilot` writes it to `figures.json` and both guides tell it. */
import { randomFrom } from '../../src/format/random.ts';
import { between } from '../../src/team/figures/index.ts';
import { type Design, USUAL, showing, shown } from './study.ts';

/** One kind of pilot, and the shares and means of many of it. */
export interface Row extends Pick<Design, 'betweenPeople' | 'effect' | 'remembers'> {
  readonly covered: number;
  readonly found: number;
  readonly meanEffect: number;
  readonly trueEffect: number;
  readonly effectCovered: number;
  readonly gained: number;
}

export interface PilotFigures {
  /** Of each kind. */
  readonly pilots: number;
  readonly rows: readonly Row[];
  /** Teams in each group. */
  readonly sizes: readonly number[];
  /** The share of pilots of each size that find what practice adds. */
  readonly finds: readonly { readonly effect: number; readonly shares: readonly number[] }[];
}

const PRACTICE = 0.5;
const DIFFERENT = 0.5;
const DESIGNS: readonly Design[] = [
  USUAL,
  { ...USUAL, effect: PRACTICE },
  { ...USUAL, betweenPeople: DIFFERENT },
  { ...USUAL, betweenPeople: DIFFERENT, effect: PRACTICE },
  { ...USUAL, betweenPeople: DIFFERENT, remembers: 0.25 },
];
/** Its teams are drawn again for pilots of other sizes. */
const DRAWN_AGAIN = 2;

const SIZES = [3, 4, 6, 8, 12, 16, 24];
const EFFECTS = [0, 0.3, 0.5, 0.8];
const TIMES = 2000;

type Banks = Parameters<typeof showing>[1];

export function pilotFigures(banks: Banks, pilots: number): PilotFigures {
  const results = DESIGNS.map((design) => ({ design, result: showing(design, banks, pilots) }));
  return {
    pilots,
    rows: results.map(({ design: { betweenPeople, effect, remembers }, design, result }) => ({
      ...{ betweenPeople, effect, remembers },
      covered: told(result.covered),
      found: told(result.found),
      meanEffect: told(result.effect),
      trueEffect: told(shown(effect, design)),
      effectCovered: told(result.effectCovered),
      gained: told(result.gained),
    })),
    sizes: SIZES,
    finds: EFFECTS.flatMap((effect) => {
      const drawn = results[DRAWN_AGAIN];
      return drawn ? [{ effect, shares: sharesFound(effect, drawn.design, drawn.result.gains) }] : [];
    }),
  };
}

/** Pilots of other sizes and effects, put together of teams that were played; a larger effect moves each team that practised. */
function sharesFound(
  effect: number,
  design: Design,
  { now, later }: ReturnType<typeof showing>['gains'],
): readonly number[] {
  const random = randomFrom(20);
  const drawn = (from: readonly number[], size: number, more: number): readonly number[] =>
    Array.from({ length: size }, () => (from[Math.floor(random() * from.length)] ?? 0) + more);
  return SIZES.map((size) => {
    const found = Array.from({ length: TIMES }, () =>
      between(drawn(now, size, shown(effect, design)), drawn(later, size, 0)),
    ).filter((interval) => interval && (interval.low > 0 || interval.high < 0));
    return told(found.length / TIMES);
  });
}

/** More digits than are told. */
const told = (value: number): number => Number(value.toFixed(4));
