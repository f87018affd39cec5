/** Signed tokens of two kinds, that can never stand in for each other (explicit typing, RFC 8725, 3.11). */
import { type JWTPayload, SignJWT, errors, jwtVerify } from 'jose';
import { type Refusal, type RefusalCode, refusal } from './codes.ts';
import { ALGORITHM, type PrivateKey, type PublicKey } from './keys.ts';

export type Kind = 'signal-launch+jwt' | 'signal-receipt+jwt';

/** Unit: characters. What is larger is not even parsed. */
export const LONGEST_TOKEN = 4096;
const COMPACT_JWS = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;

export function isCompact(token: unknown): token is string {
  return typeof token === 'string' && token.length <= LONGEST_TOKEN && COMPACT_JWS.test(token);
}

/** Ed25519 draws no random numbers: the same claims give the same token, byte for byte. */
export function sign(kind: Kind, claims: JWTPayload, key: PrivateKey): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: ALGORITHM, typ: kind, kid: key.kid }).sign(key);
}

export interface Expectation {
  /** Whose signatures are trusted. */
  readonly keys: readonly PublicKey[];
  readonly audience?: string;
  readonly issuer?: string;
  readonly now: Date;
}

/** What the token says, if it is what it should be. The claims are still to be looked at. */
export async function open(
  kind: Kind,
  token: unknown,
  { keys, audience, issuer, now }: Expectation,
): Promise<{ readonly ok: true; readonly claims: JWTPayload } | Refusal> {
  if (typeof token === 'string' && token.length > LONGEST_TOKEN) return refusal('too-large');
  if (!isCompact(token)) return refusal('not-a-token');
  try {
    const { payload } = await jwtVerify(
      token,
      ({ kid }) => keys.find((key) => key.kid === kid) ?? Promise.reject(new UnknownKey()),
      {
        algorithms: [ALGORITHM],
        typ: kind,
        currentDate: now,
        ...(audience !== undefined && { audience }),
        ...(issuer !== undefined && { issuer }),
      },
    );
    return { ok: true, claims: payload };
  } catch (error) {
    return refusal(codeOf(error));
  }
}

class UnknownKey extends Error {}

function codeOf(error: unknown): RefusalCode {
  if (error instanceof UnknownKey) return 'unknown-key';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'wrong-algorithm';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'bad-signature';
  if (error instanceof errors.JWTExpired) return 'expired';
  const isElsewhere =
    error instanceof errors.JWTClaimValidationFailed && ['aud', 'iss'].includes(error.claim);
  return isElsewhere ? 'wrong-audience' : 'not-a-token';
}
