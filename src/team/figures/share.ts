/**
 * The share of a room that would consult about cases of one kind, from counts per case of which some are told as `few` or `most`.
 *
 * How likely a share is, is asked of the counts: each is a draw from a beta-binomial distribution, so that cases may differ in
 * how hard they are, and a `few` is the chance of nobody, one or two together (a likelihood with censored counts). A half more
 * on either side (log-linear, Hautus 1995) stands in it too, so that where every count is told and cases are alike it gives
 * (yes + ½) / (all + 1). The interval holds the shares that would not be a surprise: a profile likelihood, with the spread of
 * the cases taken anew for each share, cut where Student's t with a degree less than there are cases cuts, since few cases tell
 * little about how cases differ. It is about cases like these and people who are alike; where people differ it is too narrow,
 * which `npm run pilot` measures.
 */
import type { Interval } from '../../assessment/area.ts';
import type { Bounds } from '../file/counts.ts';
import { t95 } from './student.ts';

export interface Share extends Interval {
  readonly value: number;
}

/** Counts of the same number of people each. */
export interface RoomCounts {
  readonly people: number;
  readonly items: readonly Bounds[];
}

/** One sum over a number of cases. */
export interface RoomSum {
  readonly people: number;
  readonly items: number;
  readonly sum: Bounds;
}

/** How likely the counts are at a share, as a logarithm; up to a constant. */
type LogLikelihood = (share: number) => number;

export function shareOf(room: RoomCounts | RoomSum): Share {
  const items = typeof room.items === 'number' ? room.items : room.items.length;
  return fitted('sum' in room ? likelihoodOfSum(room) : likelihoodOfItems(room), items);
}

/** With one sum the spread of the cases is not seen; this is about what the forms have, and with so few people it matters little. */
const ASSUMED_LIKENESS = 0.1;

function likelihoodOfSum({ people, items, sum }: RoomSum): LogLikelihood {
  const all = people * items;
  const worth = 1 / (1 + (people - 1) * ASSUMED_LIKENESS);
  return (share) => {
    const yes = Math.min(Math.max(all * share, sum.atLeast), sum.atMost);
    return worth * (yes * Math.log(share) + (all - yes) * Math.log(1 - share)) + half(share);
  };
}

function likelihoodOfItems({ people, items }: RoomCounts): LogLikelihood {
  const alike = new Map<string, { readonly bounds: Bounds; times: number }>();
  for (const bounds of items) {
    const key = `${bounds.atLeast} ${bounds.atMost}`;
    const known = alike.get(key);
    if (known) known.times += 1;
    else alike.set(key, { bounds, times: 1 });
  }
  const different = [...alike.values()];
  const choose = logChoose(people);
  const at = (share: number, spread: number): number => {
    const chances = betaBinomial(people, share, spread, choose);
    return different.reduce((sum, { bounds: { atLeast, atMost }, times }) => {
      let chance = 0;
      for (let count = atLeast; count <= atMost; count += 1) chance += chances[count] ?? 0;
      return sum + times * Math.log(Math.max(chance, Number.MIN_VALUE));
    }, half(share));
  };
  return (share) => highest((root) => at(share, root * root), 0, 1).value;
}

function half(share: number): number {
  return (Math.log(share) + Math.log(1 - share)) / 2;
}

function logChoose(people: number): readonly number[] {
  const logs = [0];
  for (let count = 0; count < people; count += 1) {
    logs.push((logs[count] as number) + Math.log((people - count) / (count + 1)));
  }
  return logs;
}

/** The chance of each count; `spread` 0 is the binomial distribution. */
function betaBinomial(
  people: number,
  share: number,
  spread: number,
  choose: readonly number[],
): readonly number[] {
  const [yes, no] = [[0], [0]];
  let all = 0;
  for (let one = 0; one < people; one += 1) {
    yes.push((yes[one] as number) + Math.log(share + one * spread));
    no.push((no[one] as number) + Math.log(1 - share + one * spread));
    all += Math.log(1 + one * spread);
  }
  return choose.map((ways, count) =>
    Math.exp(ways + (yes[count] as number) + (no[people - count] as number) - all),
  );
}

const EDGE = 1e-6;

function fitted(likelihood: LogLikelihood, items: number): Share {
  const best = highest(likelihood, EDGE, 1 - EDGE);
  const least = best.value - t95(Math.max(items - 1, 1)) ** 2 / 2;
  return {
    value: best.at,
    low: edgeOf(likelihood, least, best.at, EDGE),
    high: edgeOf(likelihood, least, best.at, 1 - EDGE),
  };
}

/** Where the likelihood falls below `least` on the way from `inside` to `outside`, by halving. */
function edgeOf(likelihood: LogLikelihood, least: number, inside: number, outside: number): number {
  if (likelihood(outside) >= least) return outside;
  let [near, far] = [inside, outside];
  for (let step = 0; step < 24; step += 1) {
    const middle = (near + far) / 2;
    if (likelihood(middle) >= least) near = middle;
    else far = middle;
  }
  return near;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The highest point of a hill, by golden section. */
function highest(
  height: (at: number) => number,
  from: number,
  to: number,
): { readonly at: number; readonly value: number } {
  let [low, high] = [from, to];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atLeft, atRight] = [height(left), height(right)];
  for (let step = 0; step < 24; step += 1) {
    if (atLeft > atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = height(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = height(right);
    }
  }
  const [at, value] = atLeft > atRight ? [left, atLeft] : [right, atRight];
  // A hill may have its top at the foot: cases that are all alike.
  const foot = height(from);
  return foot >= value ? { at: from, value: foot } : { at, value };
}
