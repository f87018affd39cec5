/** The single demands of a condition, each with its place in the file, as tests on a situation. */
import type { Condition } from '../../../format/types.ts';
import { METERS, METER_MAX, type Partner, type Verdict } from '../../../format/vocabulary.ts';
import type { Path } from '../../read/source-file.ts';
import { type FactBook, factName } from '../facts.ts';

/** Where a demand is written, below its `when`, and what it is about. */
interface Written {
  readonly path: Path;
  /** A meter, or the id of what must have happened. */
  readonly about: string;
}

export type Demand = Written &
  (
    | { readonly kind: 'bound'; readonly meter: number; readonly least: number; readonly most: number }
    /** This fact must hold. */
    | { readonly kind: 'fact'; readonly place: number }
    /** One of these facts must hold. */
    | { readonly kind: 'marked'; readonly places: readonly number[] }
    /** Not all of these may hold. */
    | { readonly kind: 'not'; readonly inside: readonly Demand[] }
  );

/** What demands are tested on. */
export interface Testable {
  meter(situation: number, meter: number): number;
  has(situation: number, place: number): boolean;
}

export function areMet(demands: readonly Demand[], on: Testable, situation: number): boolean {
  return demands.every((demand) => isMet(demand, on, situation));
}

function isMet(demand: Demand, on: Testable, situation: number): boolean {
  switch (demand.kind) {
    case 'bound': {
      const value = on.meter(situation, demand.meter);
      return value >= demand.least && value <= demand.most;
    }
    case 'fact':
      return on.has(situation, demand.place);
    case 'marked':
      return demand.places.some((place) => on.has(situation, place));
    case 'not':
      return !areMet(demand.inside, on, situation);
  }
}

/** The places of the facts that demands ask for. */
export function placesIn(demands: readonly Demand[]): readonly number[] {
  return demands.flatMap((demand) => {
    if (demand.kind === 'fact') return [demand.place];
    if (demand.kind === 'marked') return demand.places;
    return demand.kind === 'not' ? placesIn(demand.inside) : [];
  });
}

/** The meters that demands ask for, one bit each. */
export function metersIn(demands: readonly Demand[]): number {
  return demands.reduce((meters, demand) => {
    if (demand.kind === 'bound') return meters | (1 << demand.meter);
    return demand.kind === 'not' ? meters | metersIn(demand.inside) : meters;
  }, 0);
}

/** @param policyPlace the place of the fact that a policy has a value */
export function demandsOf(
  condition: Condition | undefined,
  facts: FactBook,
  policyPlace: (key: string, value: string | boolean) => number,
  within: Path = [],
): readonly Demand[] {
  if (!condition) return [];
  const { marked = [], judged = {}, routed = {}, policy = {}, not } = condition;
  const fact = (about: string, name: string, ...path: Path): Demand => {
    const place = facts.placeOf(name);
    if (place === undefined) throw new TypeError(`No fact ${name}; was the book made of this scenario?`);
    return { kind: 'fact', place, about, path: [...within, ...path] };
  };
  return [
    ...METERS.flatMap((meter, index): readonly Demand[] => {
      const bounds = condition[meter];
      if (!bounds) return [];
      const { atLeast: least = 0, atMost: most = METER_MAX } = bounds;
      return [{ kind: 'bound', meter: index, least, most, about: meter, path: [...within, meter] }];
    }),
    ...marked.map((cue, index): Demand => ({
      kind: 'marked',
      places: facts.placesOfCue(cue),
      about: cue,
      path: [...within, 'marked', index],
    })),
    ...(['chose', 'visited', 'noted'] as const).flatMap((key) =>
      (condition[key] ?? []).map((id, index) => fact(id, factName[key](id), key, index)),
    ),
    ...Object.entries(judged).map(([scene, verdict]: [string, Verdict]) =>
      fact(scene, factName.judged(scene, verdict), 'judged', scene),
    ),
    ...Object.entries(routed).map(([scene, partner]: [string, Partner]) =>
      fact(partner, factName.routed(scene, partner), 'routed', scene),
    ),
    ...Object.entries(policy).map(([key, value]): Demand => ({
      kind: 'fact',
      place: policyPlace(key, value),
      about: key,
      path: [...within, 'policy', key],
    })),
    ...(not
      ? [
          {
            kind: 'not' as const,
            inside: demandsOf(not, facts, policyPlace, [...within, 'not']),
            about: 'not',
            path: [...within, 'not'],
          },
        ]
      : []),
  ];
}
