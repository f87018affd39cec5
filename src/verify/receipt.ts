/** A receipt: the word of the organisation's server that a training was completed. Signed, so that it can be kept elsewhere. */
import type { TrainingReference } from '../reporting/index.ts';
import { type Refusal, refusal } from './codes.ts';
import type { PrivateKey, PublicKey } from './keys.ts';
import { type Level, isLevel } from './levels.ts';
import { isDay, isLearner, isTraining } from './shape.ts';
import { open, sign } from './token.ts';

/** All that a receipt says. No moment and no id: from a time to the second one can see who skipped. */
export interface ReceiptClaims {
  readonly training: TrainingReference;
  readonly learner: string;
  /** `YYYY-MM-DD`. */
  readonly completedOn: string;
  readonly level: Level;
}

/**
 * Signs what an administrator enters by hand, as of a training with a trainer, so that it looks the same to who reads the
 * register. What comes from the player is signed by `verifyCompletion`.
 * @param options.issuer the address of the register.
 * @throws TypeError when the claims are not what a receipt can say.
 */
export async function issueReceipt(options: {
  readonly key: PrivateKey;
  readonly issuer: string;
  readonly claims: ReceiptClaims;
}): Promise<string> {
  const { key, issuer, claims } = options;
  const only = claimsIn(claims.learner, claims);
  if (!only) throw new TypeError('A receipt names a training, a learner, a day and a level.');
  const { learner, ...rest } = only;
  return sign('signal-receipt+jwt', { iss: issuer, sub: learner, ...rest }, key);
}

/** What a receipt says, if the register at `issuer` signed it. A receipt does not expire; it ends with its key. */
export async function verifyReceipt(
  receipt: unknown,
  trust: { readonly keys: readonly PublicKey[]; readonly issuer: string },
): Promise<{ readonly ok: true; readonly claims: ReceiptClaims } | Refusal> {
  const opened = await open('signal-receipt+jwt', receipt, { ...trust, now: new Date() });
  if (!opened.ok) return opened;
  const { training, completedOn, level } = opened.claims;
  const claims = claimsIn(opened.claims.sub, { training, completedOn, level });
  return claims ? { ok: true, claims } : refusal('not-a-token');
}

/** A copy of what a receipt may say, and of nothing beside it. */
function claimsIn(
  learner: unknown,
  { training, completedOn, level }: Readonly<Record<Exclude<keyof ReceiptClaims, 'learner'>, unknown>>,
): ReceiptClaims | undefined {
  if (!isLearner(learner) || !isTraining(training) || !isDay(completedOn) || !isLevel(level))
    return undefined;
  const { id, version, digest } = training;
  return { training: { id, version, digest }, learner, completedOn, level };
}
