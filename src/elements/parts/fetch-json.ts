/** Fetches a file that an attribute names. A failure is a code a host can read, never an exception. */
import type { Unplayable } from '../../reporting/index.ts';

/** Unit: bytes, after decompression. Twice a story of ten thousand scenes, and read in a fraction of a second. */
const LARGEST = 20_000_000;

/**
 * The JSON at `url`. Same-origin credentials only, and no referrer: which page somebody trains on is nobody's business.
 * `signal` ends a request whose answer is no longer wanted; the promise then rejects with its reason.
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
  const file = await read(response, signal);
  if ('problem' in file) return file;
  try {
    return { value: JSON.parse(file.text) as unknown };
  } catch {
    return { problem: 'not-json' };
  }
}

/**
 * The whole file, unless it breaks off, says that it is larger than any can be, or turns out to be. Read here: a second
 * `Response`, or a `Blob`, would go to another process and back while somebody waits.
 */
async function read(
  response: Response,
  signal: AbortSignal,
): Promise<{ readonly text: string } | { readonly problem: Unplayable }> {
  const decoder = new TextDecoder();
  let text = '';
  // What a server says may be of the compressed file, or nonsense.
  let size = Number(response.headers.get('content-length')) || 0;
  const reader = response.body?.getReader();
  try {
    for (let read = 0; size <= LARGEST; size = Math.max(size, read)) {
      const next = await reader?.read();
      if (!next || next.done) return { text: text + decoder.decode() };
      text += decoder.decode(next.value, { stream: true });
      read += next.value.length;
    }
    await reader?.cancel();
    return { problem: 'too-large' };
  } catch (error) {
    if (signal.aborted) throw error;
    return { problem: 'network' };
  }
}
