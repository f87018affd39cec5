/** A new run on this page: with chance of its own, and of the policy no more than the scenario reads. */
import { type Session, createSession, policyFacts } from '../../engine/index.ts';
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

/** Goes past the forks between the cases of a burst: there is nothing to read there, and nothing to decide. */
export function passForks(session: Session): void {
  while (session.view.phase === 'continuing' && session.view.scene.script.length === 0) {
    session.act({ type: 'continue' });
  }
}
