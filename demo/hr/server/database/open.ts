import type { Database } from './database.ts';
import { migrate } from './migrate.ts';

/**
 * Opens the database of the register, and brings its tables to what this version needs.
 * @param where.url `postgres://…`; without it PGlite in `where.folder`, or in memory where that is missing too.
 */
export async function openDatabase(where: {
  readonly url?: string | undefined;
  readonly folder?: string;
}): Promise<Database> {
  // Each brings much along, and one of them is not needed.
  const database = where.url
    ? (await import('./postgres.ts')).openPostgres(where.url)
    : await (await import('./pglite.ts')).openPglite(where.folder);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
