/** A new run on this page: with chance of its own, and of the policy no more than the scenario reads. */
import { type Act, type Session, createSession, policyFacts } from '../../engine/index.ts';
import { isFork } from '../../format/fork.ts';
import type { Policy } from '../../format/policy.ts';
import type { Scenario } from '../../format/types.ts';

export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

export function newRun(
  scenario: Scenario,
  { meldcode, 'may-report': mayReport }: Policy,
  seed: number,
): Session {
  const policy = policyFacts(scenario, { meldcode, 'may-report': mayReport });
  return createSession(scenario, { seed, policy });
}

export function passForks(session: Session): void {
  while (isFork(session.view.scene) && session.act({ type: 'continue' }));
}

/** What leads on without a decision. */
export function onward({ view: { phase } }: Session): Act {
  return { type: phase === 'continuing' || phase === 'consequence' ? 'continue' : 'skip' };
}
