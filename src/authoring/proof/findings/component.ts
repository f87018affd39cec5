/** Finds where one goes round for ever. */
import type { Exploration } from '../explore/explore.ts';
import { stepsFrom } from '../explore/paths.ts';

/**
 * The situations in which one ends up from here without skipping, and goes round: the first strongly connected component
 * that a search in depth completes (Tarjan 1972), with an own stack because a play of thousands of steps would exhaust the
 * language's. One situation alone where nothing can be done in it.
 */
export function whereItGoesRound(exploration: Exploration, start: number): readonly number[] {
  const order = new Map<number, number>([[start, 0]]);
  const lowest = new Map<number, number>([[start, 0]]);
  const met = [start];
  const open = [{ one: start, step: stepsFrom(exploration, start)[0] }];
  const low = (one: number): number => lowest.get(one) ?? Infinity;
  for (let visit = open.at(-1); visit; visit = open.at(-1)) {
    const { one } = visit;
    if (visit.step < stepsFrom(exploration, one)[1]) {
      const to = exploration.steps.to.at(visit.step);
      visit.step += 1;
      const known = order.get(to);
      // Until the first component is complete, everything that was met is in one that is open.
      if (known !== undefined) {
        lowest.set(one, Math.min(low(one), known));
      } else {
        order.set(to, order.size);
        lowest.set(to, order.size - 1);
        met.push(to);
        open.push({ one: to, step: stepsFrom(exploration, to)[0] });
      }
      continue;
    }
    if (low(one) === order.get(one)) return met.slice(met.indexOf(one));
    open.pop();
    const parent = open.at(-1);
    if (parent) lowest.set(parent.one, Math.min(low(parent.one), low(one)));
  }
  return [start];
}
