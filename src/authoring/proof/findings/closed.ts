/** Options and branches that nobody ever takes, and why. */
import { diagnostic, type Diagnostic, told } from '../../diagnostics/diagnostic.ts';
import { branchNeverTaken } from '../../rules/branch-never-taken.ts';
import { conditionNeverHolds } from '../../rules/condition-never-holds.ts';
import { type Demand, placesIn } from '../table/demand.ts';
import { waysOut } from '../table/liveness.ts';
import type { Move } from '../table/types.ts';
import { type Played, answersOf, branchesOf } from './played.ts';

/** A move that is never made from where one does come. */
export interface Closed {
  readonly move: Move;
  /** Its `when` never holds; else an earlier branch is always taken before it. */
  readonly isNeverMet: boolean;
  /** The one demand that is never met, where one alone is. */
  readonly demand?: Demand;
}

/** In the order of the file. */
export function closedIn(played: Played): readonly Closed[] {
  return played.table.nodes.flatMap((node, index) => {
    if (!played.isReached(index)) return [];
    return [...answersOf(node), ...branchesOf(node)]
      .filter((move) => !played.isTaken(move))
      .map((move): Closed => {
        const isNeverMet = !played.isEverMet(move.when, index);
        const demand = isNeverMet ? move.when.find((one) => !played.isEverMet([one], index)) : undefined;
        return { move, isNeverMet, ...(demand && { demand }) };
      });
  });
}

/**
 * One finding for each cause: what waits for something that another closed way keeps back is not told, and of those that
 * wait for each other the first is.
 */
export function tellClosed(played: Played, closed: readonly Closed[]): readonly Diagnostic[] {
  const byMove = new Map(closed.map((one, index) => [one.move.index, index]));
  const keepers = new Keepers(played);
  const waitsFor = closed.map((one) => keepers.of(one)?.flatMap((move) => byMove.get(move.index) ?? []));
  const passed = new Set<number>();
  return closed.flatMap((one, index) => {
    if (!one.isNeverMet) {
      // Mostly the same branch holds before all of these; they are looked at again once the first is mended.
      if (passed.has(one.move.from)) return [];
      passed.add(one.move.from);
    }
    const waits = waitsFor[index];
    if (!waits) return [tell(played, one)];
    const ahead = follow(waits, waitsFor);
    const isRound =
      ahead.size > 0 && [...ahead].every((other) => follow(waitsFor[other] ?? [], waitsFor).has(index));
    if (!isRound || Math.min(...ahead) !== index) return [];
    const { move, demand } = one;
    const others = [...ahead].flatMap((other) => (other === index ? [] : (closed[other] ?? [])));
    return [
      diagnostic(
        'condition-waits-for-itself',
        played.placeOf(move, demand),
        { scene: sceneOf(played, move), what: demand?.about ?? '' },
        others.map((other) => played.placeOf(other.move, other.demand)),
      ),
    ];
  });
}

function sceneOf({ table }: Played, { from }: Move): string {
  return table.nodes[from]?.scene ?? '';
}

function tell(played: Played, { move, isNeverMet, demand }: Closed): Diagnostic {
  const scene = sceneOf(played, move);
  const way = played.wayToNode(move.from);
  if (isNeverMet && demand?.kind === 'bound') {
    const params = { scene, meter: demand.about, values: valuesAt(played, move.from, demand.meter), way };
    return diagnostic('meter-never-there', played.placeOf(move, demand), params);
  }
  if (isNeverMet) {
    const params = { scene, what: demand?.about ?? aboutOf(move.when), way };
    return told(conditionNeverHolds.code, conditionNeverHolds.severity, {
      at: played.placeOf(move, demand),
      params,
    });
  }
  const branches = branchesOf(played.table.nodes[move.from] ?? { scene, kind: 'next', moves: [], lines: [] });
  const earlier = branches.slice(0, branches.indexOf(move)).filter((one) => played.isTaken(one));
  const related = earlier.map(({ path }) => played.place(path));
  const above = branches[branches.indexOf(move) - 1];
  if (move.when.length === 0 && move === branches.at(-1) && above && above.when.length > 0) {
    return diagnostic('last-branch-never-taken', played.place(move.path), { scene, way }, related);
  }
  const { code, severity } = branchNeverTaken;
  return told(code, severity, { at: played.place(move.path), params: { scene, way }, related });
}

function aboutOf(when: readonly Demand[]): string {
  return [...new Set(when.map(({ about }) => about))].join(', ');
}

function valuesAt(played: Played, node: number, meter: number): string {
  const values = new Set<number>();
  for (const one of played.situationsAt(node)) values.add(played.exploration.situations.meter(one, meter));
  return [...values].toSorted((one, other) => one - other).join(', ');
}

/** What keeps a closed move back. */
class Keepers {
  readonly #played: Played;
  /** By fact, the moves that make it so. */
  readonly #makers = new Map<number, Move[]>();
  /** By node, the moves that lead there. */
  readonly #into = new Map<number, Move[]>();
  /** By fact that an interlude goes on somewhere, the moves that lead into it for that. */
  readonly #through = new Map<number, Move[]>();

  constructor(played: Played) {
    this.#played = played;
    const { nodes, moves } = played.table;
    const add = (lists: Map<number, Move[]>, key: number, move: Move): void => {
      const list = lists.get(key);
      if (list) list.push(move);
      else lists.set(key, [move]);
    };
    for (const move of moves) {
      for (const place of [...move.set, ...(move.flip === undefined ? [] : [move.flip])]) {
        add(this.#makers, place, move);
      }
    }
    for (const node of nodes) for (const move of waysOut(node)) add(this.#into, move.to, move);
    for (const move of moves) if (move.back !== undefined) add(this.#through, move.back, move);
  }

  /**
   * The closed moves that keep back what a closed one waits for; undefined where it waits for nothing that is kept back: it
   * is a cause itself. Empty where what it waits for cannot happen for a reason that is told elsewhere.
   */
  of({ isNeverMet, demand }: Closed): readonly Move[] | undefined {
    if (!isNeverMet || (demand?.kind !== 'fact' && demand?.kind !== 'marked')) return undefined;
    const places = placesIn([demand]);
    const makers = places.flatMap((place) => this.#makers.get(place) ?? []);
    const isStart = this.#played.table.starts.some(({ set }) => places.some((place) => set.includes(place)));
    // It does happen, though not before one is here.
    if (isStart || makers.some((move) => isMade(this.#played, move))) return undefined;
    return makers
      .flatMap((move) => this.#ways(move))
      .flatMap((move) => (this.#played.isReached(move.from) ? [move] : this.#closedBefore(move.from)));
  }

  /** A move and, of one that comes back out of an interlude, those that lead into it to come back there. */
  #ways(move: Move): readonly Move[] {
    if (this.#played.table.nodes[move.from]?.kind !== 'return') return [move];
    return [move, ...move.clear.flatMap((back) => this.#through.get(back) ?? [])];
  }

  /** The moves from where one does come that would lead to a node where one does not. */
  #closedBefore(node: number): readonly Move[] {
    const seen = new Set([node]);
    const closed: Move[] = [];
    for (const one of seen) {
      for (const move of (this.#into.get(one) ?? []).flatMap((into) => this.#ways(into))) {
        if (this.#played.isReached(move.from)) closed.push(move);
        else seen.add(move.from);
      }
    }
    return closed;
  }
}

function isMade(played: Played, move: Move): boolean {
  return played.isTaken(move) || (move.kind === 'skip' && played.isReached(move.from));
}

function follow(
  from: readonly number[],
  waitsFor: readonly (readonly number[] | undefined)[],
): ReadonlySet<number> {
  const found = new Set(from);
  for (const one of found) for (const next of waitsFor[one] ?? []) found.add(next);
  return found;
}
