/** Gives out tokens of its own, for the demo and for tests: in life the identity provider of the organisation does. */
import { SignJWT, createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type { Role, TokenRules } from './tokens.ts';

export interface OwnIssuer {
  readonly rules: TokenRules;
  /** @param seconds how long it is valid, a working day unless said otherwise. */
  readonly issue: (name: string, role: Role, seconds?: number) => Promise<string>;
}

const WORKING_DAY_SECONDS = 8 * 3_600;

/** Its keys are new each time, so what it gave out is worth nothing once the process has ended. */
export async function createOwnIssuer(issuer: string, audience: string): Promise<OwnIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const key = { ...(await exportJWK(publicKey)), kid: 'own', alg: 'EdDSA' };
  return {
    rules: { keys: createLocalJWKSet({ keys: [key] }), issuer, audience },
    issue: (name, role, seconds = WORKING_DAY_SECONDS) =>
      new SignJWT({ roles: [role] })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'own' })
        .setSubject(name)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
        .sign(privateKey),
  };
}
