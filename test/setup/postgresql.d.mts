/** A PostgreSQL of its own, in a temporary folder. */
export interface Cluster {
  readonly url: string;
  /** Starts it again after `kill`. */
  readonly start: () => Promise<void>;
  /** As a loss of power would. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export function findPostgresql(): string | undefined;
export function installPostgresql(): Promise<void>;
/** Undefined where there is no PostgreSQL. With `isDurable` it survives `kill`. */
export function createCluster(options?: { readonly isDurable?: boolean }): Promise<Cluster | undefined>;
