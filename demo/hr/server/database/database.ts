/** What the register asks of a database; PGlite and PostgreSQL answer it alike, with the same SQL. */
export interface Queries {
  /** Runs one statement. Days come back as `YYYY-MM-DD`, moments as `Date`. */
  readonly query: <Row>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
}

export interface Database extends Queries {
  readonly kind: 'PGlite' | 'PostgreSQL';
  /** All of `work` or nothing of it. It may be called again where the database asks for that, so it does nothing else. */
  readonly transaction: <Result>(work: (queries: Queries) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** Object identifiers of PostgreSQL's own types; never other ones. */
export const DATE_TYPE = 1082;
/** A day stays a text: as a `Date` it would be a moment in the time zone of the server. */
export const dayAsText = (value: string): string => value;
