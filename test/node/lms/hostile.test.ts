import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCmi5 } from '../../../src/lms/cmi5/cmi5.ts';
import { readCmi5Launch } from '../../../src/lms/cmi5/launch.ts';
import type { Lms } from '../../../src/lms/lms.ts';
import { readXapiLaunch } from '../../../src/lms/xapi/launch.ts';
import { openXapi } from '../../../src/lms/xapi/xapi.ts';
import { completion } from '../../support/completions.ts';
import { settled } from '../../support/deferred.ts';
import { ACTOR, ENDPOINT, FakeBrowser, FakeLms, type Mood, verbOf } from '../../support/lrs.ts';

const STATUSES = [400, 401, 403, 404, 409, 412, 413, 429, 500, 502, 503];
const NONSENSE = [
  '',
  '<html>Sign in</html>',
  'null',
  '[]',
  '["',
  '{"statements":[{}]}',
  '{"auth-token":7}',
  '0',
];

/** What may stand between a page and its system, made anew for each request. */
const moods = fc.oneof(
  fc.constantFrom<() => Mood>(
    () => 'down',
    () => 'answer lost',
    () => undefined,
  ),
  fc.constantFrom(...STATUSES).map((status) => (): Mood => new Response('no', { status })),
  fc.constantFrom(...NONSENSE).map((body) => (): Mood => new Response(body)),
  fc.constant((): Mood => new Response(null, { status: 503, headers: { 'retry-after': '86400' } })),
);

/** What happens to the page meanwhile. */
const deeds = fc.constantFrom('complete', 'reload', 'go', 'come back', 'close', 'wait', 'launch', 'copy');

/** A learner who has completed one training, on one device, and a system that is down in whatever way. */
class Play {
  readonly lms = new FakeLms();
  readonly browser = new FakeBrowser(this.lms);
  readonly done = completion('m-4821');
  /** Whether the learner has read that it was recorded. */
  isRecorded = false;
  readonly #open: (search: string, browser: FakeBrowser) => Lms;
  readonly #launch: (lms: FakeLms) => string;
  #search: string;
  #page: Lms;

  constructor(
    open: (search: string, browser: FakeBrowser) => Lms,
    launch: (lms: FakeLms) => string,
    hostile: readonly (() => Mood)[],
  ) {
    this.#open = open;
    this.#launch = launch;
    this.#search = launch(this.lms);
    this.lms.answer = (request) => hostile[request - 1]?.();
    this.#page = open(this.#search, this.browser);
  }

  async complete(): Promise<void> {
    await this.#page.complete(this.done).then(
      () => (this.isRecorded = true),
      () => {},
    );
    if (this.isRecorded) expect(this.completions).toBe(1);
  }

  get completions(): number {
    return this.lms.kept.filter((one) => verbOf(one) === 'completed').length;
  }

  async do(deed: string): Promise<void> {
    if (deed === 'complete') await this.complete();
    if (deed === 'wait') this.browser.tick();
    if (deed === 'come back') this.#go('kept');
    if (deed === 'go') this.#go('gone');
    if (deed === 'close') this.#go('left');
    if (deed === 'launch') await this.launch();
    // A second window of the same session has what the tab had.
    if (deed === 'copy' || deed === 'reload') {
      if (deed === 'reload') this.#go('gone');
      this.#page = this.#open(this.#search, this.browser);
    }
    await settled();
  }

  #go(going: 'kept' | 'gone' | 'left'): void {
    this.#page.closing();
    // As the outbox of the player does, of what is not recorded.
    if (!this.isRecorded) void this.complete();
    this.#page.end(going);
  }

  /** The system is opened anew, in a new window. */
  async launch(): Promise<void> {
    this.#go('gone');
    await settled();
    this.browser.tab.clear();
    this.#search = this.#launch(this.lms);
    this.#page = this.#open(this.#search, this.browser);
    await settled();
  }
}

const ADAPTERS = {
  cmi5: {
    open: (search: string, browser: FakeBrowser): Lms => {
      const launch = readCmi5Launch(search);
      if (!launch) throw new Error('That is no launch.');
      return openCmi5(launch, browser.page(), () => {});
    },
    launch: (lms: FakeLms): string => lms.launch(),
  },
  xAPI: {
    open: (search: string, browser: FakeBrowser): Lms => {
      const launch = readXapiLaunch(search, 'https://example.org/training/now');
      if (!launch) throw new Error('That is no launch.');
      return openXapi(launch, browser.page());
    },
    launch: (lms: FakeLms): string =>
      `?${new URLSearchParams({ endpoint: ENDPOINT, auth: lms.authorization(), actor: JSON.stringify(ACTOR) })}`,
  },
} as const;

describe.each(Object.entries(ADAPTERS))(
  '%s, whatever the system and the learner do',
  (_, { open, launch }) => {
    it('loses nothing and doubles nothing, and says “recorded” only of what is there', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(moods, { maxLength: 40 }),
          fc.array(deeds, { maxLength: 14 }),
          async (hostile, all) => {
            const play = new Play(open, launch, hostile);
            for (const deed of all) await play.do(deed);
            // The system is itself again, and the learner comes back once more.
            play.lms.answer = () => undefined;
            play.browser.now += 400_000;
            await play.launch();
            await play.complete();
            expect(play.isRecorded).toBe(true);
            await play.do('go');
            expect(play.completions).toBe(1);
            for (const { said } of play.lms.registration.sessions) {
              const verbs = said.map(verbOf);
              expect(new Set(verbs).size).toBe(verbs.length);
              if (verbs.length > 0) expect(verbs[0]).toBe('initialized');
            }
          },
        ),
        { numRuns: 40 },
      );
    });
  },
);
