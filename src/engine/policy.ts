/** The part of an organisation's policy that a run depends on, so that the transcript carries no more than that. */
import type { Condition, Scenario } from '../format/types.ts';
import { askingIn } from '../format/whens.ts';
import type { PolicyFacts } from './transcript.ts';

/** The values of `policy` that conditions of `scenario` read. */
export function policyFacts(scenario: Scenario, policy: PolicyFacts): PolicyFacts {
  const read = new Set<string>();
  const look = (condition: Condition | undefined): void => {
    for (; condition; condition = condition.not) {
      for (const key of Object.keys(condition.policy ?? {})) read.add(key);
    }
  };
  for (const scene of Object.values(scenario.scenes)) for (const { when } of askingIn(scene)) look(when);
  return Object.fromEntries(Object.entries(policy).filter(([key]) => read.has(key)));
}
