/** What several teams say of each short case; only where pair, twin and text are the same. */
import type { RoundPerson } from '../../format/round-types.ts';
import { isSummed, keyOf } from '../file/close.ts';
import { type Bounds, addBounds, boundsOf } from '../file/counts.ts';
import type { ItemName, TeamFile } from '../file/types.ts';
import type { Estimate } from './measured.ts';
import { between } from './random-effects.ts';
import type { TeamFigures } from './team-figures.ts';

/** Fewer teams make a correlation that is chance. */
export const CORRELATED_FROM = 10;

export interface ItemFigures extends ItemName {
  readonly teams: number;
  /** How many people judged it, in all teams together. */
  readonly people: number;
  /** Which share judged as experts do, 0 to 1; as wide as what is not told. */
  readonly right: Bounds;
  /** The middle of it: how easy the case is. */
  readonly ease: number;
  /**
   * Whether teams that tell cases apart better are right here more often, −1 to 1 (over teams, since of people nothing is
   * kept); absent with fewer than ten teams, or where all teams say the same.
   */
  readonly discrimination?: number;
}

interface Seen {
  readonly item: ItemName;
  readonly people: number;
  readonly right: Bounds;
  /** d′ of the team that day. */
  readonly sensitivity: number | undefined;
}

/**
 * Each team counts once for a case, the first time it met it: later it is remembered.
 * @param figures of the same teams, in the same order
 */
export function itemFigures(
  teams: readonly TeamFile[],
  figures: readonly TeamFigures[],
): readonly ItemFigures[] {
  const seen = new Map<string, Seen[]>();
  for (const one of teams.flatMap((team, index) => seenBy(team, figures[index]))) {
    const key = keyOf(one.item);
    seen.set(key, [...(seen.get(key) ?? []), one]);
  }
  return [...seen.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, all]) => figuresOf(all));
}

function seenBy(team: TeamFile, figures: TeamFigures | undefined): readonly Seen[] {
  const known = new Set<string>();
  return team.sessions.flatMap((session, place) => {
    if (isSummed(session)) return [];
    const { people } = session;
    const told = figures?.sessions[place];
    const sensitivity = told?.told === 'index' ? told.sensitivity.value : undefined;
    return session.items.flatMap((item): Seen[] => {
      const key = keyOf(item);
      if (known.has(key)) return [];
      known.add(key);
      const { atLeast, atMost } = boundsOf(item.consult, people);
      const right =
        item.twin === 'signal' ? { atLeast, atMost } : { atLeast: people - atMost, atMost: people - atLeast };
      return [{ item, people, right, sensitivity }];
    });
  });
}

function figuresOf(all: readonly Seen[]): readonly ItemFigures[] {
  const [first] = all;
  if (!first) return [];
  const { pair, twin, hash } = first.item;
  const people = all.reduce((sum, one) => sum + one.people, 0);
  const counts = addBounds(all.map(({ right }) => right));
  const right = { atLeast: counts.atLeast / people, atMost: counts.atMost / people };
  const discrimination = correlation(
    all.flatMap((one) =>
      one.sensitivity === undefined
        ? []
        : [[(one.right.atLeast + one.right.atMost) / 2 / one.people, one.sensitivity] as const],
    ),
  );
  return [
    {
      ...{ pair, twin, hash, teams: all.length, people, right },
      ease: (right.atLeast + right.atMost) / 2,
      ...(discrimination !== undefined && { discrimination }),
    },
  ];
}

/** Pearson's; undefined for few, and where one of both never changes. */
function correlation(points: readonly (readonly [number, number])[]): number | undefined {
  if (points.length < CORRELATED_FROM) return undefined;
  const mean = (index: 0 | 1): number => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [a, b] of points) {
    xx += (a - x) ** 2;
    yy += (b - y) ** 2;
    xy += (a - x) * (b - y);
  }
  return xx === 0 || yy === 0 ? undefined : xy / Math.sqrt(xx * yy);
}

/** One pair and twin with more than one text: listed, and put together by nobody. */
export function otherTexts(items: readonly ItemName[]): readonly Pick<ItemName, 'pair' | 'twin'>[] {
  const texts = new Map<string, ItemName[]>();
  for (const item of items) {
    const key = `${item.pair}/${item.twin}`;
    texts.set(key, [...(texts.get(key) ?? []), item]);
  }
  return [...texts.values()].flatMap(([item, ...more]) =>
    item && more.length > 0 ? [{ pair: item.pair, twin: item.twin }] : [],
  );
}

/** Whom a case is about, by the key of the case. */
export type People = ReadonlyMap<string, RoundPerson>;

export const FEATURES = ['sex', 'language', 'neighbourhood'] as const;
export type Feature = (typeof FEATURES)[number];

/** Cases of people who share something. */
export interface GroupFigures {
  readonly feature: Feature;
  readonly group: string;
  readonly items: number;
  /** Mean share of the room that would consult, where there is a reason and where there is none. */
  readonly consultSignal?: number;
  readonly consultNoise?: number;
  /**
   * How much more often, of all others, this group is consulted about, whatever is the matter: cases of both kinds, the case being
   * what varies. Absent for few cases.
   */
  readonly more?: Estimate;
}

/**
 * Whether people in the cases are judged otherwise for who they are (EV-16): pairs say whom they are about. Both twins of a pair
 * are about the same person, so a group that is consulted about more often in both is judged otherwise. A name stands in one
 * pair or two, so it cannot be told from what else is in that pair; the bank's own audit looks at the spread of names.
 */
export function groupFigures(items: readonly ItemFigures[], people: People): readonly GroupFigures[] {
  const known = items.flatMap((item) => {
    const person = people.get(keyOf(item));
    const consult = item.twin === 'signal' ? item.ease : 1 - item.ease;
    return person ? [{ person, twin: item.twin, consult }] : [];
  });
  // Less what is usual for its kind, so that a group with more reasons does not look suspected.
  const usual = { signal: meanOf(known, 'signal'), noise: meanOf(known, 'noise') };
  return FEATURES.flatMap((feature) => {
    const groups = [...new Set(known.map(({ person }) => person[feature]))].sort();
    return groups.map((group): GroupFigures => {
      const own = known.filter(({ person }) => person[feature] === group);
      const others = known.filter(({ person }) => person[feature] !== group);
      const above = (cases: typeof known): readonly number[] =>
        cases.map(({ twin, consult }) => consult - (usual[twin] ?? 0));
      const [consultSignal, consultNoise] = [meanOf(own, 'signal'), meanOf(own, 'noise')];
      const more =
        own.length >= ENOUGH && others.length >= ENOUGH ? between(above(own), above(others)) : undefined;
      return {
        ...{ feature, group, items: own.length },
        ...(consultSignal !== undefined && { consultSignal }),
        ...(consultNoise !== undefined && { consultNoise }),
        ...(more && { more }),
      };
    });
  });
}

/** Cases on either side before a difference is told. */
const ENOUGH = 6;

function meanOf(
  cases: readonly { readonly twin: ItemName['twin']; readonly consult: number }[],
  twin: ItemName['twin'],
): number | undefined {
  const own = cases.filter((one) => one.twin === twin);
  return own.length === 0 ? undefined : own.reduce((sum, { consult }) => sum + consult, 0) / own.length;
}
