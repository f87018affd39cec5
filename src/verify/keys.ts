/**
 * The keys of a register, as JSON Web Keys. One algorithm, Ed25519: where a token may choose its own, somebody signs with
 * the public key as a secret (RFC 8725, 2.1).
 */
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';

export const ALGORITHM = 'EdDSA';

/** Checks signatures. May be known to everybody. */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** The key itself, base64url. */
  readonly x: string;
  /** Names the key in every token: its own thumbprint (RFC 7638), so that two keys never share a name. */
  readonly kid: string;
  readonly alg: typeof ALGORITHM;
  readonly use: 'sig';
}

/** Signs. Whoever has it can issue launches and receipts in the name of the organisation. */
export interface PrivateKey extends PublicKey {
  /** The secret, base64url. */
  readonly d: string;
}

export interface KeyPair {
  readonly privateKey: PrivateKey;
  readonly publicKey: PublicKey;
}

/** A new pair, safe to write down as JSON. */
export async function newKeys(): Promise<KeyPair> {
  const { privateKey: secret } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const { x = '', d = '' } = await exportJWK(secret);
  const core = { kty: 'OKP', crv: 'Ed25519', x } as const;
  const kid = await calculateJwkThumbprint(core);
  const publicKey: PublicKey = { ...core, kid, alg: ALGORITHM, use: 'sig' };
  return { privateKey: { ...publicKey, d }, publicKey };
}
