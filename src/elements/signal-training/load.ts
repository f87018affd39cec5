/** Finds what the attributes and properties ask for. A failure is a code a host can read, never an exception. */
import type { ErrorCode } from '../../reporting/index.ts';
import { type Policy, SAFE_POLICY, readPolicy } from '../../scenario/policy.ts';
import { type Training, openTraining } from './training.ts';

/** Without these a training can still be played, along the path that is safe everywhere. */
export type Unplayable = Exclude<ErrorCode, 'policy-invalid' | 'learner-invalid'>;

/** The training given as an object, else the one at `src`. `signal` as for `loadJson`. */
export async function findTraining(
  { scenario, src }: { readonly scenario: unknown; readonly src: string | null },
  signal: AbortSignal,
): Promise<{ readonly training: Training } | { readonly problem: Unplayable }> {
  if (scenario) return openTraining(scenario);
  if (!src) return { problem: 'no-scenario' };
  const found = await loadJson(src, signal);
  return 'problem' in found ? found : openTraining(found.value);
}

/** The policy given as an object, else the one at `policySrc`, else the safe default. */
export async function findPolicy(
  { policy: given, policySrc }: { readonly policy: unknown; readonly policySrc: string | null },
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
