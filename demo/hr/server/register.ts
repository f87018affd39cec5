/** What a register is made of, handed to each of its routes. */
import type { Database } from './database/database.ts';
import type { Entry } from './store/completion.ts';
import type { Training } from './store/trainings.ts';

export interface Settings {
  readonly database: Database;
  /** Whose register it is: the first column of every key. */
  readonly organisation: string;
  /** Of which a day is a day. */
  readonly timeZone: string;
  readonly now: () => Date;
  /** What the index of the trainings says at present. */
  readonly trainings: () => Promise<readonly Omit<Training, 'monthsValid'>[]>;
  /** Checks launches and signs receipts; without it nothing is `launched`. */
  readonly launches?: Launches | undefined;
  /** How long completions and the audit log are kept, in months. */
  readonly keepMonths: { readonly completions: number; readonly audit: number };
  /** Where new completions are announced. */
  readonly webhook?: { readonly url: string; readonly secret: string } | undefined;
  /** Requests a minute from one caller. */
  readonly mostRequests: { readonly learner: number; readonly others: number };
}

export type Launched =
  { readonly receipt: string } | { readonly laterSeconds: number } | { readonly refused: string };

export interface Launches {
  /** @param completion as it came in, with the learner of the session. */
  check(launch: string, completion: unknown): Promise<Launched>;
  /** A receipt for what somebody of the organisation saw. */
  vouch(entry: Omit<Entry, 'level' | 'receipt' | 'id'>): Promise<string>;
}
