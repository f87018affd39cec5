import { canonicalOf } from '../build/digest.ts';
import type { ConditionSource } from '../schema/condition.ts';
import { listed } from '../schema/condition.ts';
import { METERS, type Meter } from '../../format/vocabulary.ts';
import { conditions, type PlacedCondition } from './conditions.ts';
import { HappenedBefore } from './happened-before.ts';
import { meterValues, valuesWithin } from './meter-values.ts';
import type { Rule } from './rule.ts';

/** The single demands of a condition, as text that can be compared; those under `not` apart. */
function demands(condition: ConditionSource): readonly string[] {
  const { not: _not, ...rest } = condition;
  return Object.entries(rest).flatMap(([key, value]) => {
    if (typeof value === 'string' || Array.isArray(value)) return listed(value).map((id) => `${key} ${id}`);
    return Object.entries(value ?? {}).map(([inside, wanted]) => `${key} ${inside} ${canonicalOf(wanted)}`);
  });
}

/** Whether what stands under `not` is asked for beside it, so that both can never be. */
function contradictsItself({ not, ...rest }: ConditionSource): boolean {
  if (!not) return false;
  const wanted = new Set(demands(rest));
  return demands(not).every((demand) => wanted.has(demand));
}

/**
 * A condition that can never hold hides what stands behind it for good, mostly by a slip: bounds that exclude each
 * other, a meter that never gets there, or something that cannot have happened yet.
 */
export const conditionNeverHolds: Rule = {
  code: 'condition-never-holds',
  severity: 'error',
  *find(draft) {
    const values = meterValues(draft);
    const happened = new HappenedBefore(draft);

    // A scene without values is never entered: that has a cause of its own, which is told there.
    function meterThatFails({ scene, condition }: PlacedCondition): Meter | undefined {
      return METERS.find((meter) => {
        const possible = values(scene, meter);
        return condition[meter] && possible !== 0 && (valuesWithin(condition, meter) & possible) === 0;
      });
    }

    /** A `not` about one meter alone fails when every value that can come lies within its bounds. */
    function notThatFails({ scene, condition }: PlacedCondition): Meter | undefined {
      const { not } = condition;
      const [only, ...others] = Object.keys(not ?? {});
      const meter = METERS.find((one) => one === only);
      if (!not || !meter || others.length > 0) return undefined;
      const possible = values(scene, meter);
      return possible !== 0 && (possible & ~valuesWithin(not, meter)) === 0 ? meter : undefined;
    }

    for (const placed of conditions(draft)) {
      const what =
        meterThatFails(placed) ??
        notThatFails(placed) ??
        happened.impossible(placed) ??
        (contradictsItself(placed.condition) ? 'not' : undefined);
      if (what === undefined) continue;
      yield { at: draft.file.keyOf(placed.path), params: { what, scene: placed.scene } };
    }
  },
};
