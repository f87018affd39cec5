import type { ConditionSource } from '../schema/condition.ts';
import type { ChoiceSource, RouteSource } from '../schema/turns.ts';
import type { SceneSource } from '../schema/scenario.ts';
import { aftersByScene, pastInterludes } from '../../format/interludes.ts';
import { isOneOf } from '../../format/shapes.ts';
import { leadsTo } from '../../format/targets.ts';
import type { Way } from '../../format/types.ts';
import { GRADES, type Grade, PARTNERS, type Partner, RETURN } from '../../format/vocabulary.ts';

/** One way from a scene to another, or back from an interlude, and where in the scene it is written. */
export interface Edge extends Way {
  readonly path: readonly (string | number)[];
  readonly when?: ConditionSource | undefined;
  /** Where its `through` is written, if it has one. */
  readonly throughPath: readonly (string | number)[];
}

/** The routes of a scene in the order of the file; a partner that is not there is left out. */
export function routesOf(scene: SceneSource): readonly (readonly [Partner, RouteSource])[] {
  const routes = scene.route ?? {};
  return Object.keys(routes)
    .filter((key) => isOneOf(PARTNERS, key))
    .flatMap((partner) => {
      const route = routes[partner];
      return route ? [[partner, route] as const] : [];
    });
}

export function choicesOf(scene: SceneSource): readonly (readonly [string, ChoiceSource])[] {
  return Object.entries(scene.choices ?? {});
}

/** Where one can go from a scene, in the order of the file. An end has none. */
export function edgesOf(scene: SceneSource): readonly Edge[] {
  const { judge, note, next } = scene;
  return [
    ...choicesOf(scene).map(([id, choice]) => edge(choice, 'choices', id)),
    ...(judge ? [edge(judge, 'judge')] : []),
    ...routesOf(scene).map(([partner, route]) => edge(route, 'route', partner)),
    ...(note ? [edge(note, 'note')] : []),
    ...(typeof next === 'string' ? [{ to: next, path: ['next'], throughPath: ['next'] }] : []),
    ...(Array.isArray(next) ? next.map((branch, index) => edge(branch, 'next', index)) : []),
  ];
}

function edge({ to, through, when }: WaySource, ...path: readonly (string | number)[]): Edge {
  const way = { to, ...(through !== undefined && { through }) };
  return { ...way, when, path: [...path, 'to'], throughPath: [...path, 'through'] };
}

interface WaySource {
  readonly to: string;
  readonly through?: string | undefined;
  readonly when?: ConditionSource | undefined;
}

function asksPolicy(when: ConditionSource | undefined): boolean {
  return when?.policy !== undefined || when?.not?.policy !== undefined;
}

/** The scenes as a graph: own breadth-first search, in time that grows with scenes and ways. */
export class SceneGraph {
  /** By scene, where one can come next, into interludes and out of them too. */
  readonly #forward: ReadonlyMap<string, readonly string[]>;
  /** The same past every interlude; `RETURN` is a place of its own. */
  readonly #onward: ReadonlyMap<string, readonly string[]>;
  /** By scene of an interlude, where that can go on. */
  readonly #afters: ReadonlyMap<string, readonly string[]>;
  readonly #ways: ReadonlyMap<string, readonly Edge[]>;
  /** The scenes with which an interlude begins that comes back. */
  readonly #returning: ReadonlySet<string>;
  /** By scene, where an organisation's policy may forbid to go. */
  readonly #bound: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #ends: ReadonlyMap<string, Grade>;

  constructor(scenes: Readonly<Record<string, SceneSource>>) {
    const known = (id: string): boolean => Object.hasOwn(scenes, id);
    const all = Object.entries(scenes).map(([id, scene]) => [id, edgesOf(scene)] as const);
    this.#ways = new Map(all);
    this.#afters = aftersByScene(this.#ways);
    const firsts = new Set(all.flatMap(([, edges]) => edges.flatMap(({ through }) => through ?? [])));
    this.#returning = new Set([...firsts].filter((first) => this.pastInterludes(first).has(RETURN)));
    this.#onward = new Map(
      all.map(([id, edges]) => [id, edges.map(({ to }) => to).filter((to) => to === RETURN || known(to))]),
    );
    this.#forward = new Map(
      all.map(([id, edges]) => [
        id,
        edges.flatMap((edge) => [...this.after(id, edge), ...this.#comesTo(id, edge)]).filter(known),
      ]),
    );
    this.#bound = new Map(
      all.map(([id, edges]) => {
        const free = new Set(edges.filter(({ when }) => !asksPolicy(when)).map(({ to }) => to));
        return [id, new Set(edges.map(({ to }) => to).filter((to) => !free.has(to)))];
      }),
    );
    this.#ends = new Map(
      Object.entries(scenes).flatMap(([id, { end }]) => (end ? [[id, end] as const] : [])),
    );
  }

  /** The scenes with which it can go on on a way out of a scene. */
  after(id: string, { to, through }: WaySource): readonly string[] {
    return leadsTo({ to, ...(through !== undefined && { through }) }, this.#afters.get(id) ?? []);
  }

  /** Scenes one can get to past every interlude, the first included; `RETURN` where one can come back out of one. */
  pastInterludes(start: string): ReadonlySet<string> {
    return pastInterludes(start, this.#ways);
  }

  /**
   * Scenes one can get to, the starting ones included. Out of an interlude that one goes through on the way one comes where
   * that way goes on; out of one that is begun in, wherever it can go on.
   */
  reachableFrom(starts: Iterable<string>): ReadonlySet<string> {
    const met = new Set(starts);
    const within = new Set<string>();
    // Each of these grows while it is walked through.
    for (const id of met) {
      for (const way of this.#ways.get(id) ?? []) {
        for (const to of this.#comesTo(id, way)) met.add(to);
        if (way.through !== undefined) within.add(way.through);
      }
    }
    for (const id of within) for (const to of this.#onward.get(id) ?? []) within.add(to);
    return new Set([...met, ...within].filter((id) => this.#ways.has(id)));
  }

  /** Where one comes on a way when any interlude is over; nowhere if that never comes back. */
  #comesTo(id: string, { to, through }: Way): readonly string[] {
    if (through === undefined) return this.after(id, { to });
    return this.#returning.has(through) ? [to] : [];
  }

  /** How many steps each scene is from the nearest of these ends; a scene without a way to one is absent. */
  distancesToEnd(): ReadonlyMap<string, number> {
    return this.#distancesBack(GRADES, this.#forward);
  }

  #distancesBack(
    endings: readonly Grade[],
    ways: ReadonlyMap<string, readonly string[]>,
    ...more: readonly string[]
  ): ReadonlyMap<string, number> {
    const backward = new Map<string, string[]>();
    for (const [from, targets] of ways) {
      for (const to of targets) {
        const sources = backward.get(to);
        if (sources) sources.push(from);
        else backward.set(to, [from]);
      }
    }
    const ends = [...this.#ends].filter(([, ending]) => endings.includes(ending)).map(([id]) => id);
    return this.#distances([...ends, ...more], backward);
  }

  /**
   * Where skipping leads from each scene: a step nearer to a good end, or where none can be reached to the best there
   * is. Always a step nearer, so that who keeps skipping arrives; to a good end, so that skipping costs nothing. Of scenes
   * as near rather one to which every organisation lets its people go. Past interludes, and out of one by the nearest way
   * back: whoever went through it can come to a good end from where it goes on.
   */
  skips(): ReadonlyMap<string, string> {
    const skips = new Map<string, string>();
    for (const grade of GRADES) {
      const distances = this.#distancesBack([grade], this.#onward, RETURN);
      for (const [id, distance] of distances) {
        const near = (this.#onward.get(id) ?? []).filter((to) => distances.get(to) === distance - 1);
        const nearer = near.find((to) => !this.#bound.get(id)?.has(to)) ?? near[0];
        if (nearer !== undefined && !skips.has(id)) skips.set(id, nearer);
      }
    }
    return skips;
  }

  /** Where one can go from a scene in one step. */
  neighbours(id: string): readonly string[] {
    return this.#forward.get(id) ?? [];
  }

  /**
   * Scenes one can come back to: those on a ring, found as strongly connected components (Tarjan 1972), with an own
   * stack because a thousand scenes in a row would exhaust the language's.
   */
  onRings(): ReadonlySet<string> {
    const order = new Map<string, number>();
    const lowest = new Map<string, number>();
    const component: string[] = [];
    const open = new Set<string>();
    const rings = new Set<string>();
    const low = (id: string): number => lowest.get(id) ?? Infinity;

    for (const root of this.#forward.keys()) {
      if (order.has(root)) continue;
      const visits = [{ id: root, next: 0 }];
      for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
        const { id } = visit;
        if (visit.next === 0) {
          order.set(id, order.size);
          lowest.set(id, order.size - 1);
          component.push(id);
          open.add(id);
        }
        const to = this.neighbours(id)[visit.next];
        visit.next += 1;
        if (to !== undefined) {
          if (to === id) rings.add(id);
          if (!order.has(to)) visits.push({ id: to, next: 0 });
          else if (open.has(to)) lowest.set(id, Math.min(low(id), order.get(to) ?? Infinity));
          continue;
        }
        visits.pop();
        const parent = visits.at(-1);
        if (parent) lowest.set(parent.id, Math.min(low(parent.id), low(id)));
        if (low(id) !== order.get(id)) continue;
        const members = component.splice(component.lastIndexOf(id));
        for (const member of members) {
          open.delete(member);
          if (members.length > 1) rings.add(member);
        }
      }
    }
    return rings;
  }

  #distances(
    starts: Iterable<string>,
    edges: ReadonlyMap<string, readonly string[]>,
  ): ReadonlyMap<string, number> {
    const distances = new Map<string, number>();
    const queue: string[] = [];
    for (const start of starts) {
      distances.set(start, 0);
      queue.push(start);
    }
    for (let at = 0; at < queue.length; at += 1) {
      const id = queue[at] ?? '';
      const distance = distances.get(id) ?? 0;
      for (const next of edges.get(id) ?? []) {
        if (distances.has(next)) continue;
        distances.set(next, distance + 1);
        queue.push(next);
      }
    }
    return distances;
  }
}
