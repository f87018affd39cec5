/** Completions that a server can believe, without anybody being watched. Door `signal-training/verify`, for Node. */
export { REFUSAL_CODES, type Refusal, type RefusalCode } from './codes.ts';
export { type KeyPair, newKeys, type PrivateKey, type PublicKey } from './keys.ts';
export { issueLaunch, type LaunchOptions } from './launch.ts';
export { type Level, LEVELS } from './levels.ts';
export { pseudonym } from './pseudonym.ts';
export { issueReceipt, type ReceiptClaims, verifyReceipt } from './receipt.ts';
export { isCompletion } from './shape.ts';
export {
  type Later,
  type SpentLaunches,
  type Verdict,
  type Verified,
  verifyCompletion,
  type VerifyOptions,
} from './verify-completion.ts';
