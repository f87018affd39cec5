import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** One text for all plain data that means the same (RFC 8785): keys in order, no blanks, numbers in one form. */
export function canonicalOf(data: unknown): string {
  return canonicalize(data) ?? '';
}

/** SHA-256 of the canonical JSON of plain data (RFC 8785), so that the order of keys and the layout of a file do not count. */
export function digestOf(data: unknown): string {
  return sha256Hex(canonicalOf(data));
}
