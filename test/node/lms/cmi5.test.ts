import validate from '@learninglocker/xapi-validation';
import { describe, expect, it } from 'vitest';
import { openCmi5 } from '../../../src/lms/cmi5/cmi5.ts';
import { readCmi5Launch } from '../../../src/lms/cmi5/launch.ts';
import type { Lms, News } from '../../../src/lms/lms.ts';
import { completion } from '../../support/completions.ts';
import { settled } from '../../support/deferred.ts';
import type { Statement } from '../../../demo/lms/lrs/statement.ts';
import { ACTOR, ENDPOINT, FakeBrowser, FakeLms, PUBLISHER, verbOf } from '../../support/lrs.ts';

interface Page {
  readonly own: Lms;
  readonly news: News['type'][];
  /** What its learner would rather read. */
  readonly languages: readonly string[];
  /** As a browser that leaves it, with what the outbox offers as it goes. */
  go(going: 'gone' | 'kept' | 'left', offered?: ReturnType<typeof completion>): Promise<void>;
}

async function open(browser: FakeBrowser, search: string): Promise<Page> {
  const launch = readCmi5Launch(search);
  if (!launch) throw new Error('That is no launch.');
  const news: News['type'][] = [];
  let languages: readonly string[] = [];
  const own = openCmi5(launch, browser.page(), (one) => {
    if (one.type === 'languages') ({ languages } = one);
    else if (!news.includes(one.type)) news.push(one.type);
  });
  await settled();
  return {
    own,
    news,
    languages,
    async go(going, offered) {
      own.closing();
      if (offered) void own.complete(offered).catch(() => {});
      own.end(going);
      await settled();
    },
  };
}

async function start(
  launch: Parameters<FakeLms['launch']>[0] = {},
): Promise<{ lms: FakeLms; browser: FakeBrowser; search: string; page: Page }> {
  const lms = new FakeLms();
  const browser = new FakeBrowser(lms);
  const search = lms.launch(launch);
  return { lms, browser, search, page: await open(browser, search) };
}

const outcome = (promise: Promise<void>): Promise<string> =>
  promise.then(
    () => 'stored',
    () => 'not stored',
  );

describe('a launch', () => {
  it('is read in any order, and from nothing less than all of it', () => {
    const pairs = new FakeLms().launch().slice(1).split('&');
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
    { account: { homePage: 'https://lms.example/' } },
    { account: { homePage: 'nowhere', name: 'm' } },
    [],
    null,
    'm-4821',
  ])('that names its learner otherwise than by an account is none: %j', (actor) => {
    const search = new URLSearchParams(new FakeLms().launch());
    search.set('actor', JSON.stringify(actor));
    expect(readCmi5Launch(`?${search}`)).toBeUndefined();
  });

  it('leads nowhere but to the web', () => {
    for (const name of ['endpoint', 'fetch']) {
      const search = new URLSearchParams(new FakeLms().launch());
      search.set(name, 'javascript:alert(1)');
      expect(readCmi5Launch(`?${search}`)).toBeUndefined();
    }
  });
});

describe('a session', () => {
  it('tells that a training was opened, completed and closed, and nothing else', async () => {
    const { lms, page } = await start();
    expect(page.own.learner).toBe('m-4821');
    expect(page.news).toEqual(['open']);
    const done = completion('m-4821');
    await page.own.complete(done);
    await page.go('gone');
    page.own.end('gone');
    await settled();
    expect(lms.verbs).toEqual(['initialized', 'completed', 'terminated']);
    const [initialized, completed, terminated] = lms.said;
    const { id: registration, activityId, sessions } = lms.registration;
    const object = { id: activityId };
    const context = {
      ...sessions[0]?.data.contextTemplate,
      registration,
      contextActivities: {
        grouping: [{ id: PUBLISHER, objectType: 'Activity' }],
        category: [{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }],
      },
    };
    expect(initialized).toMatchObject({ actor: ACTOR, object, context });
    expect(initialized).not.toHaveProperty('result');
    expect(completed).toMatchObject({ id: done.id, actor: ACTOR, object });
    expect(completed?.result).toEqual({ completion: true, duration: 'PT0S' });
    expect(completed?.context).toEqual({
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
    expect(terminated?.result).toEqual({ duration: 'PT0S' });
    expect(terminated?.context).toEqual(context);
    for (const statement of lms.said) expect(validate(statement)).toEqual([]);
  });

  it('asks for its token once, by POST, and goes on after a reload with the same', async () => {
    const { lms, browser, search, page } = await start();
    await page.go('gone');
    const again = await open(browser, search);
    await again.own.complete(completion());
    const tokens = lms.asked.filter(({ path }) => path === 'fetch');
    expect(tokens.map(({ method }) => method)).toEqual(['POST']);
    expect(lms.verbs).toEqual(['initialized', 'completed']);
    const headers = lms.asked.filter(({ path }) => path !== 'fetch').map((one) => one.headers);
    const words = new Set(headers.map((each) => each.get('authorization')));
    expect([...words]).toEqual([expect.stringMatching(/^Basic \S+$/)]);
    expect(new Set(headers.map((each) => each.get('x-experience-api-version')))).toEqual(new Set(['1.0.3']));
  });

  it('writes no document but that the completion was told, and reads that of the system', async () => {
    const { lms, page } = await start();
    await page.own.complete(completion());
    await page.go('gone');
    const written = lms.asked.filter(({ method, path }) => method !== 'GET' && path.startsWith('activities'));
    expect(written.map(({ method, query, body }) => [method, query.get('stateId'), body])).toEqual([
      ['PUT', 'signal-training.completed', '{"completed":true}'],
    ]);
    expect(lms.asked.some(({ path }) => path === 'agents/profile')).toBe(true);
  });

  it.each([
    [{ languagePreference: 'pap-CW, en-GB,,nl ', audioPreference: 'off' }, ['pap-CW', 'en-GB', 'nl']],
    [{ languagePreference: '' }, []],
    [{ languagePreference: ['en'] }, []],
    ['nonsense', []],
    [undefined, []],
  ])('hears which languages its learner prefers, of %j', async (preferences, languages) => {
    const lms = new FakeLms();
    if (preferences !== undefined) {
      lms.lrs.write({ resource: 'agents/profile', agent: ACTOR, id: 'cmi5LearnerPreferences' }, preferences);
    }
    const page = await open(new FakeBrowser(lms), lms.launch());
    expect(page.languages).toEqual(languages);
    expect(page.news).toEqual(['open']);
    // They are for the page alone.
    await page.own.complete(completion());
    expect(lms.asked.filter(({ method, path }) => method !== 'GET' && path === 'agents/profile')).toEqual([]);
    expect(JSON.stringify(lms.said)).not.toContain('pap-CW');
  });

  it('tells the completion of a registration once, also from another device', async () => {
    const { lms, page } = await start();
    await page.own.complete(completion());
    await page.own.complete(completion());
    await page.go('gone');
    const other = await open(new FakeBrowser(lms), lms.launch());
    await other.own.complete(completion());
    expect(other.news).toEqual(['open']);
    expect(lms.verbs.filter((verb) => verb === 'completed')).toHaveLength(1);
  });

  it('finds by the statements that it was told, where the flag could not be written', async () => {
    const { lms, page } = await start();
    lms.answer = (_, { method }) => (method === 'PUT' ? new Response(null, { status: 500 }) : undefined);
    await page.own.complete(completion());
    const other = await open(new FakeBrowser(lms), lms.launch());
    expect(await outcome(other.own.complete(completion()))).toBe('stored');
    expect(other.news).toEqual(['open']);
    expect(lms.verbs.filter((verb) => verb === 'completed')).toHaveLength(1);
  });

  it.each(['Browse', 'Review'] as const)('in which one only looks takes no completion: %s', async (mode) => {
    const { lms, page } = await start({ mode });
    expect(page.news).toEqual(['looking']);
    expect(await outcome(page.own.complete(completion()))).toBe('not stored');
    await page.go('gone');
    expect(lms.verbs).toEqual(['initialized', 'terminated']);
  });

  it('sends the last of it in one request that outlives the page', async () => {
    const { lms, page } = await start();
    lms.answer = () => 'down';
    expect(await outcome(page.own.complete(completion()))).toBe('not stored');
    lms.answer = () => undefined;
    const before = lms.asked.length;
    await page.go('gone', completion());
    const posts = lms.asked.slice(before).filter(({ method }) => method === 'POST');
    expect(posts).toHaveLength(1);
    expect(posts[0]?.keepalive).toBe(true);
    const last = JSON.parse(posts[0]?.body ?? '[]') as readonly Statement[];
    expect(last.map(verbOf)).toEqual(['completed', 'terminated']);
  });

  it('is not ended by a page that goes halfway, which may be loaded anew, but by its learner', async () => {
    const { lms, browser, search, page } = await start();
    await page.go('gone');
    expect(lms.verbs).toEqual(['initialized']);
    const again = await open(browser, search);
    await again.go('left');
    expect(lms.verbs).toEqual(['initialized', 'terminated']);
  });

  it('goes on when the browser brings the page back as it was', async () => {
    const { lms, page } = await start();
    await page.go('kept', completion());
    expect(lms.verbs).toEqual(['initialized', 'completed']);
    await page.go('gone');
    expect(lms.verbs).toEqual(['initialized', 'completed', 'terminated']);
  });

  it('that another window has abandoned says so, and the completion is told from a new one', async () => {
    const { lms, browser, page } = await start();
    const search = lms.launch();
    const done = completion();
    expect(await outcome(page.own.complete(done))).toBe('not stored');
    expect(page.news).toEqual(['open', 'over']);
    const other = await open(browser, search);
    await other.own.complete(done);
    expect(lms.verbs).toEqual(['initialized', 'initialized', 'completed']);
  });

  it('says so where its token was given before, as to a copied address', async () => {
    const { lms, search } = await start();
    const other = await open(new FakeBrowser(lms), search);
    expect(other.news).toEqual(['over']);
    expect(await outcome(other.own.complete(completion()))).toBe('not stored');
  });

  it('that is over after its completion was told says nothing more', async () => {
    const { lms, browser, search, page } = await start();
    await page.own.complete(completion());
    await page.go('gone');
    const again = await open(browser, search);
    expect(await outcome(again.own.complete(completion()))).toBe('stored');
    await again.go('gone');
    expect(again.news).toEqual([]);
    expect(lms.verbs).toEqual(['initialized', 'completed', 'terminated']);
  });

  it('that its learner has closed takes no completion any more, and says so', async () => {
    const { browser, search, page } = await start();
    await page.go('left');
    const again = await open(browser, search);
    expect(await outcome(again.own.complete(completion()))).toBe('not stored');
    expect(again.news).toEqual(['over']);
  });

  it('is opened once the system is back', async () => {
    const lms = new FakeLms();
    lms.answer = () => new Response('Try later', { status: 503, headers: { 'retry-after': '120' } });
    const browser = new FakeBrowser(lms);
    const page = await open(browser, lms.launch());
    expect(page.news).toEqual([]);
    lms.answer = () => undefined;
    browser.tick();
    await settled();
    expect(page.news).toEqual(['open']);
    expect(lms.verbs).toEqual(['initialized']);
  });

  it('keeps its order when the clock is put back', async () => {
    const { lms, browser, page } = await start();
    browser.now -= 86_400_000;
    await page.own.complete(completion());
    const times = lms.said.map(({ timestamp = '' }) => timestamp);
    expect(times).toEqual(times.toSorted());
  });
});
