import { listed, type ConditionSource } from '../schema/condition.ts';
import type { Bounds, Condition } from '../../format/types.ts';
import { lookup } from '../../format/lookup.ts';

function bounds({ atLeast, atMost }: NonNullable<ConditionSource['stress']>): Bounds {
  return { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) };
}

/** What the organisation has arranged, as far as it is said. */
export function policyFrom(source: NonNullable<ConditionSource['policy']>): NonNullable<Condition['policy']> {
  const { meldcode, 'may-report': mayReport } = source;
  return {
    ...(meldcode !== undefined && { meldcode }),
    ...(mayReport !== undefined && { 'may-report': mayReport }),
  };
}

function condition(source: ConditionSource): Condition {
  const { stress, trust, safety, marked, chose, judged, visited, routed, noted, policy, not } = source;
  return {
    ...(stress && { stress: bounds(stress) }),
    ...(trust && { trust: bounds(trust) }),
    ...(safety && { safety: bounds(safety) }),
    ...(marked !== undefined && { marked: listed(marked) }),
    ...(chose !== undefined && { chose: listed(chose) }),
    ...(judged && { judged: lookup(Object.entries(judged)) }),
    ...(visited !== undefined && { visited: listed(visited) }),
    ...(routed && { routed: lookup(Object.entries(routed)) }),
    ...(noted !== undefined && { noted: listed(noted) }),
    ...(policy && { policy: policyFrom(policy) }),
    ...(not && { not: condition(not) }),
  };
}

/** `when`, where there is one. */
export function when(source: { when?: ConditionSource | undefined }): { when?: Condition } {
  return source.when ? { when: condition(source.when) } : {};
}
