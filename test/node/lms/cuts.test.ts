/**
 * A page that is cut off, by a crash, at every point at which it says something to its system, and a learner who comes back:
 * how many completions are lost, and how many are there twice.
 */
import { describe, expect, it } from 'vitest';
import { openCmi5 } from '../../../src/lms/cmi5/cmi5.ts';
import { readCmi5Launch } from '../../../src/lms/cmi5/launch.ts';
import type { Lms } from '../../../src/lms/lms.ts';
import { SCORM_12, SCORM_2004, type Dialect } from '../../../src/lms/scorm/dialects.ts';
import { openScorm } from '../../../src/lms/scorm/scorm.ts';
import { readXapiLaunch } from '../../../src/lms/xapi/launch.ts';
import { openXapi } from '../../../src/lms/xapi/xapi.ts';
import { completion } from '../../support/completions.ts';
import { settled } from '../../support/deferred.ts';
import { ACTOR, ENDPOINT, FakeBrowser, FakeLms, type Mood, verbOf } from '../../support/lrs.ts';

interface Count {
  cuts: number;
  lost: number;
  doubled: number;
}

/** What stands before a page at the moment of the cut. */
const CUTS: Readonly<Record<string, () => Mood>> = {
  'before it is heard': () => 'down',
  'before it is answered': () => 'answer lost',
  'while the system is busy': () => new Response(null, { status: 503 }),
  'while the network wants to be signed in to': () => new Response('<html>Sign in</html>'),
};

const ADAPTERS = {
  cmi5: {
    requests: 7,
    launch: (lms: FakeLms): string => lms.launch(),
    open: (search: string, browser: FakeBrowser): Lms => {
      const launch = readCmi5Launch(search);
      if (!launch) throw new Error('That is no launch.');
      return openCmi5(launch, browser.page(), () => {});
    },
  },
  xAPI: {
    requests: 2,
    launch: (lms: FakeLms): string =>
      `?${new URLSearchParams({ endpoint: ENDPOINT, auth: lms.authorization(), actor: JSON.stringify(ACTOR) })}`,
    open: (search: string, browser: FakeBrowser): Lms => {
      const launch = readXapiLaunch(search, 'https://example.org/training/now');
      if (!launch) throw new Error('That is no launch.');
      return openXapi(launch, browser.page());
    },
  },
} as const;

const isStored = (promise: Promise<void>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );

describe.each(Object.entries(ADAPTERS))('%s, cut off', (_, { requests, launch, open }) => {
  it.each(Object.entries(CUTS))('%s, loses nothing and doubles nothing', async (__, mood) => {
    const count: Count = { cuts: 0, lost: 0, doubled: 0 };
    for (let at = 1; at <= requests; at += 1) {
      for (const back of ['reload', 'launch']) {
        const lms = new FakeLms();
        const browser = new FakeBrowser(lms);
        const done = completion('m-4821');
        let search = launch(lms);
        lms.answer = (request) => (request < at ? undefined : request === at ? mood() : 'down');
        const page = open(search, browser);
        await settled();
        await isStored(page.complete(done));
        // What comes back is another page; nothing was said as the first one went.
        lms.answer = () => undefined;
        browser.now += 400_000;
        if (back === 'launch') {
          browser.tab.clear();
          search = launch(lms);
        }
        let isHome = await isStored(open(search, browser).complete(done));
        browser.tab.clear();
        isHome ||= await isStored(open(launch(lms), browser).complete(done));
        const there = lms.kept.filter((one) => verbOf(one) === 'completed').length;
        count.cuts += 1;
        if (!isHome || there === 0) count.lost += 1;
        if (there > 1) count.doubled += 1;
      }
    }
    expect(count).toEqual({ cuts: requests * 2, lost: 0, doubled: 0 });
  });
});

/** A system that has what was committed, and forgets the rest when the page is gone. */
class Scorm {
  committed: Map<string, string>;
  /** How often it came to know of a completion. */
  completions = 0;
  #calls = 0;
  readonly #dialect: Dialect;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.committed = new Map([[dialect.status, 'not attempted']]);
  }

  /** For a page that is cut off at a call, before or after the system has heard it. */
  api(cutAt: number, isHeard: boolean): Record<string, unknown> {
    const { initialize, get, set, commit, terminate, status } = this.#dialect;
    const now = new Map(this.committed);
    this.#calls = 0;
    const keep = (): string => {
      const was = this.committed.get(status);
      this.committed = new Map(now);
      if (was !== 'completed' && now.get(status) === 'completed') this.completions += 1;
      return 'true';
    };
    const call =
      (work: (...values: string[]) => string) =>
      (...values: string[]): string => {
        this.#calls += 1;
        if (this.#calls < cutAt) return work(...values);
        if (this.#calls === cutAt && isHeard) work(...values);
        throw new Error('The page is gone.');
      };
    return {
      [initialize]: call(() => 'true'),
      [get]: call((name = '') => now.get(name) ?? ''),
      [set]: call((name = '', value = '') => (now.set(name, value), 'true')),
      [commit]: call(keep),
      [terminate]: call(keep),
    };
  }
}

describe.each([
  ['SCORM 1.2', SCORM_12],
  ['SCORM 2004', SCORM_2004],
] as const)('%s, cut off', (_, dialect) => {
  it.each([
    ['before a call is heard', false],
    ['before it is answered', true],
  ])('%s, loses nothing and doubles nothing', async (__, isHeard) => {
    const count: Count = { cuts: 0, lost: 0, doubled: 0 };
    for (let at = 1; at <= 12; at += 1) {
      const system = new Scorm(dialect);
      const done = completion('m-4821');
      const page = openScorm(system.api(at, isHeard), dialect, () => {});
      const before = page ? await isStored(page.complete(done)) : false;
      page?.end('gone');
      const again = openScorm(system.api(Infinity, true), dialect, () => {});
      const isHome = before || (again !== undefined && (await isStored(again.complete(done))));
      count.cuts += 1;
      if (!isHome || system.completions === 0) count.lost += 1;
      if (system.completions > 1) count.doubled += 1;
    }
    expect(count).toEqual({ cuts: 12, lost: 0, doubled: 0 });
  });
});
