/** Brings a database to the tables of this version: once, in order, all of it or nothing. */
import type { Database } from './database.ts';
import { MIGRATIONS } from './migrations.ts';

/** Any number, but the same in each server of a register. */
const LOCK = 7_446_825;

/** Two servers that start together wait for each other. */
export function migrate(database: Database): Promise<void> {
  return database.transaction(async ({ query }) => {
    await query('select pg_advisory_xact_lock($1)', [LOCK]);
    await query('create table if not exists migrations (name text primary key)');
    const done = await query<{ name: string }>('select name from migrations');
    for (const { name, statements } of MIGRATIONS) {
      if (done.some((one) => one.name === name)) continue;
      for (const statement of statements) await query(statement);
      await query('insert into migrations (name) values ($1)', [name]);
    }
  });
}
