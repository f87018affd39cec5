import type { Draft } from '../draft/draft.ts';
import { edgesOf } from '../draft/graph.ts';
import type { ConditionSource } from '../schema/condition.ts';
import { METER_MAX, METERS, type Meter } from '../../format/vocabulary.ts';
import { gradedParts } from './graded.ts';

/** Which values a meter can have: bit n is set when n is possible. Six values fit in a number. */
type Values = number;

const ALL: Values = 2 ** (METER_MAX + 1) - 1;

/** The values that a condition leaves of a meter. */
export function valuesWithin(condition: ConditionSource, meter: Meter): Values {
  const { atLeast = 0, atMost = METER_MAX } = condition[meter] ?? {};
  return atLeast > atMost ? 0 : ALL & ~(2 ** atLeast - 1) & (2 ** (atMost + 1) - 1);
}

/** All values moved by an effect; they stop at 0 and at the most, as in play. */
function moved(values: Values, effect: number): Values {
  let result = 0;
  for (let value = 0; value <= METER_MAX; value += 1) {
    if (values & (1 << value)) result |= 1 << Math.max(0, Math.min(METER_MAX, value + effect));
  }
  return result;
}

/**
 * Which values each meter can have on arriving in each scene. Every way is taken to be open whose own bounds can hold;
 * other conditions are not looked at, so a value in here may still never come, but one that is not in here cannot.
 */
export function meterValues(draft: Pick<Draft, 'source' | 'graph'>): (scene: string, meter: Meter) => Values {
  const { source, graph } = draft;
  const steps = new Map<
    string,
    { to: readonly string[]; when?: ConditionSource | undefined; effects: Record<Meter, number> }[]
  >();
  const still = { stress: 0, trust: 0, safety: 0 };
  for (const { scene, part } of gradedParts(draft)) {
    const { stress = 0, trust = 0, safety = 0 } = part.effects ?? {};
    const step = { to: graph.after(scene, part), when: part.when, effects: { stress, trust, safety } };
    steps.set(scene, [...(steps.get(scene) ?? []), step]);
  }
  for (const [id, scene] of Object.entries(source.scenes)) {
    if (steps.has(id)) continue;
    const ways = edgesOf(scene).map((edge) => ({
      to: graph.after(id, edge),
      when: edge.when,
      effects: still,
    }));
    steps.set(id, ways);
  }

  const known = new Map<string, Record<Meter, Values>>();
  const at = (scene: string): Record<Meter, Values> => known.get(scene) ?? { stress: 0, trust: 0, safety: 0 };
  const { meters } = source;
  known.set(source.start, {
    stress: 1 << meters.stress,
    trust: 1 << meters.trust,
    safety: 1 << meters.safety,
  });
  // Values are only ever added, at most eighteen a scene, so this comes to rest.
  const queue = [source.start];
  for (let scene = queue.pop(); scene !== undefined; scene = queue.pop()) {
    for (const { to, when = {}, effects } of steps.get(scene) ?? []) {
      const open = METERS.map((meter) => [meter, at(scene)[meter] & valuesWithin(when, meter)] as const);
      if (open.some(([, values]) => values === 0)) continue;
      for (const next of to) {
        const before = at(next);
        const after = { ...before };
        for (const [meter, values] of open) after[meter] |= moved(values, effects[meter]);
        if (METERS.every((meter) => after[meter] === before[meter])) continue;
        known.set(next, after);
        queue.push(next);
      }
    }
  }
  return (scene, meter) => at(scene)[meter];
}
