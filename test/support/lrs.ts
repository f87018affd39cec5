/**
 * The learning system of the demo, between which and a page `answer` may get, by the number of the request; and a browser whose
 * storage outlives its pages.
 */
import { createLauncher } from '../../demo/lms/cmi5/launcher.ts';
import { type Registration, everythingSaid } from '../../demo/lms/cmi5/session.ts';
import type { LaunchMode } from '../../demo/lms/cmi5/words.ts';
import { type Lrs, createLrs } from '../../demo/lms/lrs/lrs.ts';
import type { KeptStatement, Statement } from '../../demo/lms/lrs/statement.ts';
import type { Browser } from '../../src/lms/browser.ts';
import { openKept } from '../../src/lms/kept.ts';
import { FakeStorage } from './storage.ts';

/** In the place of the system: an answer, or a network that breaks before or after the system has heard. */
export type Mood = undefined | Response | 'down' | 'answer lost';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly keepalive: boolean;
  readonly headers: Headers;
}

const BASE = 'https://lms.example/';
export const ENDPOINT = `${BASE}xapi/`;
export const PUBLISHER = 'https://example.org/publisher';
export const ACTOR = { objectType: 'Agent', account: { homePage: BASE, name: 'm-4821' } } as const;

export class FakeLms {
  readonly lrs: Lrs = createLrs();
  readonly registration: Registration;
  readonly asked: Asked[] = [];
  answer: (request: number, asked: Asked) => Mood = () => undefined;
  readonly #launcher = createLauncher(this.lrs, BASE, ENDPOINT);

  constructor() {
    this.registration = this.#launcher.enrol(ACTOR, { publisherId: PUBLISHER, moveOn: 'Completed' });
  }

  /** Opens a cmi5 session, which abandons the one before; the query of its address. */
  launch(more: { readonly mode?: LaunchMode; readonly returnUrl?: string } = {}): string {
    const page = `${BASE}package/index.html`;
    return new URL(this.#launcher.launch(this.registration, { page, ...more })).search;
  }

  /** The header for who may do whatever xAPI allows. */
  authorization(): string {
    return `Basic ${this.lrs.issue()}`;
  }

  /** What trainings have said in cmi5 sessions, as it was sent. */
  get said(): readonly Statement[] {
    return everythingSaid(this.registration);
  }

  get verbs(): readonly string[] {
    return this.said.map(verbOf);
  }

  /** All that is kept, but what the system says itself. */
  get kept(): readonly KeptStatement[] {
    const own = ['launched', 'abandoned', 'satisfied'];
    return this.lrs.statements.all().filter((one) => !own.includes(verbOf(one)));
  }

  fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(url, init);
    const { pathname, searchParams: query } = new URL(url);
    const { method, headers, keepalive } = request;
    const body = typeof init.body === 'string' ? init.body : '';
    const asked: Asked = {
      method,
      path: pathname.replace(/^\/(?:xapi\/)?/, ''),
      query,
      body,
      keepalive,
      headers,
    };
    this.asked.push(asked);
    const mood = this.answer(this.asked.length, asked);
    await Promise.resolve();
    if (mood === 'down') throw new TypeError('Failed to fetch');
    if (mood instanceof Response) return mood;
    const given = await (asked.path === 'fetch' ? this.#launcher.handle(request) : this.lrs.handle(request));
    if (mood === 'answer lost') throw new TypeError('Failed to fetch');
    return given;
  };
}

export const verbOf = ({ verb }: Pick<Statement, 'verb'>): string => verb.id.split('/').at(-1) ?? '';

export class FakeBrowser {
  /** Of the tab that is open. */
  tab = new FakeStorage();
  readonly device = new FakeStorage();
  /** What waits for the clock. */
  readonly tasks: (() => void)[] = [];
  now = Date.UTC(2026, 2, 9, 13, 30);
  readonly #lms: FakeLms;

  constructor(lms: FakeLms) {
    this.#lms = lms;
  }

  /** For a page that is loaded now: what waited for the clock of the one before is gone with it. */
  page(): Browser {
    this.tasks.length = 0;
    const { tab, device } = this;
    return {
      fetch: this.#lms.fetch,
      now: () => new Date((this.now += 1000)),
      uuid: () => crypto.randomUUID(),
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
