/**
 * A learning record store (LRS): keeps statements. Only as much of the standard as is used, since the clients that exist lose
 * the status of an answer, without which nobody can tell what to do next.
 */
import type { Browser } from '../browser.ts';
import { parts, readJson } from '../parts.ts';
import type { Agent } from './statement.ts';

/**
 * - `busy`: no answer, or one that says later, or that cannot be understood. The same may be sent again.
 * - `refused`: the store does not take it, from here or at all.
 * - `conflict`: the store has another statement by this id.
 */
export type Failing = 'busy' | 'refused' | 'conflict';

export class LrsError extends Error {
  readonly failing: Failing;
  /** Of the answer; 0 where none came. */
  readonly status: number;

  constructor(failing: Failing, status: number) {
    super(`The store is ${failing} (${status}).`);
    this.failing = failing;
    this.status = status;
  }
}

export interface Lrs {
  /**
   * Keeps statements, in their order; each is JSON, and the same letters each time it is sent. Fulfilled when all of them are
   * there, whoever brought them.
   * @throws LrsError
   */
  store(statements: readonly string[]): Promise<void>;
  /** A document or a list; undefined where there is none, or what comes is no JSON. @throws LrsError */
  read(resource: string, query: Readonly<Record<string, string>>): Promise<unknown>;
  /** Writes a document where none is. @throws LrsError */
  write(resource: string, query: Readonly<Record<string, string>>, document: unknown): Promise<void>;
}

export interface LrsOptions {
  /** The address below which its resources are. */
  readonly endpoint: string;
  /** The whole header. */
  readonly authorization: string;
}

/** Unit: milliseconds. A store that asks for longer is asked again all the same. */
const LONGEST_WAIT_MS = 300_000;
const LATER = [408, 425, 429];

export function openLrs({ endpoint, authorization }: LrsOptions, browser: Browser): Lrs {
  /** Before then it does not want to be asked. Unit: milliseconds since 1970. */
  let notBefore = 0;

  async function ask(
    resource: string,
    query: Readonly<Record<string, string>>,
    init: RequestInit,
  ): Promise<Response> {
    const wait = notBefore - browser.now().getTime();
    // More than it can have asked for is a clock that was put back.
    if (wait > 0 && wait <= LONGEST_WAIT_MS) throw new LrsError('busy', 0);
    const base = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
    const search = new URLSearchParams(query).toString();
    const headers = {
      authorization,
      'x-experience-api-version': '1.0.3',
      ...(init.body !== undefined && { 'content-type': 'application/json' }),
      ...(init.headers as Readonly<Record<string, string>> | undefined),
    };
    try {
      const response = await browser.fetch(`${base}${resource}${search && `?${search}`}`, {
        ...init,
        headers,
        // Goes on when the page is closed meanwhile.
        keepalive: init.method !== undefined,
        signal: browser.patience(),
        cache: 'no-store',
      });
      heed(response);
      return response;
    } catch {
      throw new LrsError('busy', 0);
    }
  }

  function heed({ status, headers }: Response): void {
    if (status !== 429 && status !== 503) return;
    const said = headers.get('retry-after') ?? '';
    const now = browser.now().getTime();
    const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now;
    if (wait > 0) notBefore = now + Math.min(wait, LONGEST_WAIT_MS);
  }

  /** Undefined where all of them are kept for sure. */
  async function post(statements: readonly string[]): Promise<LrsError | undefined> {
    const response = await ask('statements', {}, { method: 'POST', body: `[${statements.join(',')}]` });
    const { status } = response;
    if (status === 204) return undefined;
    if (!response.ok) return errorOf(status);
    // A page to sign in on, or of a network that wants to be paid, says 200 too.
    const ids = await textOf(response).then(readJson);
    const isKept = Array.isArray(ids) && statements.every((one) => ids.includes(idOf(one)));
    return isKept ? undefined : new LrsError('busy', status);
  }

  async function store(statements: readonly string[]): Promise<void> {
    if (statements.length === 0) return;
    const error = await post(statements);
    if (!error) return;
    const isUnclear = error.status >= 200 && error.status < 300;
    if (error.failing === 'busy' && !isUnclear) throw error;
    if (statements.length > 1) {
      for (const one of statements) await store([one]);
      return;
    }
    for (const one of statements) if (!(await has(one))) throw error;
  }

  /** Whether it is there: the same of the same learner, be it from another session. */
  async function has(statement: string): Promise<boolean> {
    const found = await unlessRefused(read('statements', { statementId: idOf(statement) }));
    return sameness(found) === sameness(readJson(statement));
  }

  async function read(resource: string, query: Readonly<Record<string, string>>): Promise<unknown> {
    const response = await ask(resource, query, {});
    if (response.ok) return textOf(response).then(readJson);
    if (response.status === 404) return undefined;
    throw errorOf(response.status);
  }

  return {
    store,
    read,
    async write(resource, query, document) {
      const headers = { 'if-none-match': '*' };
      const { ok, status } = await ask(resource, query, {
        method: 'PUT',
        body: JSON.stringify(document),
        headers,
      });
      // That one is there is what was wanted.
      if (!ok && status !== 412) throw errorOf(status);
    },
  };
}

/** What may not be read is as if it were not there. */
export async function unlessRefused(reading: Promise<unknown>): Promise<unknown> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof LrsError && error.failing === 'refused') return undefined;
    throw error;
  }
}

function errorOf(status: number): LrsError {
  if (status === 409) return new LrsError('conflict', status);
  const isLater = status >= 500 || LATER.includes(status);
  return new LrsError(isLater ? 'busy' : 'refused', status);
}

/** A body may break off. */
async function textOf(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch {
    throw new LrsError('busy', 0);
  }
}

function idOf(statement: string): string {
  return String(parts(readJson(statement))['id']);
}

/** What a statement says, but for where and when. */
function sameness(statement: unknown): string {
  const { id, actor, verb, object } = parts(statement);
  const { homePage, name } = parts(parts(actor)['account']) as Partial<Agent['account']>;
  return JSON.stringify([id, homePage, name, parts(verb)['id'], parts(object)['id']]);
}
