/** What the register keeps of a completion, and what it shows. */
export const LEVELS = ['none', 'client', 'launched'] as const;
/** What a record rests on; `README.md` says what each does not prove. */
export type Level = (typeof LEVELS)[number];

export interface Entry {
  /** UUID; whoever reports a completion chooses it, and says the same one again when it tries again. */
  readonly id: string;
  /** The organisation's own opaque reference. */
  readonly learner: string;
  readonly training: string;
  readonly version: string;
  readonly digest: string;
  /** `YYYY-MM-DD`, the calendar day of the learner. */
  readonly completedOn: string;
  readonly level: Level;
  /** Signed by this register: this learner completed this training on this day. */
  readonly receipt?: string | undefined;
}

/** One line of the list. */
export interface Row {
  readonly id: string;
  readonly learner: string;
  readonly training: string;
  readonly version: string;
  readonly completedOn: string;
  /** `YYYY-MM-DD`; null: it does not expire. */
  readonly validUntil: string | null;
  readonly level: Level;
}

/** The columns of a `Row`, under its names. */
export const ROW_COLUMNS = `id, learner, training, version, completed_on as "completedOn",
  nullif(valid_until, 'infinity') as "validUntil", level`;
