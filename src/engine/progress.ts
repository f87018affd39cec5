/**
 * How far a run is: the scenes behind the learner, of as many as any way can have. It counts a scene once, when something
 * was done in it, so it never shrinks, a hub that is come back to does not move it, and it moves alike whatever was answered.
 */
import { isFork } from '../format/fork.ts';
import { aftersOf, targetsOf } from '../format/targets.ts';
import type { Scenario, Scene } from '../format/types.ts';
import type { Session } from './types.ts';

/** From 0 to 1; 1 at an ending and nowhere before it. */
export function progressOf({ scenario, past, view }: Pick<Session, 'scenario' | 'past' | 'view'>): number {
  const { phase, scene } = view;
  if (phase === 'ended') return 1;
  const left = past.map((stay) => stay.view.scene);
  const behind = new Set(
    [...left, ...(phase === 'consequence' ? [scene] : [])].filter(isCounted).map(({ id }) => id),
  );
  return behind.size / longestWay(scenario);
}

/** Minutes that are left, about: of those the training takes along its longest way. Whole ones, at least 1; 0 at an ending. */
export function minutesLeft(scenario: Pick<Scenario, 'minutes'>, progress: number): number {
  return progress === 1 ? 0 : Math.max(1, Math.round(scenario.minutes * (1 - progress)));
}

const known = new WeakMap<Scenario, number>();

function longestWay(scenario: Scenario): number {
  const length = known.get(scenario) ?? measure(scenario);
  known.set(scenario, length);
  return length;
}

const isCounted = (scene: Scene): boolean => !isFork(scene);

/** Where a scene leads, whatever is done there and wherever an interlude was gone through. */
function exits({ turn, skipTo }: Scene, afters: readonly string[]): readonly string[] {
  // Whoever skips out of an interlude comes where others come out of it; the word for that is no scene.
  return skipTo === undefined ? targetsOf(turn, afters) : [...targetsOf(turn, afters), skipTo];
}

interface Place {
  readonly exits: readonly string[];
  /** Order of arrival. */
  readonly index: number;
  /** The earliest place that is still open and can be reached from here. */
  low: number;
  /** Of the exits, how many were followed. */
  followed: number;
  /** Scenes on the longest way from here, once its knot is closed. */
  length: number | undefined;
}

/**
 * The most scenes that a way from the start can count. Scenes that lead round to each other count all together: which of
 * them a way can have without repeating one is as hard as a traveller's tour, and a walk may well see them all. In one pass
 * (Tarjan, 1972), with a list for a stack, because ten thousand scenes are deeper than the engine's.
 */
function measure({ scenes, start }: Scenario): number {
  const afters = aftersOf(scenes);
  const places = new Map<string, Place>();
  const open: string[] = [];
  const path: string[] = [];
  const arrive = (id: string): void => {
    const scene = scenes[id];
    places.set(id, {
      exits: scene ? exits(scene, afters) : [],
      index: places.size,
      low: places.size,
      followed: 0,
      length: undefined,
    });
    open.push(id);
    path.push(id);
  };
  arrive(start);
  for (let id: string | undefined; (id = path.at(-1)) !== undefined;) {
    const place = places.get(id) as Place;
    const exit = place.exits[place.followed];
    const next = exit === undefined ? undefined : places.get(exit);
    if (exit === undefined) {
      path.pop();
      if (place.low === place.index) close(open.splice(open.lastIndexOf(id)), places, scenes);
      const before = places.get(path.at(-1) ?? '');
      if (before && place.length === undefined) before.low = Math.min(before.low, place.low);
    } else if (next === undefined) {
      arrive(exit);
      continue;
    } else if (next.length === undefined) {
      place.low = Math.min(place.low, next.index);
    }
    place.followed += 1;
  }
  return places.get(start)?.length ?? 0;
}

/** Closes a knot of scenes that lead round to each other: all of it, and the longest way out of it. */
function close(knot: readonly string[], places: Map<string, Place>, scenes: Scenario['scenes']): void {
  const onward = knot.flatMap(
    (id) => places.get(id)?.exits.map((exit) => places.get(exit)?.length ?? 0) ?? [],
  );
  const own = knot.flatMap((id) => scenes[id] ?? []).filter(isCounted).length;
  const length = own + onward.reduce((most, one) => Math.max(most, one), 0);
  for (const id of knot) (places.get(id) as Place).length = length;
}
