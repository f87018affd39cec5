/** Finds what the attributes and properties ask for. A failure is a code a host can read, never an exception. */
import type { ErrorCode } from '../../reporting/index.ts';
import { type Policy, SAFE_POLICY, readPolicy } from '../../format/policy.ts';
import type { Scenario } from '../../format/types.ts';
import { type Training, openTraining } from './training.ts';

/** Without these a training can still be played, along the path that is safe everywhere. */
export type Unplayable = Exclude<ErrorCode, 'policy-invalid' | 'learner-invalid'>;

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
 * @param signal as for `loadJson`
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

/** The training given as an object, else the one at `src`. `signal` as for `loadJson`. */
async function findTraining(
  { scenario, src }: Asked,
  signal: AbortSignal,
): Promise<{ readonly training: Training } | { readonly problem: Unplayable }> {
  if (scenario) return openTraining(scenario);
  if (!src) return { problem: 'no-scenario' };
  const found = await loadJson(src, signal);
  return 'problem' in found ? found : openTraining(found.value);
}

/** The policy given as an object, else the one at `policySrc`, else the safe default. */
async function findPolicy(
  { policy: given, policySrc }: Asked,
  signal: AbortSignal,
): Promise<{ readonly policy: Policy } | { readonly problem: 'policy-invalid' }> {
  if (!given && !policySrc) return { policy: SAFE_POLICY };
  const found = given ? { value: given } : await loadJson(policySrc ?? '', signal);
  const policy = 'value' in found ? readPolicy(found.value) : undefined;
  return policy ? { policy } : { problem: 'policy-invalid' };
}

/**
 * The JSON at `url`. Same-origin credentials only, and no referrer: which page somebody trains on is nobody's business.
 * `signal` ends a request whose answer is no longer wanted; the promise then rejects with an AbortError.
 */
export async function loadJson(
  url: string,
  signal: AbortSignal,
): Promise<{ readonly value: unknown } | { readonly problem: Unplayable }> {
  let response: Response;
  try {
    response = await fetch(url, { signal, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  } catch (error) {
    if (signal.aborted) throw error;
    return { problem: 'network' };
  }
  if (!response.ok) return { problem: response.status === 404 ? 'not-found' : 'network' };
  try {
    return { value: await response.json() };
  } catch (error) {
    if (signal.aborted) throw error;
    return { problem: 'not-json' };
  }
}

/**
 * Looking back is fetched when it is asked for: the bytes of a first visit are better spent on the first scene. Not in a
 * class: TypeScript leaves the `.ts` of an import that stands in a class it transforms (microsoft/TypeScript#63287).
 */
export const fetchLookingBack = (): Promise<unknown> => import('../looking-back.ts');
