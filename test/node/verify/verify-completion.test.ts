import { SignJWT, decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import { type RefusalCode, issueReceipt, newKeys, verifyReceipt } from '../../../src/verify/index.ts';
import { training } from '../../support/completions.ts';
import {
  AUDIENCE,
  LAUNCHED,
  LEARNER,
  completed,
  launch,
  memory,
  minutesLater,
  privateKey,
  publicKey,
  stranger,
  verify,
} from '../../support/register.ts';

const token = await launch();
const honest = completed(token);
const claims = { training, learner: LEARNER, completedOn: honest.completedOn, level: 'launched' } as const;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const [head = '', body = '', signature = ''] = token.split('.');
const said = decodeJwt(token);
const header = decodeProtectedHeader(token);

/** As `issueLaunch` makes it, but with other claims or another header. */
const forged = (change: object, head: object = {}, key = privateKey): Promise<string> =>
  new SignJWT({ ...said, ...change }).setProtectedHeader({ ...header, alg: 'EdDSA', ...head }).sign(key);

describe('a completion with its launch', () => {
  it('is believed, and gets a receipt that says what was completed, by whom, on which day, and nothing else', async () => {
    const verdict = await verify({ launch: token, completion: honest });
    expect(verdict).toMatchObject({ ok: true, claims });
    const receipt = verdict.ok ? verdict.receipt : '';
    expect(decodeJwt(receipt)).toEqual({
      iss: AUDIENCE,
      sub: LEARNER,
      training,
      completedOn: honest.completedOn,
      level: 'launched',
    });
    expect(await verifyReceipt(receipt, { keys: [publicKey], issuer: AUDIENCE })).toEqual({
      ok: true,
      claims,
    });
  });

  it('is believed again when it comes again, with the very same receipt', async () => {
    const spent = memory();
    const first = await verify({ launch: token, completion: honest }, { spent });
    const again = await verify({ launch: token, completion: honest }, { spent, now: minutesLater(600) });
    expect(again).toEqual(first);
  });

  it('is believed when a page left the launch out of it and handed it in beside it', async () => {
    const { launch: _launch, ...bare } = honest;
    expect(await verify({ launch: token, completion: bare })).toMatchObject({ ok: true });
  });

  it('is believed once of two at the same moment', async () => {
    const spent = memory();
    const twice = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-9222-222222222222'].map((id) =>
      verify({ launch: token, completion: { ...honest, id } }, { spent }),
    );
    expect((await Promise.all(twice)).map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('is kept in mind until the launch has expired, and not to the second', async () => {
    const spent = memory();
    const short = await launch({ expiresInDays: 2 });
    await verify({ launch: short, completion: completed(short) }, { spent });
    expect([...spent.kept.values()]).toEqual([[expect.any(String), '2026-03-11']]);
    expect(decodeJwt(short).exp).toBe(Date.UTC(2026, 2, 12) / 1000 - 1);
  });
});

describe('a completion that comes sooner than anybody reads', () => {
  it.each([
    [0, 60],
    [0.5, 30],
    [-2, 180],
  ])(
    '%d minutes after the launch is asked to come in %d seconds, and is believed then',
    async (after, wait) => {
      const spent = memory();
      const early = await verify({ launch: token, completion: honest }, { now: minutesLater(after), spent });
      expect(early).toEqual({ ok: false, code: 'later', retryAfterSeconds: wait });
      expect(spent.kept.size).toBe(0);
      const now = new Date(minutesLater(after).getTime() + wait * 1000);
      expect(await verify({ launch: token, completion: honest }, { now, spent })).toMatchObject({ ok: true });
    },
  );

  it.each([-1, 61, NaN])('is never asked to wait for %d seconds', async (floorSeconds) => {
    await expect(verify({ launch: token, completion: honest }, { floorSeconds })).rejects.toThrow(RangeError);
  });

  it('need not wait where the register asks for no wait', async () => {
    const verdict = await verify({ launch: token, completion: honest }, { now: LAUNCHED, floorSeconds: 0 });
    expect(verdict).toMatchObject({ ok: true });
  });
});

describe('what is not believed', () => {
  const receipt = issueReceipt({ key: privateKey, issuer: AUDIENCE, claims });
  const publicAsSecret = Buffer.from(publicKey.x, 'base64url');
  const hmac = new SignJWT(said).setProtectedHeader({ ...header, alg: 'HS256' }).sign(publicAsSecret);
  const altered = encode({ ...said, sub: 'm-0001' });

  it.each<readonly [string, RefusalCode, unknown]>([
    ['nothing', 'not-a-token', undefined],
    ['garbage', 'not-a-token', 'garbage'],
    ['an object', 'not-a-token', { token }],
    ['three parts of nothing', 'not-a-token', 'a.b.c'],
    ['a story', 'too-large', `a.b.${'c'.repeat(5000)}`],
    ['a launch with a space behind it', 'not-a-token', `${token} `],
    ['a receipt', 'not-a-token', receipt],
    ['one without a signature', 'not-a-token', `${head}.${body}.`],
    ['one signed by nobody', 'wrong-algorithm', `${encode({ ...header, alg: 'none' })}.${body}.${signature}`],
    ['one signed with the public key as a secret', 'wrong-algorithm', hmac],
    ['one for somebody else, altered', 'bad-signature', `${head}.${altered}.${signature}`],
    ['one with another head', 'bad-signature', `${encode({ ...header, x: 1 })}.${body}.${signature}`],
    ['one signed by a stranger in our name', 'bad-signature', forged({}, {}, stranger.privateKey)],
    ['one signed by a stranger', 'unknown-key', launch({ key: stranger.privateKey })],
    [
      'one that brings its own key',
      'unknown-key',
      forged({}, { kid: 'own', jwk: stranger.publicKey }, stranger.privateKey),
    ],
    ['one without the name of a key', 'unknown-key', forged({}, { kid: undefined })],
    ['one for another register', 'wrong-audience', launch({ audience: 'https://hr.other' })],
    ['one that has expired', 'expired', launch({ now: new Date('2026-02-06T13:00:00Z') })],
    ['one that never expires', 'not-a-token', forged({ exp: undefined })],
    ['one without a moment', 'not-a-token', forged({ iat: undefined })],
    ['one without an id', 'not-a-token', forged({ jti: undefined })],
    ['one for nobody', 'not-a-token', forged({ sub: undefined })],
    ['one for no training', 'not-a-token', forged({ training: { ...training, title: 'De stem' } })],
  ])('as a launch: %s is %s', async (_what, code, made) => {
    const wrong = await made;
    const spent = memory();
    const verdict = await verify({ launch: wrong, completion: { ...honest, launch: wrong } }, { spent });
    expect(verdict).toEqual({ ok: false, code });
    expect(spent.kept.size).toBe(0);
  });

  it.each<readonly [string, RefusalCode, unknown]>([
    ['nothing', 'not-a-completion', undefined],
    ['garbage', 'not-a-completion', 'completed'],
    ['a list', 'not-a-completion', [honest]],
    ['one with a score', 'not-a-completion', { ...honest, score: 10 }],
    ['one without an id', 'not-a-completion', { ...honest, id: undefined }],
    ['one that failed', 'not-a-completion', { ...honest, status: 'failed' }],
    ['one with a story as its learner', 'not-a-completion', { ...honest, learner: 'x'.repeat(1_000_000) }],
    [
      'one on a day that is not in the calendar',
      'not-a-completion',
      { ...honest, completedOn: '2026-02-30' },
    ],
    ['one with another launch', 'wrong-launch', launch().then(completed)],
    ['another training', 'wrong-training', { ...honest, training: { ...training, id: 'red-ink' } }],
    ['another version', 'wrong-version', { ...honest, training: { ...training, version: '1.0.1' } }],
    ['another content', 'wrong-digest', { ...honest, training: { ...training, digest: 'f'.repeat(64) } }],
    ['somebody else', 'wrong-learner', { ...honest, learner: 'director' }],
    ['nobody', 'wrong-learner', (({ learner: _learner, ...rest }) => rest)(honest)],
    ['a day to come', 'wrong-day', { ...honest, completedOn: '2026-03-11' }],
    ['a year to come', 'wrong-day', { ...honest, completedOn: '2031-03-09' }],
    ['a day before the launch', 'wrong-day', { ...honest, completedOn: '2026-03-08' }],
  ])('as a completion: %s is %s', async (_what, code, made) => {
    const wrong = await made;
    const spent = memory();
    expect(await verify({ launch: token, completion: wrong }, { spent })).toEqual({ ok: false, code });
    expect(spent.kept.size).toBe(0);
  });

  it('a launch that was used for another completion', async () => {
    const spent = memory();
    await verify({ launch: token, completion: honest }, { spent });
    const other = completed(token, { id: '11111111-1111-4111-8111-111111111111' });
    expect(await verify({ launch: token, completion: other }, { spent })).toEqual({
      ok: false,
      code: 'spent',
    });
  });

  it('is one thing, and a database that fails is another: the completion can come again', async () => {
    const spent = { spend: () => Promise.reject(new Error('down')) };
    await expect(verify({ launch: token, completion: honest }, { spent })).rejects.toThrow('down');
  });
});

describe('the day of a completion', () => {
  // Launched at half past nine in the evening in Kiribati, which is half past seven in the morning in London.
  const morning = new Date('2026-03-09T07:30:00Z');

  it.each([
    ['2026-03-09', true],
    ['2026-03-10', false],
    ['2026-03-08', true],
    ['2026-03-07', false],
  ])('%s could be today somewhere: %s', async (completedOn, ok) => {
    const early = await launch({ now: morning });
    const now = new Date(morning.getTime() + 120_000);
    const verdict = await verify({ launch: early, completion: completed(early, { completedOn }) }, { now });
    expect(verdict.ok).toBe(ok);
  });

  it('may be any between the launch and today, since a completion may have waited', async () => {
    for (const completedOn of ['2026-03-09', '2026-03-15', '2026-03-20']) {
      const verdict = await verify(
        { launch: token, completion: completed(token, { completedOn }) },
        { now: new Date('2026-03-20T12:00:00Z') },
      );
      expect(verdict.ok).toBe(true);
    }
  });
});

describe('keys that rotate', () => {
  it('believe the launches of the last one until it is taken out', async () => {
    const newer = await newKeys();
    const both = { keys: [newer.publicKey, publicKey], key: newer.privateKey };
    const verdict = await verify({ launch: token, completion: honest }, both);
    expect(verdict).toMatchObject({ ok: true, claims });
    expect(decodeProtectedHeader(verdict.ok ? verdict.receipt : '').kid).toBe(newer.publicKey.kid);
    const out = await verify({ launch: token, completion: honest }, { ...both, keys: [newer.publicKey] });
    expect(out).toEqual({ ok: false, code: 'unknown-key' });
  });
});
