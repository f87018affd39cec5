/**
 * A system that keeps statements, as the standards say: it compares what comes twice, takes a batch whole or not at all, and in
 * a cmi5 session holds to the rules of one. `answer` may get in between, by the number of the request.
 */
import type { Browser } from '../../src/lms/browser.ts';
import { openKept } from '../../src/lms/kept.ts';
import { FakeStorage } from './storage.ts';

type Json = Readonly<Record<string, unknown>>;

/** In the place of the system: nothing, an HTTP answer, or a network that breaks before or after it has heard. */
export type Mood = undefined | Response | 'down' | 'answer lost';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly keepalive: boolean;
  readonly headers: Headers;
}

export const ENDPOINT = 'https://lms.example/xapi/';
export const FETCH = 'https://lms.example/token?k=1';
export const REGISTRATION = '760e3480-ba55-4991-94b0-01820dbd23a2';
export const ACTIVITY = 'https://lms.example/activities/12';
export const ACTOR = {
  objectType: 'Agent',
  account: { homePage: 'https://lms.example', name: 'm-4821' },
} as const;
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const PUBLISHER = 'https://example.org/publisher';

export class FakeLrs {
  readonly asked: Asked[] = [];
  readonly statements = new Map<string, Json>();
  readonly documents = new Map<string, unknown>();
  answer: (request: number, asked: Asked) => Mood = () => undefined;
  /** Tokens given, by the address that gives them once. */
  readonly #given = new Set<string>();
  /** Sessions that were ended or abandoned. */
  readonly #over = new Set<string>();
  #session = 0;

  /** Launches a session, which abandons the one before. */
  launch(data: Json = {}): string {
    if (this.#session > 0) this.#over.add(this.session);
    this.#session += 1;
    const contextTemplate = {
      contextActivities: { grouping: [{ id: PUBLISHER }] },
      extensions: { [SESSION]: this.session },
    };
    this.documents.set('LMS.LaunchData', {
      contextTemplate,
      launchMode: 'Normal',
      moveOn: 'Completed',
      ...data,
    });
    return new URLSearchParams({
      endpoint: ENDPOINT,
      fetch: `${FETCH}${this.#session}`,
      actor: JSON.stringify(ACTOR),
      registration: REGISTRATION,
      activityId: ACTIVITY,
    }).toString();
  }

  get session(): string {
    return `session-${this.#session}`;
  }

  /** The words of what it keeps, in their order. */
  get verbs(): readonly string[] {
    return [...this.statements.values()].map(verbOf);
  }

  fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, searchParams: query, origin } = new URL(url);
    const asked: Asked = {
      method: init.method ?? 'GET',
      path: pathname.replace('/xapi/', ''),
      query,
      body: typeof init.body === 'string' ? init.body : '',
      keepalive: init.keepalive === true,
      headers: new Headers(init.headers),
    };
    this.asked.push(asked);
    const mood = this.answer(this.asked.length, asked);
    await Promise.resolve();
    if (mood === 'down') throw new TypeError('Failed to fetch');
    if (mood instanceof Response) return mood;
    const given = this.#answer(asked, `${origin}${pathname}`, url);
    if (mood === 'answer lost') throw new TypeError('Failed to fetch');
    return given;
  };

  #answer(asked: Asked, address: string, url: string): Response {
    if (address === FETCH.split('?')[0]) return this.#token(url);
    const resource = `${asked.method} ${asked.path}`;
    if (resource === 'POST statements') return this.#post(JSON.parse(asked.body) as readonly Json[]);
    if (resource === 'GET statements') return this.#find(asked.query);
    const document = asked.query.get('stateId') ?? asked.query.get('profileId') ?? '';
    if (asked.method === 'PUT') {
      if (this.documents.has(document)) return new Response(null, { status: 412 });
      this.documents.set(document, JSON.parse(asked.body));
      return new Response(null, { status: 204 });
    }
    const found = this.documents.get(document);
    return found === undefined ? new Response(null, { status: 404 }) : Response.json(found);
  }

  #token(url: string): Response {
    if (this.#given.has(url)) return Response.json({ 'error-code': '1', 'error-text': 'Already given.' });
    this.#given.add(url);
    return Response.json({ 'auth-token': `token-${this.#given.size}` });
  }

  /** All or nothing. */
  #post(statements: readonly Json[]): Response {
    const statuses = statements.map((one, index) => this.#verdict(one, statements.slice(0, index)));
    const refused = statuses.find((status) => status !== 200);
    if (refused !== undefined) return new Response('no', { status: refused });
    for (const one of statements) {
      const id = String(one['id']);
      if (!this.statements.has(id)) this.statements.set(id, one);
      if (verbOf(one) === 'terminated') this.#over.add(sessionOf(one));
    }
    return Response.json(statements.map(({ id }) => id));
  }

  #verdict(statement: Json, before: readonly Json[]): number {
    const known = this.statements.get(String(statement['id']));
    if (known) return JSON.stringify(known) === JSON.stringify(statement) ? 200 : 409;
    const session = sessionOf(statement);
    if (session === '') return 200;
    if (this.#over.has(session) || session !== this.session) return 403;
    const all = [...this.statements.values(), ...before];
    const own = all.filter((one) => sessionOf(one) === session).map(verbOf);
    const verb = verbOf(statement);
    if (own.includes('terminated') || own.includes(verb)) return 403;
    if ((verb === 'initialized') !== (own.length === 0)) return 403;
    if (verb === 'completed' && all.some((one) => verbOf(one) === 'completed')) return 403;
    return 200;
  }

  #find(query: URLSearchParams): Response {
    const id = query.get('statementId');
    if (id !== null) {
      const found = this.statements.get(id);
      return found ? Response.json(found) : new Response(null, { status: 404 });
    }
    const found = [...this.statements.values()].filter(
      (one) => (one['verb'] as Json)['id'] === query.get('verb'),
    );
    return Response.json({ statements: found });
  }
}

export const verbOf = (statement: Json): string =>
  String((statement['verb'] as Json)['id'])
    .split('/')
    .at(-1) ?? '';

function sessionOf({ context }: Json): string {
  const session = ((context as Json | undefined)?.['extensions'] as Json | undefined)?.[SESSION];
  return typeof session === 'string' ? session : '';
}

/** The browser of one device: what it keeps in its tab and on the device outlives a page. */
export class FakeBrowser {
  tab = new FakeStorage();
  readonly device = new FakeStorage();
  readonly tasks: (() => void)[] = [];
  now = Date.UTC(2026, 2, 9, 13, 30);
  readonly #lrs: FakeLrs;
  #ids = 0;

  constructor(lrs: FakeLrs) {
    this.#lrs = lrs;
  }

  /** For a page that is loaded now. */
  page(): Browser {
    this.tasks.length = 0;
    const { tab, device } = this;
    return {
      fetch: this.#lrs.fetch,
      now: () => new Date((this.now += 1000)),
      uuid: () => `00000000-0000-4000-8000-${String((this.#ids += 1)).padStart(12, '0')}`,
      kept: (where, key) => openKept(() => (where === 'tab' ? tab : device), key),
      patience: () => new AbortController().signal,
      schedule: (task) => void this.tasks.push(task),
    };
  }

  /** Lets the clock reach what waits for it. */
  tick(): void {
    this.now += 400_000;
    this.tasks.shift()?.();
  }
}
