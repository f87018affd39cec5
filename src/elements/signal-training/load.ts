/** Finds what the attributes and properties ask for. A failure is a code a host can read, never an exception. */
import type { Unplayable } from '../../reporting/index.ts';
import { type Policy, SAFE_POLICY, readPolicy } from '../../format/policy.ts';
import type { Scenario } from '../../format/types.ts';
import { fetchJson } from '../parts/fetch-json.ts';
import type { Asked, AskedPolicy } from './asked.ts';
import { type Training, openTraining } from './training.ts';

export interface FoundTraining {
  readonly training: Training;
  /** What the learner is told before play. Of a round only the head: it is dealt again when it begins. */
  readonly scenario: Scenario;
  /** What the host wrote as `src`; its pictures stand beside that. */
  readonly base: string;
}

export interface FoundPolicy {
  /** The safe one where the policy that was asked for has a problem: without it a training can still be played. */
  readonly policy: Policy;
  readonly problem?: 'policy-invalid';
}

/** The training given as an object, else the one at `src`. `signal` as for `fetchJson`. */
export async function findTraining(
  { scenario, src }: Asked,
  signal: AbortSignal,
): Promise<FoundTraining | { readonly problem: Unplayable }> {
  const given = scenario ? { value: scenario } : await fetchJson(src ?? '', signal);
  const found = 'problem' in given ? given : await openTraining(given.value);
  return 'problem' in found ? found : { ...found, scenario: found.training.deal(0), base: src ?? '' };
}

/** The policy given as an object, else the one at `policySrc`, else the safe default. `signal` as for `fetchJson`. */
export async function findPolicy(
  { policy: given, policySrc }: AskedPolicy,
  signal: AbortSignal,
): Promise<FoundPolicy> {
  if (!given && !policySrc) return { policy: SAFE_POLICY };
  const found = given ? { value: given } : await fetchJson(policySrc ?? '', signal);
  const policy = 'value' in found ? readPolicy(found.value) : undefined;
  return policy ? { policy } : { policy: SAFE_POLICY, problem: 'policy-invalid' };
}
