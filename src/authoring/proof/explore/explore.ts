/** Plays everything that can be played, each situation once, breadth first: first without skipping, then what skips open. */
import { METERS, METER_MAX } from '../../../format/vocabulary.ts';
import { areMet } from '../table/demand.ts';
import type { Live, Move, Start, Table } from '../table/types.ts';
import { IntList } from './int-list.ts';
import { Situations } from './situations.ts';

/** How far to go; beyond any of these the rest is not looked at. */
export interface Bounds {
  readonly situations: number;
  /** What can be done in all of them together. */
  readonly steps: number;
  /** Whole numbers of four bytes that keep the situations. */
  readonly numbers: number;
}

/** Twenty times what any story of ours comes to, in about 150 MB and some seconds. */
export const BOUNDS: Bounds = { situations: 400_000, steps: 3_000_000, numbers: 12_000_000 };

export interface Exploration {
  readonly table: Table;
  readonly situations: Situations;
  /** Whether nothing was left out. */
  readonly isComplete: boolean;
  /** How many of the situations are come to without skipping: the first ones. */
  readonly played: number;
  /** Where skipping leads from each situation; −1 where it cannot be skipped. */
  readonly skips: IntList;
  /** Steps without skips, those from a situation beside each other. */
  readonly steps: { readonly first: IntList; readonly to: IntList; readonly move: IntList };
  /** The situation each was first come from, −1 for a start, and by which move. */
  readonly origin: { readonly from: IntList; readonly move: IntList };
  readonly starts: readonly { readonly situation: number; readonly start: Start }[];
}

export function explore(table: Table, bounds = BOUNDS, starts = table.starts): Exploration {
  const situations = new Situations(table.facts);
  const skips = new IntList();
  const steps = { first: new IntList(), to: new IntList(), move: new IntList() };
  const origin = { from: new IntList(), move: new IntList() };
  // Where the next situation is put together: there are hundreds of thousands of them.
  const words = new Int32Array(Math.ceil(table.facts / 32));
  const meters = new Int32Array(METERS.length);

  function arrive(node: number, from: number, move: number): number {
    const known = situations.size;
    trim(meters, words, table.live[node]);
    const situation = situations.add(node, meters, words);
    if (situation === known) {
      origin.from.push(from);
      origin.move.push(move);
    }
    return situation;
  }

  function take(situation: number, { index, to, effects, set, clear, flip }: Move): number {
    situations.readFacts(situation, words);
    for (const place of clear) words[place >> 5] = (words[place >> 5] ?? 0) & ~bit(place);
    for (const place of set) words[place >> 5] = (words[place >> 5] ?? 0) | bit(place);
    if (flip !== undefined) words[flip >> 5] = (words[flip >> 5] ?? 0) ^ bit(flip);
    for (const [at, meter] of METERS.entries()) {
      meters[at] = Math.min(METER_MAX, Math.max(0, situations.meter(situation, at) + (effects[meter] ?? 0)));
    }
    return arrive(to, situation, index);
  }

  function expand(situation: number): void {
    steps.first.push(steps.to.length);
    const node = table.nodes[situations.node(situation)];
    let isOnward = false;
    for (const move of node?.moves ?? []) {
      // The first branch that holds is taken.
      if ((isOnward && move.kind === 'continue') || !isOpen(move, situations, situation)) continue;
      steps.to.push(take(situation, move));
      steps.move.push(move.index);
      isOnward ||= move.kind === 'continue';
    }
  }

  const begun = starts.map((start) => {
    words.fill(0);
    for (const place of start.set) words[place >> 5] = (words[place >> 5] ?? 0) | bit(place);
    meters.set(METERS.map((meter) => table.meters[meter]));
    return { situation: arrive(table.start, -1, -1), start };
  });
  let played = 0;
  for (let open = 0; ;) {
    if (isBeyond(bounds, situations, steps.to.length)) break;
    if (open < situations.size) {
      expand(open);
      open += 1;
      if (open === situations.size) played ||= open;
    } else if (skips.length < situations.size) {
      const skip = table.nodes[situations.node(skips.length)]?.skip;
      skips.push(skip ? take(skips.length, skip) : -1);
    } else {
      break;
    }
  }
  const isComplete = steps.first.length === situations.size && skips.length === situations.size;
  return { table, situations, isComplete, played, skips, steps, origin, starts: begun };
}

/** Whether a move can be made: its condition holds, and it is not used up. */
export function isOpen({ when, once }: Move, situations: Situations, situation: number): boolean {
  return areMet(when, situations, situation) && !(once !== undefined && situations.has(situation, once));
}

function isBeyond(bounds: Bounds, { size, numbers }: Situations, steps: number): boolean {
  return size > bounds.situations || steps > bounds.steps || numbers > bounds.numbers;
}

/** Forgets in place the facts and the meters that matter no more. */
function trim(meters: Int32Array, words: Int32Array, live: Live | undefined): void {
  for (let word = 0; word < words.length; word += 1) {
    words[word] = (words[word] ?? 0) & (live?.facts[word] ?? 0);
  }
  for (let meter = 0; meter < meters.length; meter += 1) {
    if ((((live?.meters ?? 0) >> meter) & 1) === 0) meters[meter] = 0;
  }
}

function bit(place: number): number {
  return 1 << (place & 31);
}
