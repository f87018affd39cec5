import validate from '@learninglocker/xapi-validation';
import { describe, expect, it } from 'vitest';
import { readXapiLaunch } from '../../../src/lms/xapi/launch.ts';
import { openXapi } from '../../../src/lms/xapi/xapi.ts';
import type { Lms } from '../../../src/lms/lms.ts';
import { completion } from '../../support/completions.ts';
import { ACTOR, ENDPOINT, FakeBrowser, FakeLms } from '../../support/lrs.ts';

const OWN = 'https://example.org/training/now';
const ACTIVITY = 'https://lms.example/activities/12';
const REGISTRATION = '760e3480-ba55-4991-94b0-01820dbd23a2';
const LAUNCH = { endpoint: ENDPOINT, auth: 'Basic abc', actor: JSON.stringify(ACTOR) };

function open(lms: FakeLms, browser = new FakeBrowser(lms), said: object = {}): Lms {
  const search = new URLSearchParams({ ...LAUNCH, auth: lms.authorization(), ...said });
  const launch = readXapiLaunch(`?${search}`, OWN);
  if (!launch) throw new Error('That is no launch.');
  return openXapi(launch, browser.page());
}

describe('a launch', () => {
  it('names the activity and the registration, or leaves that to the training', () => {
    const read = (more: object) => readXapiLaunch(`?${new URLSearchParams({ ...LAUNCH, ...more })}`, OWN);
    expect(read({})).toMatchObject({ activity: OWN, registration: undefined, authorization: 'Basic abc' });
    expect(read({ activity_id: ACTIVITY, registration: REGISTRATION })).toMatchObject({
      activity: ACTIVITY,
      registration: REGISTRATION,
    });
  });

  it('takes the account of its learner and nothing else of them, in both forms of it', () => {
    const read = (actor: unknown) =>
      readXapiLaunch(`?${new URLSearchParams({ ...LAUNCH, actor: JSON.stringify(actor) })}`, OWN)?.agent;
    const named = { ...ACTOR, name: 'Ada', mbox: 'mailto:ada@example.org' };
    expect(read(named)).toEqual(ACTOR);
    const draft = { accountServiceHomePage: 'https://lms.example/', accountName: 'm-4821' };
    expect(read({ name: ['Ada'], account: [draft] })).toEqual(ACTOR);
    for (const other of [{ mbox: 'mailto:ada@example.org' }, { account: [] }, { account: { name: 'm' } }, 3])
      expect(read(other)).toBeUndefined();
  });

  it('is none without a store, the word for it, or a learner', () => {
    for (const name of Object.keys(LAUNCH)) {
      const search = new URLSearchParams(LAUNCH);
      search.delete(name);
      expect(readXapiLaunch(`?${search}`, OWN)).toBeUndefined();
    }
  });
});

describe('a store', () => {
  it('is told one thing, that the training was completed', async () => {
    const lms = new FakeLms();
    const page = open(lms, new FakeBrowser(lms), { registration: REGISTRATION });
    const done = completion('m-4821');
    expect(lms.asked).toEqual([]);
    await page.complete(done);
    page.closing();
    page.end('gone');
    expect(lms.kept).toHaveLength(1);
    const [statement] = JSON.parse(lms.asked[0]?.body ?? '') as readonly unknown[];
    expect(statement).toEqual({
      id: done.id,
      actor: ACTOR,
      verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
      object: { id: OWN },
      result: { completion: true },
      context: { registration: REGISTRATION, revision: done.training.version },
      timestamp: expect.any(String) as string,
    });
    expect(validate(statement)).toEqual([]);
    expect(lms.asked.map(({ method, keepalive }) => [method, keepalive])).toEqual([['POST', true]]);
  });

  it('is sent the same to the letter each time, also from a page that was loaded anew', async () => {
    const lms = new FakeLms();
    const browser = new FakeBrowser(lms);
    const done = completion();
    lms.answer = () => 'answer lost';
    await expect(open(lms, browser).complete(done)).rejects.toThrow('busy');
    await expect(open(lms, browser).complete(done)).rejects.toThrow('busy');
    lms.answer = () => undefined;
    await open(lms, browser).complete(done);
    expect(new Set(lms.asked.map(({ body }) => body)).size).toBe(1);
    expect(lms.kept).toHaveLength(1);
    expect([...browser.device.items]).toEqual([]);
  });

  it('that has it already, from another device, is taken at its word once it shows it', async () => {
    const lms = new FakeLms();
    const done = completion();
    await open(lms).complete(done);
    const other = new FakeBrowser(lms);
    other.now += 60_000;
    await open(lms, other).complete(done);
    expect(lms.asked.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET']);
    expect(lms.kept).toHaveLength(1);
  });

  it('that has another statement by that id is told apart', async () => {
    const lms = new FakeLms();
    const done = completion();
    lms.lrs.statements.keep([{ id: done.id, actor: ACTOR, verb: { id: 'urn:other' }, object: { id: OWN } }]);
    await expect(open(lms).complete(done)).rejects.toMatchObject({ failing: 'conflict' });
  });

  it('is not asked again before the time it names, and after five minutes all the same', async () => {
    const lms = new FakeLms();
    const browser = new FakeBrowser(lms);
    const page = open(lms, browser);
    lms.answer = () => new Response(null, { status: 429, headers: { 'retry-after': '999999' } });
    await expect(page.complete(completion())).rejects.toMatchObject({ failing: 'busy' });
    lms.answer = () => undefined;
    await expect(page.complete(completion())).rejects.toMatchObject({ failing: 'busy' });
    expect(lms.asked).toHaveLength(1);
    browser.now += 300_000;
    await page.complete(completion());
    expect(lms.kept).toHaveLength(1);
  });

  it.each([
    ['a page to sign in on', () => new Response('<html>Sign in</html>')],
    ['an empty yes', () => new Response('')],
    ['a list of others', () => Response.json(['another'])],
    ['half an answer', () => new Response('["0a')],
    ['an object', () => Response.json({ ok: true })],
  ])('that answers with %s has stored nothing', async (_, answer) => {
    const lms = new FakeLms();
    lms.answer = answer;
    await expect(open(lms).complete(completion())).rejects.toMatchObject({
      failing: 'busy',
    });
  });

  it.each([400, 401, 403, 404, 413])('that refuses, by %i, has stored nothing', async (status) => {
    const lms = new FakeLms();
    lms.answer = () => new Response(null, { status });
    const failing = { failing: 'refused', status };
    await expect(open(lms).complete(completion())).rejects.toMatchObject(failing);
  });
});
