/** The settings of a register, from the environment it is started in. `README.md` lists them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrivateKey, PublicKey } from '../../../src/verify/index.ts';
import { keysFrom } from './auth/keys.ts';
import type { TokenRules } from './auth/tokens.ts';
import type { Database } from './database/database.ts';
import { createLaunches } from './launches.ts';
import type { Settings } from './register.ts';
import { trainingsFrom } from './trainings-index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const OWN_FOLDER = join(import.meta.dirname, '../data');

export class NotSet extends Error {
  override readonly name = 'NotSet';
}

/** Where PGlite keeps its files. */
export function folderFrom(env: Environment): string {
  return env['REGISTER_FOLDER'] ?? OWN_FOLDER;
}

export interface Ready {
  readonly settings: Settings;
  readonly rules: TokenRules;
}

/** @throws NotSet where something is missing without which the register would be open, or of nobody. */
export function settingsFrom(env: Environment, database: Database): Ready {
  const need = (name: string): string => {
    const value = env[name];
    if (!value) throw new NotSet(`${name} is not set. demo/hr/README.md says what it is.`);
    return value;
  };
  const organisation = need('REGISTER_ORGANISATION');
  const address = need('REGISTER_ADDRESS');
  const now = (): Date => new Date();
  const { LAUNCH_KEYS: launchKeys, WEBHOOK_URL: url } = env;
  return {
    rules: { issuer: need('OIDC_ISSUER'), audience: address, keys: keysFrom(need('OIDC_KEYS')) },
    settings: {
      database,
      organisation,
      timeZone: env['REGISTER_TIME_ZONE'] ?? 'Europe/Amsterdam',
      now,
      trainings: trainingsFrom(need('TRAININGS')),
      keepMonths: {
        completions: wholeNumber(env, 'KEEP_COMPLETIONS_MONTHS', 60),
        audit: wholeNumber(env, 'KEEP_AUDIT_MONTHS', 24),
      },
      mostRequests: {
        learner: wholeNumber(env, 'MOST_REQUESTS_LEARNER', 60),
        others: wholeNumber(env, 'MOST_REQUESTS_OTHERS', 600),
      },
      ...(url && { webhook: { url, secret: need('WEBHOOK_SECRET') } }),
      ...(launchKeys && {
        launches: createLaunches({
          database,
          organisation,
          address,
          keys: fromFile<readonly PublicKey[]>(launchKeys),
          key: fromFile<PrivateKey>(need('RECEIPT_KEY')),
          now,
        }),
      }),
    },
  };
}

function fromFile<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8')) as Content;
}

function wholeNumber(env: Environment, name: string, otherwise: number): number {
  const text = env[name];
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new NotSet(`${name} is no whole number above 0: ${text}`);
  return value;
}
