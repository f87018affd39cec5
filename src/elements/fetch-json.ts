/** Fetches a file that an attribute names. A failure is a code a host can read, never an exception. */
import type { Unplayable } from '../reporting/index.ts';

/**
 * The JSON at `url`. Same-origin credentials only, and no referrer: which page somebody trains on is nobody's business.
 * `signal` ends a request whose answer is no longer wanted; the promise then rejects with an AbortError.
 */
export async function fetchJson(
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
