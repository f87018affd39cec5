/** Finds what the attributes and properties ask for. A failure is a code a host can read, never an exception. */
import type { Unplayable } from '../../reporting/index.ts';
import { type Policy, SAFE_POLICY, readPolicy } from '../../format/policy.ts';
import type { Scenario } from '../../format/types.ts';
import { fetchJson } from '../fetch-json.ts';
import type * as Parts from '../looking-back.ts';
import { type Training, openTraining } from './training.ts';

/** What the attributes and properties of a player ask for. */
interface Asked {
  readonly scenario: unknown;
  readonly src: string | null;
  readonly policy: unknown;
  readonly policySrc: string | null;
}

export interface Loaded {
  readonly training: Training;
  /** What the learner is told before play. Of a round only the head: it is dealt again when it begins. */
  readonly scenario: Scenario;
  /** The safe one where the policy that was asked for has a problem. */
  readonly policy: Policy;
  readonly policyProblem?: 'policy-invalid';
}

/**
 * Everything that is needed before play.
 * @param tell makes ready to tell a scenario; when that fails nothing can be shown.
 * @param signal as for `fetchJson`
 */
export async function load(
  asked: Asked,
  tell: (scenario: Scenario) => Promise<void>,
  signal: AbortSignal,
): Promise<Loaded | { readonly problem: Unplayable }> {
  const [policy, found] = await Promise.all([findPolicy(asked, signal), findTraining(asked, signal)]);
  signal.throwIfAborted();
  if ('problem' in found) return found;
  const scenario = found.training.deal(0);
  try {
    await tell(scenario);
  } catch {
    return { problem: 'network' };
  }
  return {
    training: found.training,
    scenario,
    ...('problem' in policy ? { policy: SAFE_POLICY, policyProblem: policy.problem } : policy),
  };
}

/** The training given as an object, else the one at `src`. `signal` as for `fetchJson`. */
async function findTraining(
  { scenario, src }: Asked,
  signal: AbortSignal,
): Promise<{ readonly training: Training } | { readonly problem: Unplayable }> {
  if (scenario) return openTraining(scenario);
  if (!src) return { problem: 'no-scenario' };
  const found = await fetchJson(src, signal);
  return 'problem' in found ? found : openTraining(found.value);
}

/** The policy given as an object, else the one at `policySrc`, else the safe default. */
async function findPolicy(
  { policy: given, policySrc }: Asked,
  signal: AbortSignal,
): Promise<{ readonly policy: Policy } | { readonly problem: 'policy-invalid' }> {
  if (!given && !policySrc) return { policy: SAFE_POLICY };
  const found = given ? { value: given } : await fetchJson(policySrc ?? '', signal);
  const policy = 'value' in found ? readPolicy(found.value) : undefined;
  return policy ? { policy } : { problem: 'policy-invalid' };
}

/**
 * Looking back is fetched when it is asked for: the bytes of a first visit are better spent on the first scene. Not in a
 * class: TypeScript leaves the `.ts` of an import that stands in a class it transforms (microsoft/TypeScript#63287).
 */
export const fetchLookingBack = (): Promise<LookingBack> => import('../looking-back.ts');

export type LookingBack = typeof Parts;
