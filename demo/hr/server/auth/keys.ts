/** Whose signatures on tokens are believed: the keys that the identity provider publishes, or a file with them. */
import { readFileSync } from 'node:fs';
import { type JSONWebKeySet, type JWTVerifyGetKey, createLocalJWKSet, createRemoteJWKSet } from 'jose';

/** @param source an address (`https://…`) or the path of a file, both of a JSON Web Key Set. */
export function keysFrom(source: string): JWTVerifyGetKey {
  return /^https?:/.test(source)
    ? createRemoteJWKSet(new URL(source))
    : createLocalJWKSet(JSON.parse(readFileSync(source, 'utf8')) as JSONWebKeySet);
}
