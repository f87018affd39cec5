/** The token of a session; cmi5, 8.2. */
import type { Browser } from '../browser.ts';
import { parts, readJson } from '../parts.ts';
import { LrsError } from '../xapi/lrs.ts';

/**
 * The whole header. The address gives it once; whoever asks again, as a second window does, is answered with an error, by status
 * 200.
 * @throws LrsError
 */
export async function fetchToken(address: string, browser: Browser): Promise<string> {
  const { status, text } = await ask(address, browser);
  const { 'auth-token': token, 'error-code': code } = parts(readJson(text));
  if (typeof token === 'string' && token !== '') return /^basic /i.test(token) ? token : `Basic ${token}`;
  const isRefused = code !== undefined || (status >= 400 && status < 500 && status !== 429 && status !== 408);
  throw new LrsError(isRefused ? 'refused' : 'busy', isRefused ? 403 : status);
}

async function ask(
  address: string,
  browser: Browser,
): Promise<{ readonly status: number; readonly text: string }> {
  try {
    const response = await browser.fetch(address, { method: 'POST', signal: browser.patience() });
    return { status: response.status, text: await response.text() };
  } catch {
    throw new LrsError('busy', 0);
  }
}
