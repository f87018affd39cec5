/**
 * Who asks: a JSON Web Token of the organisation's own identity provider, in the header `Authorization: Bearer`, or for
 * learners in the cookie of the host's session. Without one that is valid nothing opens.
 */
import { type JWTVerifyGetKey, errors, jwtVerify } from 'jose';

/**
 * `administrator` may do everything; `reader` may read the list; `machine` may report completions and read figures;
 * `learner` may report completions of their own.
 */
export const ROLES = ['administrator', 'reader', 'machine', 'learner'] as const;
export type Role = (typeof ROLES)[number];

export interface Caller {
  /** The subject of the token; of a learner it is the reference under which completions are kept. */
  readonly name: string;
  readonly role: Role;
}

export interface TokenRules {
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
}

/** Signatures by a key pair only: with a shared secret whoever checks could sign too. */
const ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'RS256', 'PS256'];

export class NotSignedIn extends Error {
  override readonly name = 'NotSignedIn';
}

/** @throws NotSignedIn where the token is not valid now, here and for one of the roles. */
export async function callerOf(token: string, { keys, issuer, audience }: TokenRules): Promise<Caller> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['sub', 'exp'],
      clockTolerance: 5,
    });
    const { sub, roles } = payload;
    const role = ROLES.find((each) => Array.isArray(roles) && roles.includes(each));
    if (sub && role) return { name: sub, role };
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
  }
  throw new NotSignedIn('A valid token is needed.');
}
