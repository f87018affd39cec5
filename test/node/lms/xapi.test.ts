import validate from '@learninglocker/xapi-validation';
import { describe, expect, it } from 'vitest';
import { readXapiLaunch } from '../../../src/lms/xapi/launch.ts';
import { openXapi } from '../../../src/lms/xapi/xapi.ts';
import type { Lms } from '../../../src/lms/lms.ts';
import { completion } from '../../support/completions.ts';
import { ACTIVITY, ACTOR, ENDPOINT, FakeBrowser, FakeLrs, REGISTRATION } from '../../support/lrs.ts';

const OWN = 'https://example.org/training/now';
const LAUNCH = { endpoint: ENDPOINT, auth: 'Basic abc', actor: JSON.stringify(ACTOR) };

function open(browser: FakeBrowser, said: Readonly<Record<string, string>> = {}): Lms {
  const launch = readXapiLaunch(`?${new URLSearchParams({ ...LAUNCH, ...said })}`, OWN);
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
    const draft = { accountServiceHomePage: 'https://lms.example', accountName: 'm-4821' };
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
    const lrs = new FakeLrs();
    const lms = open(new FakeBrowser(lrs), { registration: REGISTRATION });
    const done = completion('m-4821');
    expect(lrs.asked).toEqual([]);
    await lms.complete(done);
    lms.closing();
    lms.end('gone');
    const [statement] = [...lrs.statements.values()];
    expect(lrs.statements.size).toBe(1);
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
    expect(lrs.asked.map(({ method, keepalive }) => [method, keepalive])).toEqual([['POST', true]]);
  });

  it('is sent the same to the letter each time, also from a page that was loaded anew', async () => {
    const lrs = new FakeLrs();
    const browser = new FakeBrowser(lrs);
    const done = completion();
    lrs.answer = () => 'answer lost';
    await expect(open(browser).complete(done)).rejects.toThrow('busy');
    await expect(open(browser).complete(done)).rejects.toThrow('busy');
    lrs.answer = () => undefined;
    await open(browser).complete(done);
    expect(new Set(lrs.asked.map(({ body }) => body)).size).toBe(1);
    expect(lrs.statements.size).toBe(1);
    expect([...browser.device.items]).toEqual([]);
  });

  it('that has it already, from another device, is taken at its word once it shows it', async () => {
    const lrs = new FakeLrs();
    const done = completion();
    await open(new FakeBrowser(lrs)).complete(done);
    const other = new FakeBrowser(lrs);
    other.now += 60_000;
    await open(other).complete(done);
    expect(lrs.asked.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET']);
    expect(lrs.statements.size).toBe(1);
  });

  it('that has another statement by that id is told apart', async () => {
    const lrs = new FakeLrs();
    const done = completion();
    lrs.statements.set(done.id, { id: done.id, actor: ACTOR, verb: { id: 'x' }, object: { id: OWN } });
    await expect(open(new FakeBrowser(lrs)).complete(done)).rejects.toMatchObject({ failing: 'conflict' });
  });

  it('is not asked again before the time it names, and after five minutes all the same', async () => {
    const lrs = new FakeLrs();
    const browser = new FakeBrowser(lrs);
    const lms = open(browser);
    lrs.answer = () => new Response(null, { status: 429, headers: { 'retry-after': '999999' } });
    await expect(lms.complete(completion())).rejects.toMatchObject({ failing: 'busy' });
    lrs.answer = () => undefined;
    await expect(lms.complete(completion())).rejects.toMatchObject({ failing: 'busy' });
    expect(lrs.asked).toHaveLength(1);
    browser.now += 300_000;
    await lms.complete(completion());
    expect(lrs.statements.size).toBe(1);
  });

  it.each([
    ['a page to sign in on', () => new Response('<html>Sign in</html>')],
    ['an empty yes', () => new Response('')],
    ['a list of others', () => Response.json(['another'])],
    ['half an answer', () => new Response('["0a')],
    ['an object', () => Response.json({ ok: true })],
  ])('that answers with %s has stored nothing', async (_, answer) => {
    const lrs = new FakeLrs();
    lrs.answer = answer;
    await expect(open(new FakeBrowser(lrs)).complete(completion())).rejects.toMatchObject({
      failing: 'busy',
    });
  });

  it.each([400, 401, 403, 404, 413])('that refuses, by %i, has stored nothing', async (status) => {
    const lrs = new FakeLrs();
    lrs.answer = () => new Response(null, { status });
    const failing = { failing: 'refused', status };
    await expect(open(new FakeBrowser(lrs)).complete(completion())).rejects.toMatchObject(failing);
  });
});
