import { type Session, createSession, policyFacts } from '../../engine/index.ts';
import type { Policy } from '../../format/policy.ts';
import type { Scenario } from '../../format/types.ts';

/** A new run: of the policy it knows no more than the scenario reads. */
export function newRun(
  scenario: Scenario,
  { meldcode, 'may-report': mayReport }: Policy,
  seed: number,
): Session {
  const policy = policyFacts(scenario, { meldcode, 'may-report': mayReport });
  return createSession(scenario, { seed, policy });
}
