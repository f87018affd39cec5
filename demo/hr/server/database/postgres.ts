/** A PostgreSQL server, or what speaks its language, at `DATABASE_URL`. */
import pg from 'pg';
import { DATE_TYPE, type Database, type Queries, dayAsText } from './database.ts';

/** Asked to do it again, by PostgreSQL rarely (a deadlock), by a distributed database in the course of a day. */
const AGAIN: readonly string[] = ['40001', '40P01'];
const MOST_TRIES = 5;

const types: pg.CustomTypesConfig = {
  getTypeParser: ((type: number, format?: 'text') =>
    type === DATE_TYPE ? dayAsText : (pg.types.getTypeParser(type, format) as unknown)) as never,
};

const ignore = (): void => undefined;

export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 60_000,
  });
  // A connection that breaks while nobody uses it; the next question opens another one, and fails where it cannot.
  pool.on('error', ignore);
  // One that breaks while somebody uses it, or in the very moment in which it is handed over, would end the process; who
  // uses it is told by the question that fails.
  pool.on('connect', (client) => client.on('error', ignore));

  return {
    kind: 'PostgreSQL',
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await pool.query(sql, [...values])).rows as Row[],
    async transaction(work) {
      for (let tries = 1; ; tries += 1) {
        try {
          return await once(pool, work);
        } catch (error) {
          const { code } = error as { code?: string };
          if (tries === MOST_TRIES || code === undefined || !AGAIN.includes(code)) throw error;
        }
      }
    },
    close: () => pool.end(),
  };
}

async function once<Result>(pool: pg.Pool, work: (queries: Queries) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work({
      query: async <Row>(sql: string, values: readonly unknown[] = []) =>
        (await client.query(sql, [...values])).rows as Row[],
    });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((reason: Error) => (broken = reason));
    throw error;
  } finally {
    client.release(broken);
  }
}
