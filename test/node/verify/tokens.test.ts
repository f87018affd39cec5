import { decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  LEVELS,
  type RefusalCode,
  issueReceipt,
  newKeys,
  pseudonym,
  verifyReceipt,
} from '../../../src/verify/index.ts';
import { training } from '../../support/completions.ts';
import {
  AUDIENCE,
  LAUNCHED,
  LEARNER,
  launch,
  privateKey,
  publicKey,
  stranger,
} from '../../support/register.ts';

describe('new keys', () => {
  it('are a pair that JSON keeps, named after itself, with the secret in one half only', async () => {
    const pair = await newKeys();
    expect(JSON.parse(JSON.stringify(pair))).toEqual(pair);
    expect(pair.publicKey).toEqual({
      kty: 'OKP',
      crv: 'Ed25519',
      x: expect.stringMatching(/^[\w-]{43}$/) as string,
      kid: expect.stringMatching(/^[\w-]{43}$/) as string,
      alg: 'EdDSA',
      use: 'sig',
    });
    const { d, ...rest } = pair.privateKey;
    expect(rest).toEqual(pair.publicKey);
    expect(d).toMatch(/^[\w-]{43}$/);
    expect((await newKeys()).publicKey.kid).not.toBe(pair.publicKey.kid);
  });
});

describe('a launch', () => {
  it('says for whom, for what, until when and once, and nothing else', async () => {
    const token = await launch({ training: { ...training, title: 'De stem' } as typeof training });
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(token.length).toBeLessThan(700);
    expect(decodeProtectedHeader(token)).toEqual({
      alg: 'EdDSA',
      typ: 'signal-launch+jwt',
      kid: publicKey.kid,
    });
    expect(decodeJwt(token)).toEqual({
      aud: AUDIENCE,
      sub: LEARNER,
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      iat: LAUNCHED.getTime() / 1000,
      exp: Date.UTC(2026, 3, 9) / 1000 - 1,
      training,
    });
    expect(await launch()).not.toBe(await launch());
  });

  it.each([
    ['no learner', { learner: '' }],
    ['a learner of two lines', { learner: 'a\nb' }],
    ['another kind of training', { training: { ...training, digest: 'latest' } }],
  ])('is not issued for %s', async (_what, change) => {
    await expect(launch(change)).rejects.toThrow(TypeError);
  });

  it.each([-1, 0.5, NaN])('is not issued for %d days', async (expiresInDays) => {
    await expect(launch({ expiresInDays })).rejects.toThrow(RangeError);
  });
});

describe('a receipt', () => {
  const claims = { training, learner: LEARNER, completedOn: '2026-03-09' } as const;
  const trust = { keys: [publicKey], issuer: AUDIENCE };

  it.each(LEVELS)('of what an administrator enters says its level: %s', async (level) => {
    const receipt = await issueReceipt({ key: privateKey, issuer: AUDIENCE, claims: { ...claims, level } });
    expect(await verifyReceipt(receipt, trust)).toEqual({ ok: true, claims: { ...claims, level } });
  });

  it('is the same, byte for byte, for the same claims', async () => {
    const sign = (): Promise<string> =>
      issueReceipt({ key: privateKey, issuer: AUDIENCE, claims: { ...claims, level: 'launched' } });
    expect(await sign()).toBe(await sign());
  });

  it.each<readonly [string, RefusalCode, unknown]>([
    ['a launch', 'not-a-token', launch()],
    ['garbage', 'not-a-token', 42],
    [
      'the word of a stranger',
      'unknown-key',
      issueReceipt({
        key: stranger.privateKey,
        issuer: AUDIENCE,
        claims: { ...claims, level: 'launched' },
      }),
    ],
    [
      'the word of another register',
      'wrong-audience',
      issueReceipt({
        key: privateKey,
        issuer: 'https://hr.other',
        claims: { ...claims, level: 'launched' },
      }),
    ],
  ])('is not %s', async (_what, code, wrong) => {
    expect(await verifyReceipt(await wrong, trust)).toEqual({ ok: false, code });
  });

  it.each([{ level: 'certain' }, { completedOn: '2026-02-30' }, { learner: '' }, { training: {} }])(
    'is not signed for %j',
    async (change) => {
      const wrong = { ...claims, level: 'launched', ...change } as Parameters<
        typeof issueReceipt
      >[0]['claims'];
      await expect(issueReceipt({ key: privateKey, issuer: AUDIENCE, claims: wrong })).rejects.toThrow(
        TypeError,
      );
    },
  );
});

describe('the reference of somebody on the staff', () => {
  const SECRET = 'a secret of at least thirty-two bytes';

  it('is what OpenSSL makes of it too', () => {
    // printf %s A1234 | openssl dgst -sha256 -hmac "$SECRET" -binary | basenc --base64url
    expect(pseudonym(SECRET, 'A1234')).toBe('7h1S6OkAVo9SQCXCErIvMW2mIY_i9kVW3OJWbgb9jfk');
    expect(pseudonym(new TextEncoder().encode(SECRET), 'A1234')).toBe(pseudonym(SECRET, 'A1234'));
  });

  it.each([' a1234', 'A 12\u00a034', 'Ａ１２３４', 'a1234\n'])('is one for %j and A1234', (written) => {
    expect(pseudonym(SECRET, written)).toBe(pseudonym(SECRET, 'A1234'));
  });

  it.each([
    ['42', '0042'],
    ['A1234', 'A1235'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(pseudonym(SECRET, one)).not.toBe(pseudonym(SECRET, other));
  });

  it('is another under another secret', () => {
    expect(pseudonym(`${SECRET}!`, 'A1234')).not.toBe(pseudonym(SECRET, 'A1234'));
  });

  it('is not made with a secret that can be tried out, nor of nothing', () => {
    expect(() => pseudonym('too short', 'A1234')).toThrow(RangeError);
    expect(() => pseudonym(SECRET, ' \n')).toThrow(RangeError);
  });
});
