/** Whether a completion is what the organisation's own launch allowed: this learner, this training, once, not at once. */
import type { Completion } from '../reporting/index.ts';
import { type Refusal, type RefusalCode, refusal } from './codes.ts';
import { dayOf, isDayBetween } from './days.ts';
import type { PrivateKey, PublicKey } from './keys.ts';
import { type Launch, readLaunch } from './launch.ts';
import { type ReceiptClaims, issueReceipt } from './receipt.ts';
import { isCompletion } from './shape.ts';

/** Unit: seconds. Less than anybody needs to read a training; more would show who reads or skips. */
const LONGEST_FLOOR = 60;

/** Remembers which launches were used. Belongs in the register's database. */
export interface SpentLaunches {
  /**
   * Spends a launch for a completion, atomically: of two at the same moment one wins. The same completion may come any
   * number of times.
   *
   * @param forgetAfter the day, `YYYY-MM-DD`, after which the launch has expired and may be forgotten.
   * @returns false when the launch was spent for another completion.
   */
  spend(launchId: string, completionId: string, forgetAfter: string): Promise<boolean>;
}

export interface VerifyOptions {
  /** Whose launches are believed: the newest key, and those before it until their last launch has expired. */
  readonly keys: readonly PublicKey[];
  /** Signs the receipt. */
  readonly key: PrivateKey;
  /** The register's own address, as its launches have it. */
  readonly audience: string;
  readonly spent: SpentLaunches;
  readonly now?: Date;
  /** Unit: seconds since the launch, by the server's clock, 0 to 60. What comes sooner is asked to come again. */
  readonly floorSeconds?: number;
}

/** It is believed. */
export interface Verified {
  readonly ok: true;
  readonly receipt: string;
  /** What the receipt says. */
  readonly claims: ReceiptClaims;
}

/** Too early to be believed, and not spent: offered again after a while it will be. In HTTP: 425 and `Retry-After`. */
export interface Later {
  readonly ok: false;
  readonly code: 'later';
  /** Unit: whole seconds. */
  readonly retryAfterSeconds: number;
}

export type Verdict = Verified | Later | Refusal;

/**
 * Verifies a completion and signs a receipt for it. The same completion again gives the same receipt, byte for byte.
 * Whatever is handed in, it does not throw; what `spent` throws goes on to the caller, and the completion can come again.
 *
 * @param handedIn `completion` is parsed JSON.
 * @throws RangeError when the floor is not between 0 and 60 seconds.
 */
export async function verifyCompletion(
  handedIn: { readonly launch: unknown; readonly completion: unknown },
  options: VerifyOptions,
): Promise<Verdict> {
  const { keys, key, audience, spent, now = new Date(), floorSeconds = LONGEST_FLOOR } = options;
  if (!(floorSeconds >= 0 && floorSeconds <= LONGEST_FLOOR)) throw new RangeError('floorSeconds');

  const read = await readLaunch(handedIn.launch, { keys, audience, now });
  if (!read.ok) return read;
  const { launch } = read;
  const { completion } = handedIn;
  if (!isCompletion(completion)) return refusal('not-a-completion');
  if (completion.launch !== undefined && completion.launch !== handedIn.launch)
    return refusal('wrong-launch');
  const mismatch = mismatchOf(launch, completion, now);
  if (mismatch) return refusal(mismatch);

  const secondsToWait = Math.ceil(floorSeconds - (now.getTime() - launch.issued.getTime()) / 1_000);
  if (secondsToWait > 0) return { ok: false, code: 'later', retryAfterSeconds: secondsToWait };
  // Last, so that nothing but a completion that is believed uses up a launch.
  if (!(await spent.spend(launch.id, completion.id, dayOf(launch.expires)))) return refusal('spent');

  const claims: ReceiptClaims = {
    training: launch.training,
    learner: launch.learner,
    completedOn: completion.completedOn,
    level: 'launched',
  };
  return { ok: true, receipt: await issueReceipt({ key, issuer: audience, claims }), claims };
}

function mismatchOf(
  { training, learner, issued }: Launch,
  completion: Completion,
  now: Date,
): RefusalCode | undefined {
  if (completion.training.id !== training.id) return 'wrong-training';
  if (completion.training.version !== training.version) return 'wrong-version';
  if (completion.training.digest !== training.digest) return 'wrong-digest';
  if (completion.learner !== learner) return 'wrong-learner';
  return isDayBetween(completion.completedOn, issued, now) ? undefined : 'wrong-day';
}
