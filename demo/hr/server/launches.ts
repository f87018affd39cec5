/** Launches as `signal-training/verify` checks them, with their one use remembered in the register's database. */
import {
  type PrivateKey,
  type PublicKey,
  type SpentLaunches,
  issueReceipt,
  verifyCompletion,
} from '../../../src/verify/index.ts';
import type { Database } from './database/database.ts';
import type { Launches } from './register.ts';

export interface LaunchSettings {
  readonly database: Database;
  readonly organisation: string;
  /** Where this register stands, as its launches say it. */
  readonly address: string;
  /** Whose launches are believed. */
  readonly keys: readonly PublicKey[];
  /** Signs receipts. */
  readonly key: PrivateKey;
  readonly now: () => Date;
}

export function createLaunches(settings: LaunchSettings): Launches {
  const { keys, key, address, now } = settings;
  return {
    async check(launch, completion) {
      const options = { keys, key, audience: address, spent: spentIn(settings), now: now() };
      const verdict = await verifyCompletion({ launch, completion }, options);
      if (verdict.ok) return { receipt: verdict.receipt };
      return verdict.code === 'later'
        ? { laterSeconds: verdict.retryAfterSeconds }
        : { refused: verdict.code };
    },
    vouch: ({ learner, training, version, digest, completedOn }) =>
      issueReceipt({
        key,
        issuer: address,
        claims: { learner, training: { id: training, version, digest }, completedOn, level: 'launched' },
      }),
  };
}

function spentIn({ database, organisation }: LaunchSettings): SpentLaunches {
  return {
    async spend(launch, completion, forgetAfter) {
      await database.query(
        `insert into spent_launches (organisation, launch, completion, forget_after) values ($1, $2, $3, $4)
         on conflict do nothing`,
        [organisation, launch, completion, forgetAfter],
      );
      const [spent] = await database.query<{ completion: string }>(
        'select completion from spent_launches where organisation = $1 and launch = $2',
        [organisation, launch],
      );
      return spent?.completion === completion;
    },
  };
}
