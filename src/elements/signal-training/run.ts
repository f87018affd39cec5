/** A new run on this page: with chance of its own, and of the policy no more than the scenario reads. */
import { type Session, createSession, policyFacts } from '../../engine/index.ts';
import type { Policy } from '../../scenario/policy.ts';
import type { Scenario } from '../../scenario/types.ts';

export function newRun(scenario: Scenario, { meldcode, 'may-report': mayReport }: Policy): Session {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  const policy = policyFacts(scenario, { meldcode, 'may-report': mayReport });
  return createSession(scenario, { seed, policy });
}
