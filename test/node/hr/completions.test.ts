import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SESSION_COOKIE } from '../../../demo/hr/server/auth/session-cookie.ts';
import { list } from '../../../demo/hr/server/store/list.ts';
import { useDatabase } from '../../support/hr/databases.ts';
import { type Register, completion, posted, startRegister } from '../../support/hr/register.ts';

const database = useDatabase();

async function rowsOf({ settings }: Register) {
  const request = { filter: {}, sort: 'completedOn', order: 'asc', limit: 100 } as const;
  return (await list(database(), settings.organisation, '9999-12-31', request)).rows;
}

describe('a completion that is reported', () => {
  it('is kept, and kept once when it is offered again', async () => {
    const register = await startRegister(database());
    const body = completion();
    expect((await register.ask('learner', posted(body))).statusCode).toBe(201);
    expect((await register.ask('learner', posted(body))).statusCode).toBe(200);
    expect(await rowsOf(register)).toMatchObject([{ learner: 'm-4821', training: 'now', level: 'client' }]);
  });

  it('is of who is signed in, by cookie too, whatever the page says', async () => {
    const register = await startRegister(database());
    const token = await register.issuer.issue('m-7', 'learner');
    const headers = { cookie: `theme=dark; ${SESSION_COOKIE}=${token}` };
    const own = await register.ask(undefined, { ...posted(completion()), headers });
    expect(own.json()).toMatchObject({ learner: 'm-7' });
    const other = await register.ask(undefined, { ...posted(completion({ learner: 'director' })), headers });
    expect(other.statusCode).toBe(403);
    expect(await rowsOf(register)).toHaveLength(1);
  });

  it('comes from another system for whom that says, with no more than its word', async () => {
    const register = await startRegister(database());
    const answer = await register.ask('machine', posted(completion({ learner: 'm-9' })));
    expect(answer.json()).toMatchObject({ learner: 'm-9', level: 'none' });
    expect((await register.ask('machine', posted(completion()))).json()).toMatchObject({
      code: 'no-learner',
    });
  });

  it('is refused under an id that another completion has', async () => {
    const register = await startRegister(database());
    const body = completion({ learner: 'm-1' });
    await register.ask('machine', posted(body));
    const other = await register.ask('machine', posted({ ...body, learner: 'm-2' }));
    expect([other.statusCode, other.json()]).toEqual([409, expect.objectContaining({ code: 'id-taken' })]);
  });

  it('is not kept for a day that is to come', async () => {
    const register = await startRegister(database());
    const tomorrow = await register.ask('learner', posted(completion({ completedOn: '2026-11-29' })));
    expect(tomorrow.statusCode).toBe(425);
    expect(Number(tomorrow.headers['retry-after'])).toBeGreaterThan(0);
    const later = await register.ask('learner', posted(completion({ completedOn: '2031-01-01' })));
    expect([later.statusCode, later.json()]).toEqual([422, expect.objectContaining({ code: 'future-day' })]);
    const never = await register.ask('learner', posted(completion({ completedOn: '2026-02-30' })));
    expect(never.statusCode).toBeGreaterThanOrEqual(400);
    expect(await rowsOf(register)).toEqual([]);
  });

  it('has its day in the time zone of the organisation', async () => {
    const register = await startRegister(database(), { now: () => new Date('2026-11-28T23:30:00Z') });
    const answer = await register.ask('learner', posted(completion({ completedOn: '2026-11-29' })));
    expect(answer.statusCode).toBe(201);
  });

  it('is of a training that the register knows', async () => {
    const register = await startRegister(database());
    const training = { ...completion().training, id: 'planted' };
    const answer = await register.ask('learner', posted(completion({ training })));
    expect([answer.statusCode, answer.json()]).toEqual([
      422,
      expect.objectContaining({ code: 'unknown-training' }),
    ]);
  });

  it('holds nothing but what a completion holds', async () => {
    const register = await startRegister(database());
    for (const more of [{ score: 8 }, { completedAt: '2026-11-28T12:00:00Z' }, { version: 2 }, { id: 'x' }]) {
      const answer = await register.ask('learner', posted({ ...completion(), ...more }));
      expect([answer.statusCode, answer.json()]).toEqual([
        400,
        expect.objectContaining({ code: 'not-valid' }),
      ]);
    }
  });

  it('is no larger than a completion is', async () => {
    const register = await startRegister(database());
    const answer = await register.ask('learner', posted({ ...completion(), launch: 'x'.repeat(20_000) }));
    expect(answer.statusCode).toBe(413);
  });

  it('is answered with a code whatever is sent, and never quoted', async () => {
    const register = await startRegister(database());
    const secret = 'never-to-be-said';
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('learner' as const, 'machine' as const),
        async (value, role) => {
          const answer = await register.ask(role, posted({ value, secret }));
          expect(answer.statusCode).toBe(400);
          expect(answer.body).not.toContain(secret);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a completion by another route', () => {
  it('looks the same as any other to who reads', async () => {
    const register = await startRegister(database());
    await register.ask('learner', posted(completion()));
    const seen = { id: completion().id, learner: 'm-5', training: 'now', completedOn: '2026-11-20' };
    expect((await register.ask('administrator', posted(seen, '/completions/by-hand'))).statusCode).toBe(201);
    const [one, other] = await rowsOf(register);
    expect(Object.keys(one ?? {})).toEqual(Object.keys(other ?? {}));
    expect(one?.level).toBe(other?.level);
  });

  it('is entered by an administrator alone', async () => {
    const register = await startRegister(database());
    const seen = { id: completion().id, learner: 'm-5', training: 'now', completedOn: '2026-11-20' };
    for (const role of ['reader', 'machine', 'learner'] as const)
      expect((await register.ask(role, posted(seen, '/completions/by-hand'))).statusCode).toBe(403);
  });
});
