import validate from '@learninglocker/xapi-validation';
import { describe, expect, it } from 'vitest';
import { openCmi5 } from '../../../src/lms/cmi5/cmi5.ts';
import { readCmi5Launch } from '../../../src/lms/cmi5/launch.ts';
import type { Lms, News } from '../../../src/lms/lms.ts';
import { completion } from '../../support/completions.ts';
import { settled } from '../../support/deferred.ts';
import { ACTIVITY, ACTOR, ENDPOINT, FakeBrowser, FakeLrs, REGISTRATION, verbOf } from '../../support/lrs.ts';

interface Page {
  readonly lms: Lms;
  readonly news: News['type'][];
  /** As a browser that leaves it, with what the outbox offers as it goes. */
  go(going: 'gone' | 'kept' | 'left', offered?: ReturnType<typeof completion>): Promise<void>;
}

async function open(browser: FakeBrowser, search: string): Promise<Page> {
  const launch = readCmi5Launch(`?${search}`);
  if (!launch) throw new Error('That is no launch.');
  const news: News['type'][] = [];
  const lms = openCmi5(launch, browser.page(), ({ type }) => void (news.includes(type) || news.push(type)));
  await settled();
  return {
    lms,
    news,
    async go(going, offered) {
      lms.closing();
      if (offered) void lms.complete(offered).catch(() => {});
      lms.end(going);
      await settled();
    },
  };
}

async function start(data = {}): Promise<{ lrs: FakeLrs; browser: FakeBrowser; search: string; page: Page }> {
  const lrs = new FakeLrs();
  const browser = new FakeBrowser(lrs);
  const search = lrs.launch(data);
  return { lrs, browser, search, page: await open(browser, search) };
}

const outcome = (promise: Promise<void>): Promise<string> =>
  promise.then(
    () => 'stored',
    () => 'not stored',
  );

describe('a launch', () => {
  it('is read in any order, and from nothing less than all of it', () => {
    const search = new FakeLrs().launch();
    const pairs = search.split('&');
    expect(readCmi5Launch(`?${pairs.toReversed().join('&')}`)).toMatchObject({
      endpoint: ENDPOINT,
      actor: ACTOR,
    });
    for (const pair of pairs) {
      expect(readCmi5Launch(`?${pairs.filter((one) => one !== pair).join('&')}`)).toBeUndefined();
    }
  });

  it.each([
    { mbox: 'mailto:ada@example.org' },
    { mbox: 'mailto:ada@example.org', account: ACTOR.account },
    { account: { homePage: 'https://lms.example' } },
    { account: { homePage: 'nowhere', name: 'm' } },
    [],
    null,
    'm-4821',
  ])('that names its learner otherwise than by an account is none: %j', (actor) => {
    const search = new URLSearchParams(new FakeLrs().launch());
    search.set('actor', JSON.stringify(actor));
    expect(readCmi5Launch(`?${search}`)).toBeUndefined();
  });

  it('leads nowhere but to the web', () => {
    for (const name of ['endpoint', 'fetch']) {
      const search = new URLSearchParams(new FakeLrs().launch());
      search.set(name, 'javascript:alert(1)');
      expect(readCmi5Launch(`?${search}`)).toBeUndefined();
    }
  });
});

describe('a session', () => {
  it('tells that a training was opened, completed and closed, and nothing else', async () => {
    const { lrs, page } = await start();
    expect(page.lms.learner).toBe('m-4821');
    expect(page.news).toEqual(['open']);
    const done = completion('m-4821');
    await page.lms.complete(done);
    await page.go('gone');
    page.lms.end('gone');
    await settled();
    expect(lrs.verbs).toEqual(['initialized', 'completed', 'terminated']);
    const [initialized, completed, terminated] = [...lrs.statements.values()];
    const context = {
      registration: REGISTRATION,
      extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'session-1' },
      contextActivities: {
        grouping: [{ id: 'https://example.org/publisher' }],
        category: [{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }],
      },
    };
    expect(initialized).toMatchObject({ actor: ACTOR, object: { id: ACTIVITY }, context });
    expect(initialized).not.toHaveProperty('result');
    expect(completed).toMatchObject({ id: done.id, actor: ACTOR, object: { id: ACTIVITY } });
    expect(completed?.['result']).toEqual({ completion: true, duration: 'PT0S' });
    expect(completed?.['context']).toEqual({
      ...context,
      revision: done.training.version,
      contextActivities: {
        ...context.contextActivities,
        category: [
          ...context.contextActivities.category,
          { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' },
        ],
      },
    });
    expect(terminated?.['result']).toEqual({ duration: 'PT0S' });
    expect(terminated?.['context']).toEqual(context);
    for (const statement of lrs.statements.values()) expect(validate(statement)).toEqual([]);
  });

  it('asks for its token once, by POST, and goes on after a reload with the same', async () => {
    const { lrs, browser, search, page } = await start();
    await page.go('gone');
    const again = await open(browser, search);
    await again.lms.complete(completion());
    const tokens = lrs.asked.filter(({ path }) => path === '/token');
    expect(tokens.map(({ method }) => method)).toEqual(['POST']);
    expect(lrs.verbs).toEqual(['initialized', 'completed']);
    const headers = lrs.asked.filter(({ path }) => path !== '/token').map((one) => one.headers);
    expect(new Set(headers.map((each) => each.get('authorization')))).toEqual(new Set(['Basic token-1']));
    expect(new Set(headers.map((each) => each.get('x-experience-api-version')))).toEqual(new Set(['1.0.3']));
  });

  it('writes no document but that the completion was told, and reads that of the system', async () => {
    const { lrs, page } = await start();
    await page.lms.complete(completion());
    await page.go('gone');
    const written = lrs.asked.filter(({ method, path }) => method !== 'GET' && path.startsWith('activities'));
    expect(written.map(({ method, query, body }) => [method, query.get('stateId'), body])).toEqual([
      ['PUT', 'signal-training.completed', '{"completed":true}'],
    ]);
    expect(lrs.asked.some(({ path }) => path === 'agents/profile')).toBe(true);
  });

  it('tells the completion of a registration once, also from another device', async () => {
    const { lrs, page } = await start();
    await page.lms.complete(completion());
    await page.lms.complete(completion());
    await page.go('gone');
    const other = await open(new FakeBrowser(lrs), lrs.launch());
    await other.lms.complete(completion());
    expect(other.news).toEqual(['open']);
    expect(lrs.verbs.filter((verb) => verb === 'completed')).toHaveLength(1);
  });

  it('finds by the statements that it was told, where the flag could not be written', async () => {
    const { lrs, page } = await start();
    await page.lms.complete(completion());
    lrs.documents.delete('signal-training.completed');
    const other = await open(new FakeBrowser(lrs), lrs.launch());
    expect(await outcome(other.lms.complete(completion()))).toBe('stored');
    expect(other.news).toEqual(['open']);
    expect(lrs.verbs.filter((verb) => verb === 'completed')).toHaveLength(1);
  });

  it.each(['Browse', 'Review'])('in which one only looks takes no completion: %s', async (launchMode) => {
    const { lrs, page } = await start({ launchMode });
    expect(page.news).toEqual(['looking']);
    expect(await outcome(page.lms.complete(completion()))).toBe('not stored');
    await page.go('gone');
    expect(lrs.verbs).toEqual(['initialized', 'terminated']);
  });

  it('sends the last of it in one request that outlives the page', async () => {
    const { lrs, page } = await start();
    lrs.answer = () => 'down';
    expect(await outcome(page.lms.complete(completion()))).toBe('not stored');
    lrs.answer = () => undefined;
    const before = lrs.asked.length;
    await page.go('gone', completion());
    const posts = lrs.asked.slice(before).filter(({ method }) => method === 'POST');
    expect(posts).toHaveLength(1);
    expect(posts[0]?.keepalive).toBe(true);
    expect((JSON.parse(posts[0]?.body ?? '') as Record<string, unknown>[]).map(verbOf)).toEqual([
      'completed',
      'terminated',
    ]);
  });

  it('is not ended by a page that goes halfway, which may be loaded anew, but by its learner', async () => {
    const { lrs, browser, search, page } = await start();
    await page.go('gone');
    expect(lrs.verbs).toEqual(['initialized']);
    const again = await open(browser, search);
    await again.go('left');
    expect(lrs.verbs).toEqual(['initialized', 'terminated']);
  });

  it('goes on when the browser brings the page back as it was', async () => {
    const { lrs, page } = await start();
    await page.go('kept', completion());
    expect(lrs.verbs).toEqual(['initialized', 'completed']);
    await page.go('gone');
    expect(lrs.verbs).toEqual(['initialized', 'completed', 'terminated']);
  });

  it('that another window has abandoned says so, and the completion is told from a new one', async () => {
    const { lrs, browser, page } = await start();
    const search = lrs.launch();
    const done = completion();
    expect(await outcome(page.lms.complete(done))).toBe('not stored');
    expect(page.news).toEqual(['open', 'over']);
    const other = await open(browser, search);
    await other.lms.complete(done);
    expect(lrs.verbs).toEqual(['initialized', 'initialized', 'completed']);
  });

  it('says so where its token was given before, as to a copied address', async () => {
    const { lrs, search } = await start();
    const other = await open(new FakeBrowser(lrs), search);
    expect(other.news).toEqual(['over']);
    expect(await outcome(other.lms.complete(completion()))).toBe('not stored');
  });

  it('that is over after its completion was told says nothing more', async () => {
    const { lrs, browser, search, page } = await start();
    await page.lms.complete(completion());
    await page.go('gone');
    const again = await open(browser, search);
    expect(await outcome(again.lms.complete(completion()))).toBe('stored');
    await again.go('gone');
    expect(again.news).toEqual([]);
    expect(lrs.verbs).toEqual(['initialized', 'completed', 'terminated']);
  });

  it('that its learner has closed takes no completion any more, and says so', async () => {
    const { browser, search, page } = await start();
    await page.go('left');
    const again = await open(browser, search);
    expect(await outcome(again.lms.complete(completion()))).toBe('not stored');
    expect(again.news).toEqual(['over']);
  });

  it('is opened once the system is back', async () => {
    const lrs = new FakeLrs();
    lrs.answer = () => new Response('Try later', { status: 503, headers: { 'retry-after': '120' } });
    const browser = new FakeBrowser(lrs);
    const page = await open(browser, lrs.launch());
    expect(page.news).toEqual([]);
    lrs.answer = () => undefined;
    browser.tick();
    await settled();
    expect(page.news).toEqual(['open']);
    expect(lrs.verbs).toEqual(['initialized']);
  });

  it('keeps its order when the clock is put back', async () => {
    const { lrs, browser, page } = await start();
    browser.now -= 86_400_000;
    await page.lms.complete(completion());
    const times = [...lrs.statements.values()].map((one) => String(one['timestamp']));
    expect(times).toEqual(times.toSorted());
  });
});
