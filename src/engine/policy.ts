/** The part of an organisation's policy that a run depends on, so that the transcript carries no more than that. */
import type { Condition, Scenario } from '../format/types.ts';
import type { PolicyFacts } from './transcript.ts';

/** The values of `policy` that conditions of `scenario` read. */
export function policyFacts(scenario: Scenario, policy: PolicyFacts): PolicyFacts {
  const read = new Set<string>();
  const look = (condition: Condition | undefined): void => {
    for (; condition; condition = condition.not) {
      for (const key of Object.keys(condition.policy ?? {})) read.add(key);
    }
  };
  for (const { turn } of Object.values(scenario.scenes)) {
    if (turn.kind === 'choices') for (const { when } of turn.choices) look(when);
    if (turn.kind === 'route') for (const { when } of turn.routes) look(when);
    if (turn.kind === 'next') for (const { when } of turn.branches) look(when);
  }
  return Object.fromEntries(Object.entries(policy).filter(([key]) => read.has(key)));
}
