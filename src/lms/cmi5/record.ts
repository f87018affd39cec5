/** What is kept of a session for a reload of its page: in this tab, under the address that gave its token. */
import type { Browser } from '../browser.ts';
import type { Kept } from '../kept.ts';
import { parts } from '../parts.ts';

export interface SessionRecord {
  /** The whole header; empty where there is none yet, or no more. */
  token: string;
  /** Of what is said once a session. */
  readonly ids: { readonly initialized: string; readonly terminated: string };
  /** What has been said, sent or not. */
  said: readonly string[];
  /** Statements that the system has not taken yet, in their order, as they are sent. */
  waiting: readonly string[];
  /** The moment of the last statement, ISO 8601: the order is by that, and clocks are put back. */
  last: string;
}

export function openRecord(
  fetchAddress: string,
  browser: Browser,
): { readonly record: SessionRecord; readonly save: () => void } {
  const kept: Kept = browser.kept('tab', `signal-cmi5:${fetchAddress}`);
  const record = readRecord(kept.read()) ?? {
    token: '',
    ids: { initialized: browser.uuid(), terminated: browser.uuid() },
    said: [],
    waiting: [],
    last: '',
  };
  return { record, save: () => kept.write(record) };
}

/** Anything on the same origin can have written there. */
function readRecord(value: unknown): SessionRecord | undefined {
  const { token, ids, said, waiting, last } = parts(value);
  const { initialized, terminated } = parts(ids);
  const texts = [token, initialized, terminated, last];
  if (!texts.every((text) => typeof text === 'string') || !isTexts(said) || !isTexts(waiting))
    return undefined;
  const [own = '', first = '', end = '', moment = ''] = texts as readonly string[];
  if (moment !== '' && Number.isNaN(Date.parse(moment))) return undefined;
  return { token: own, ids: { initialized: first, terminated: end }, said, waiting, last: moment };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
