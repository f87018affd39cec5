import { type Session, type createSession, policyFacts } from '../../engine/index.ts';
import type { Policy } from '../../format/policy.ts';
import type { Scenario } from '../../format/types.ts';

/** A new run: of the policy it knows no more than the scenario reads. */
export type Begin = (scenario: Scenario, policy: Policy, seed: number) => Session;

export const beginning =
  (create: typeof createSession): Begin =>
  (scenario, { meldcode, 'may-report': mayReport }, seed) =>
    create(scenario, { seed, policy: policyFacts(scenario, { meldcode, 'may-report': mayReport }) });
