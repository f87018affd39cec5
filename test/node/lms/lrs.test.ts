import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../demo/lms/lrs/answers.ts';
import { type Lrs, createLrs } from '../../../demo/lms/lrs/lrs.ts';

const ACTOR = { account: { homePage: 'https://lms.example', name: 'm-4821' } };
const COMPLETED = 'http://adlnet.gov/expapi/verbs/completed';
const REGISTRATION = 'f2a2c0a4-5b1c-4d3e-9f00-2d8f6b8d1c11';
const ACTIVITY = 'https://lms.example/activity';

const statement = (more: object = {}): { id: string } & Record<string, unknown> => ({
  id: crypto.randomUUID(),
  actor: ACTOR,
  verb: { id: COMPLETED, display: { en: 'completed' } },
  object: { id: ACTIVITY },
  timestamp: '2026-11-28T10:00:00.000Z',
  ...more,
});

type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Response>;

/** Asks as somebody who has a token. */
const bearer =
  (lrs: Lrs, token: string): Ask =>
  (method, path, body, headers) =>
    lrs.handle(
      new Request(`https://lms.example/xapi/${path}`, {
        method,
        headers: {
          authorization: `Basic ${token}`,
          'x-experience-api-version': '1.0.3',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );

function store(): { lrs: Lrs; ask: Ask } {
  const lrs = createLrs();
  return { lrs, ask: bearer(lrs, lrs.issue()) };
}

const query = (values: Record<string, string>): string => new URLSearchParams(values).toString();

describe('the record store', () => {
  it('answers nobody who is not known, and no other version', async () => {
    const { lrs, ask } = store();
    expect((await bearer(lrs, 'nobody')('GET', 'statements')).status).toBe(401);
    const old = await ask('GET', 'statements', undefined, { 'x-experience-api-version': '0.95' });
    expect(old.status).toBe(400);
    expect(old.headers.get('x-experience-api-version')).toBe('1.0.3');
    expect((await ask('GET', 'about')).status).toBe(200);
    expect((await ask('GET', 'elsewhere')).status).toBe(404);
  });

  it('keeps a statement once, however often it comes, and no other under its id', async () => {
    const { lrs, ask } = store();
    const one = statement();
    const put = `statements?statementId=${one.id}`;
    expect((await ask('PUT', put, one)).status).toBe(204);
    expect((await ask('PUT', put, one)).status).toBe(204);
    expect(await (await ask('POST', 'statements', one)).json()).toEqual([one.id]);
    expect((await ask('POST', 'statements', { ...one, result: { success: true } })).status).toBe(409);
    expect((await ask('PUT', put, { ...one, id: crypto.randomUUID() })).status).toBe(400);
    expect((await ask('PUT', 'statements', one)).status).toBe(400);
    expect(lrs.statements.all()).toHaveLength(1);
  });

  it('keeps all of what comes together, or none of it', async () => {
    const { lrs, ask } = store();
    const known = statement();
    await ask('POST', 'statements', known);
    const changed = { ...known, result: { completion: true } };
    expect((await ask('POST', 'statements', [statement(), changed])).status).toBe(409);
    expect((await ask('POST', 'statements', [statement(), { verb: 'done' }])).status).toBe(400);
    const twin = statement();
    expect((await ask('POST', 'statements', [twin, twin])).status).toBe(400);
    expect(lrs.statements.all()).toHaveLength(1);
  });

  it.each([
    ['a verb that is no IRI', { verb: { id: 'completed' } }],
    ['a duration that is none', { result: { duration: 'ten minutes' } }],
    ['a score above one', { result: { score: { scaled: 2 } } }],
    ['a word that xAPI does not know', { mood: 'fine' }],
  ])('refuses %s', async (_, wrong) => {
    expect((await store().ask('POST', 'statements', statement(wrong))).status).toBe(400);
  });

  it('finds what it keeps, the newest first', async () => {
    const { ask } = store();
    const mine = statement({ context: { registration: REGISTRATION } });
    const other = statement({
      verb: { id: 'http://adlnet.gov/expapi/verbs/initialized', display: { en: 'i' } },
    });
    await ask('POST', 'statements', [mine, other]);
    const found = async (values: Record<string, string>): Promise<readonly string[]> => {
      const { statements } = (await (await ask('GET', `statements?${query(values)}`)).json()) as {
        statements: { id: string }[];
      };
      return statements.map(({ id }) => id);
    };
    expect(await found({})).toEqual([other.id, mine.id]);
    expect(await found({ ascending: 'true', limit: '1' })).toEqual([mine.id]);
    expect(await found({ registration: REGISTRATION })).toEqual([mine.id]);
    expect(await found({ verb: COMPLETED, activity: ACTIVITY, agent: JSON.stringify(ACTOR) })).toEqual([
      mine.id,
    ]);
    expect(await (await ask('GET', `statements?statementId=${mine.id}`)).json()).toMatchObject(mine);
    expect((await ask('GET', `statements?statementId=${crypto.randomUUID()}`)).status).toBe(404);
    expect((await ask('GET', 'statements?colour=blue')).status).toBe(400);
  });

  it('keeps documents, each under what it is about', async () => {
    const { ask } = store();
    const about = { activityId: ACTIVITY, agent: JSON.stringify(ACTOR), registration: REGISTRATION };
    const state = (stateId: string): string => `activities/state?${query({ ...about, stateId })}`;
    expect((await ask('GET', state('sent'))).status).toBe(404);
    expect((await ask('PUT', state('sent'), { completed: true })).status).toBe(204);
    expect((await ask('POST', state('sent'), { twice: true })).status).toBe(204);
    const answer = await ask('GET', state('sent'));
    const etag = answer.headers.get('etag') ?? '';
    expect(await answer.json()).toEqual({ completed: true, twice: true });
    expect((await ask('PUT', state('sent'), {}, { 'if-none-match': '*' })).status).toBe(412);
    expect((await ask('PUT', state('sent'), {}, { 'if-match': '"other"' })).status).toBe(412);
    expect((await ask('PUT', state('sent'), {}, { 'if-match': etag })).status).toBe(204);
    expect(await (await ask('GET', `activities/state?${query(about)}`)).json()).toEqual(['sent']);
    expect((await ask('DELETE', state('sent'))).status).toBe(204);
    expect((await ask('GET', state('sent'))).status).toBe(404);
    expect((await ask('GET', 'activities/state?stateId=sent')).status).toBe(400);
    const nobody = query({ activityId: ACTIVITY, agent: '{"name":"nobody"}', stateId: 'sent' });
    expect((await ask('GET', `activities/state?${nobody}`)).status).toBe(400);
  });

  it('lets nobody overwrite a profile that they have not read', async () => {
    const { ask } = store();
    const profile = `agents/profile?${query({ agent: JSON.stringify(ACTOR), profileId: 'cmi5LearnerPreferences' })}`;
    expect((await ask('PUT', profile, { languagePreference: 'nl' })).status).toBe(204);
    expect((await ask('PUT', profile, { languagePreference: 'en' })).status).toBe(409);
    const etag = (await ask('GET', profile)).headers.get('etag') ?? '';
    expect((await ask('PUT', profile, { languagePreference: 'en' }, { 'if-match': etag })).status).toBe(204);
  });

  it('asks the rules of a token before it keeps anything', async () => {
    const { lrs } = store();
    const no = (): never => {
      throw new Refusal(403, 'Not here.');
    };
    const teller = bearer(lrs, lrs.issue({ tell: no }));
    expect((await teller('POST', 'statements', statement())).status).toBe(403);
    expect((await teller('GET', 'statements')).status).toBe(200);
    expect((await bearer(lrs, lrs.issue({ ask: no }))('GET', 'statements')).status).toBe(403);
    expect(lrs.statements.all()).toEqual([]);
  });
});
