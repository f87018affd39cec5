/** What organisations can have decided, as far as a scenario asks for it. */
import { SAFE_POLICY } from '../../../format/policy.ts';
import { MELDCODES } from '../../../format/vocabulary.ts';
import type { PolicyFacts } from '../board.ts';
import { type Asking, conditionsIn } from '../facts.ts';

/** Of each value the one that holds where nobody decided otherwise comes first. */
const VALUES = {
  meldcode: MELDCODES.toSorted(
    (one, other) => Number(other === SAFE_POLICY.meldcode) - Number(one === SAFE_POLICY.meldcode),
  ),
  'may-report': [SAFE_POLICY['may-report'], !SAFE_POLICY['may-report']],
} as const;

/** Every policy that differs from the others in something the scenario asks for; the safe one first. */
export function policiesFor(scenario: Asking): readonly PolicyFacts[] {
  const asked = new Set([...conditionsIn(scenario)].flatMap(({ policy = {} }) => Object.keys(policy)));
  return Object.entries(VALUES).reduce<readonly PolicyFacts[]>(
    (policies, [key, values]) =>
      asked.has(key)
        ? policies.flatMap((policy) => values.map((value): PolicyFacts => ({ ...policy, [key]: value })))
        : policies,
    [{}],
  );
}

/** The values that are asked for, each a fact that holds or not for the whole of a play. */
export function policyValuesIn(
  scenario: Asking,
): readonly (readonly [key: string, value: string | boolean])[] {
  const named = new Map(
    [...conditionsIn(scenario)]
      .flatMap(({ policy = {} }) => Object.entries(policy))
      .map(([key, value]) => [`${key}/${String(value)}`, [key, value] as const]),
  );
  return [...named.values()];
}
