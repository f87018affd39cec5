/** A reference for a learner that only who knows the secret can lead back to a member of staff. */
import { createHmac } from 'node:crypto';

/** Unit: bytes. As many as SHA-256 gives (RFC 2104, 3). Staff numbers are few: what is shorter can be tried out. */
const SHORTEST_SECRET = 32;

/**
 * HMAC-SHA256 in base64url: 43 characters, always the same for one secret and one number.
 *
 * One person must not become two, so the number is written in one way first: Unicode NFKC, without white space, in capitals;
 * ` a 1234` and `A1234` are one. Leading zeros stay, since `0042` and `42` may be two people.
 *
 * @param secret of at least 32 bytes, kept on the server; text counts as UTF-8. Another secret gives everybody another reference.
 * @throws RangeError when the secret is too short, or nothing is left of the number.
 */
export function pseudonym(secret: string | Uint8Array, staffNumber: string): string {
  const bytes = typeof secret === 'string' ? new TextEncoder().encode(secret) : secret;
  if (bytes.length < SHORTEST_SECRET)
    throw new RangeError(`The secret has fewer than ${SHORTEST_SECRET} bytes.`);
  const number = staffNumber.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  if (number === '') throw new RangeError('There is no staff number.');
  return createHmac('sha256', bytes).update(number).digest('base64url');
}
