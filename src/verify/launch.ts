/** A launch: the word of the organisation's server that this learner may complete this training, once. */
import { randomUUID } from 'node:crypto';
import type { TrainingReference } from '../reporting/index.ts';
import { type Refusal, refusal } from './codes.ts';
import { endOfDay } from './days.ts';
import type { PrivateKey, PublicKey } from './keys.ts';
import { isLearner, isTraining } from './shape.ts';
import { open, sign } from './token.ts';

/** Unit: days. A completion may wait on a device over a holiday, or for a register that is down. */
const EXPIRES_IN_DAYS = 30;

export interface LaunchOptions {
  /** The newest of the register's keys. */
  readonly key: PrivateKey;
  /** The address of the register, `https://hr.example`: a launch for one is worth nothing at another. */
  readonly audience: string;
  /** An opaque reference, as `pseudonym` makes it; the page hands the same to the player as `learner`. */
  readonly learner: string;
  /** As the `index.json` of the trainings says it. */
  readonly training: TrainingReference;
  /** Unit: whole days, at least 0; it ends with the last of them, in UTC. */
  readonly expiresInDays?: number;
  readonly now?: Date;
}

/**
 * A token for the attribute `launch`. It can be read by whoever has it, so it holds nothing but what the page knows anyway.
 * @throws TypeError when the learner or the training cannot stand on a completion.
 * @throws RangeError when it would never be valid.
 */
export async function issueLaunch(options: LaunchOptions): Promise<string> {
  const { key, audience, learner, training, expiresInDays = EXPIRES_IN_DAYS, now = new Date() } = options;
  const { id, version, digest } = training;
  const only: TrainingReference = { id, version, digest };
  if (!isLearner(learner)) throw new TypeError('The learner cannot stand on a completion.');
  if (!isTraining(only))
    throw new TypeError('The training has no id, version and digest as an index has them.');
  if (!Number.isSafeInteger(expiresInDays) || expiresInDays < 0) throw new RangeError('expiresInDays');
  return sign(
    'signal-launch+jwt',
    {
      aud: audience,
      sub: learner,
      jti: randomUUID(),
      iat: Math.floor(now.getTime() / 1_000),
      exp: endOfDay(now, expiresInDays),
      training: only,
    },
    key,
  );
}

/** What a launch says. */
export interface Launch {
  /** Names it, so that it can be spent. */
  readonly id: string;
  readonly learner: string;
  readonly training: TrainingReference;
  readonly issued: Date;
  readonly expires: Date;
}

export async function readLaunch(
  token: unknown,
  trust: { readonly keys: readonly PublicKey[]; readonly audience: string; readonly now: Date },
): Promise<{ readonly ok: true; readonly launch: Launch } | Refusal> {
  const opened = await open('signal-launch+jwt', token, trust);
  if (!opened.ok) return opened;
  const { jti, sub, iat, exp, training } = opened.claims;
  // Signed by a trusted key, and yet not by `issueLaunch`.
  if (jti === undefined || iat === undefined || exp === undefined || !isLearner(sub) || !isTraining(training))
    return refusal('not-a-token');
  const moment = (seconds: number): Date => new Date(seconds * 1_000);
  return {
    ok: true,
    launch: { id: jti, learner: sub, training, issued: moment(iat), expires: moment(exp) },
  };
}
