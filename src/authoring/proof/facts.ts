/**
 * What the conditions of a scenario ask about the way behind the learner, as numbered facts. Nothing else of the past can
 * change what comes, so a position keeps these and no more: bits of one number, which cost nothing to copy or compare.
 */
import type { Condition, Scene } from '../../format/types.ts';
import { answersIn, askingIn } from '../../format/whens.ts';
import { VERDICTS, type Partner, type Verdict } from '../../format/vocabulary.ts';

/** Which facts hold, one bit each. */
export type Facts = bigint;

/** How each kind of fact is called. Ids hold no slash, so no two facts share a name. */
export const factName = {
  chose: (choice: string) => `chose/${choice}`,
  visited: (scene: string) => `visited/${scene}`,
  noted: (phrase: string) => `noted/${phrase}`,
  routed: (scene: string, partner: Partner) => `routed/${scene}/${partner}`,
  judged: (scene: string, verdict: Verdict) => `judged/${scene}/${verdict}`,
  /** A line or a spot. */
  marked: (thing: string) => `marked/${thing}`,
} as const;

/** As much of a scenario as asks for facts and makes them. */
export interface Asking {
  readonly scenes: Readonly<Record<string, Pick<Scene, 'script' | 'picture' | 'turn'>>>;
}

export class FactBook {
  readonly #places: ReadonlyMap<string, number>;
  readonly #bearers: ReadonlyMap<string, readonly string[]>;

  constructor(scenario: Asking) {
    const conditions = [...conditionsIn(scenario)];
    this.#bearers = bearersOf(scenario, new Set(conditions.flatMap(({ marked = [] }) => marked)));
    const names = new Set([
      ...namesAskedIn(scenario),
      ...[...this.#bearers.values()].flat().map(factName.marked),
    ]);
    this.#places = new Map([...names].map((name, place) => [name, place]));
  }

  /** How many facts there are; their places count from 0. */
  get size(): number {
    return this.#places.size;
  }

  /** The place of a fact; undefined for one that no condition reads. */
  placeOf(name: string): number | undefined {
    return this.#places.get(name);
  }

  /** The places of the marks on the lines and spots that carry a cue; any of them marks the cue. */
  placesOfCue(cue: string): readonly number[] {
    return (this.#bearers.get(cue) ?? []).flatMap((thing) => this.placeOf(factName.marked(thing)) ?? []);
  }

  /** Whether any condition asks for a mark. */
  get readsMarks(): boolean {
    return this.#bearers.size > 0;
  }

  /** The bit of a fact; none for one that no condition reads. */
  bit(name: string): Facts {
    const place = this.#places.get(name);
    return place === undefined ? 0n : 1n << BigInt(place);
  }

  /** The bits of all these facts together. */
  bits(names: readonly string[]): Facts {
    return names.reduce((facts, name) => facts | this.bit(name), 0n);
  }

  /** The bits of the lines and spots that carry a cue; a mark on any of them marks the cue. */
  bitsOfCue(cue: string): Facts {
    return this.bits((this.#bearers.get(cue) ?? []).map(factName.marked));
  }
}

/** The facts but marks that a scenario asks for: in its conditions, and of options that are there once. */
export function namesAskedIn(scenario: Asking): readonly string[] {
  return [
    ...[...conditionsIn(scenario)].flatMap((condition) => namesIn(condition)),
    ...onceChoices(scenario).map(factName.chose),
  ];
}

/** All conditions of a scenario, and what stands under `not` in them. */
export function* conditionsIn({ scenes }: Asking): Generator<Condition> {
  for (const scene of Object.values(scenes)) {
    for (const { when } of askingIn(scene)) {
      for (let condition = when; condition; condition = condition.not) yield condition;
    }
  }
}

function namesIn({ chose, visited, noted, routed, judged }: Condition): readonly string[] {
  return [
    ...(chose ?? []).map(factName.chose),
    ...(visited ?? []).map(factName.visited),
    ...(noted ?? []).map(factName.noted),
    ...Object.entries(routed ?? {}).map(([scene, partner]) => factName.routed(scene, partner)),
    // Both of a judgement: the one takes the other’s place.
    ...Object.keys(judged ?? {}).flatMap((scene) =>
      VERDICTS.map((verdict) => factName.judged(scene, verdict)),
    ),
  ];
}

function onceChoices({ scenes }: Asking): readonly string[] {
  return Object.values(scenes).flatMap(({ turn }) =>
    turn.kind === 'choices' ? turn.choices.filter(({ once }) => once).map(({ id }) => id) : [],
  );
}

/** Per cue that is asked for, the ids of what carries it. */
function bearersOf({ scenes }: Asking, cues: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, string[]>();
  for (const scene of Object.values(scenes)) {
    for (const { id, cue } of thingsIn(scene)) {
      if (cue !== undefined && cues.has(cue)) bearers.set(cue, [...(bearers.get(cue) ?? []), id]);
    }
  }
  return bearers;
}

/** The lines and spots of a scene, and of what follows its options. */
function thingsIn({
  script,
  picture,
  turn,
}: Asking['scenes'][string]): readonly { readonly id: string; readonly cue?: string }[] {
  return [...script, ...answersIn(turn), ...(picture?.spots ?? [])];
}
