/** What the server tells its page. */

/** One request of a package. */
export interface Call {
  /** Which launch it is of: what was closed may say its last after the next was opened. */
  readonly launch: number;
  readonly method: string;
  /** As `xapi/statements`. */
  readonly resource: string;
  /** Which document, where it is about one. */
  readonly about?: string | undefined;
  readonly status: number;
  readonly sent: string;
  readonly record: LearnerRecord;
}

/** What the system has of the learner and the training that is open. */
export interface LearnerRecord {
  /** A day: YYYY-MM-DD. */
  readonly completedOn?: string;
  /** Whether the course has what it asks for; cmi5 alone knows that. */
  readonly isSatisfied: boolean;
}

/** What is answered to who asks for a package. */
export interface Made {
  /** Where it is to be opened. */
  readonly address: string;
  /** What it says to the store is told of under this number, and what the store has of it already; none where nothing is sent. */
  readonly launched?: { readonly launch: number; readonly record: LearnerRecord };
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}
