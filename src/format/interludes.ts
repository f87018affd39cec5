/** Interludes of a story: what is gone through on one way and comes back. Not for the player, which remembers where it goes on. */
import { waysOf } from './targets.ts';
import type { Turn, Way } from './types.ts';

/** The ways out of each scene. */
export type Ways = ReadonlyMap<string, readonly Way[]>;

export function waysIn(scenes: Readonly<Record<string, { readonly turn: Turn }>>): Ways {
  return new Map(Object.entries(scenes).map(([id, { turn }]) => [id, waysOf(turn)]));
}

/** What can be come to from a scene past every interlude, itself included; `RETURN` where one can come back out of one. */
export function pastInterludes(first: string, ways: Ways): ReadonlySet<string> {
  const met = new Set([first]);
  for (const id of met) for (const { to } of ways.get(id) ?? []) met.add(to);
  return met;
}

/** By scene of an interlude, the scenes with which it can go on; a scene that is in none is absent. */
export function aftersByScene(ways: Ways): ReadonlyMap<string, readonly string[]> {
  const ofFirst = new Map<string, string[]>();
  for (const { to, through } of [...ways.values()].flat()) {
    if (through !== undefined) ofFirst.set(through, [...(ofFirst.get(through) ?? []), to]);
  }
  const found = new Map<string, readonly string[]>();
  for (const [first, afters] of ofFirst) {
    for (const id of pastInterludes(first, ways)) {
      found.set(id, [...new Set([...(found.get(id) ?? []), ...afters])]);
    }
  }
  return found;
}
