import { Validator } from '@seriousme/openapi-schema-validator';
import { SignJWT, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../../demo/hr/server/database/database.ts';
import { useDatabase } from '../../support/hr/databases.ts';
import { completion, posted, startRegister } from '../../support/hr/register.ts';

const database = useDatabase();

describe('the description of the interface', () => {
  it('is OpenAPI, as a validator reads it, and tells of every address', async () => {
    const register = await startRegister(database());
    const description = (await register.ask(undefined, { url: '/openapi.json' })).json<{
      paths: Record<string, object>;
    }>();
    expect(await new Validator().validate(description)).toEqual({ valid: true });
    expect(Object.keys(description.paths).sort()).toEqual([
      '/audit',
      '/completions',
      '/completions.csv',
      '/completions/by-hand',
      '/dead-letters',
      '/dead-letters/{id}/retry',
      '/health',
      '/metrics',
      '/people/{learner}',
      '/ready',
      '/trainings',
      '/trainings/{id}/validity',
      '/whoami',
    ]);
  });
});

describe('nothing opens', () => {
  const closed = ['/completions', '/completions.csv', '/audit', '/metrics', '/whoami', '/nowhere'];

  it.each(closed)('%s without a token', async (url) => {
    const register = await startRegister(database());
    const answer = await register.ask(undefined, { url });
    expect([answer.statusCode, answer.json()]).toEqual([
      401,
      expect.objectContaining({ code: 'not-signed-in' }),
    ]);
  });

  it('for a token of somebody else, for somewhere else, that has expired, or that is none', async () => {
    const register = await startRegister(database());
    const { privateKey } = await generateKeyPair('EdDSA');
    const signed = (audience: string) =>
      new SignJWT({ roles: ['administrator'] })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'own' })
        .setSubject('mallory')
        .setIssuer('https://identity.example')
        .setAudience(audience)
        .setExpirationTime('1h')
        .sign(privateKey);
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(
      '{"sub":"x","roles":["administrator"],"iss":"https://identity.example","aud":"https://register.example","exp":9999999999}',
    ).toString('base64url')}.`;
    const expired = await register.issuer.issue('an administrator', 'administrator', -60);
    for (const token of [await signed('https://register.example'), unsigned, expired, 'garbage', 'a.b.c']) {
      const headers = { authorization: `Bearer ${token}` };
      expect((await register.app.inject({ url: '/completions', headers })).statusCode).toBe(401);
    }
  });

  it('more by a cookie than a learner may do', async () => {
    const register = await startRegister(database());
    const token = await register.issuer.issue('an administrator', 'administrator');
    const headers = { cookie: `register-session=${token}` };
    expect((await register.app.inject({ url: '/completions', headers })).statusCode).toBe(401);
  });
});

describe('who keeps the server running', () => {
  it('sees that it is there, that the database answers, and figures of nobody', async () => {
    const register = await startRegister(database());
    await register.ask('learner', posted(completion()));
    expect((await register.ask(undefined, { url: '/health' })).json()).toEqual({ status: 'ok' });
    expect((await register.ask(undefined, { url: '/ready' })).json()).toEqual({ status: 'ready' });
    const { body } = await register.ask('machine', { url: '/metrics' });
    expect(body).toContain('register_answers_total{route="/completions",status="201"} 1');
    expect(body).not.toContain('m-4821');
  });

  it('sees that it is not ready where the database is gone; what is offered then comes again', async () => {
    const gone: Database = {
      kind: 'PostgreSQL',
      query: () => Promise.reject(new Error('gone')),
      transaction: () => Promise.reject(new Error('gone')),
      close: () => Promise.resolve(),
    };
    const register = await startRegister(gone);
    expect((await register.ask(undefined, { url: '/ready' })).statusCode).toBe(503);
    const answer = await register.ask('learner', posted(completion()));
    expect([answer.statusCode, answer.json()]).toEqual([503, expect.objectContaining({ code: 'failing' })]);
  });

  it('is asked too often: that is said, with when to come again', async () => {
    const register = await startRegister(database(), { mostRequests: { learner: 2, others: 1000 } });
    const statuses = [];
    for (let times = 0; times < 3; times += 1)
      statuses.push((await register.ask('learner', posted(completion()))).statusCode);
    expect(statuses).toEqual([201, 200, 429]);
    // Somebody else is not held up by it.
    expect((await register.ask('learner', posted(completion()), 'm-2')).statusCode).toBe(201);
  });
});
