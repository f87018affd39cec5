/** PostgreSQL inside this process: in a folder, or in memory where none is given. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DATE_TYPE, type Database, dayAsText } from './database.ts';
import { takeFolder } from './folder-lock.ts';

/**
 * @param folder made where it is missing; one process at a time may use it.
 * @throws FolderInUse when another process has it open: two would destroy it.
 */
export async function openPglite(folder?: string): Promise<Database> {
  if (folder !== undefined && !existsSync(folder)) mkdirSync(folder, { recursive: true });
  const leave = folder === undefined ? undefined : takeFolder(folder);
  const pglite = await PGlite.create({
    dataDir: folder === undefined ? 'memory://' : join(folder, 'pglite'),
    parsers: { [DATE_TYPE]: dayAsText },
  });
  return {
    kind: 'PGlite',
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await pglite.query<Row>(sql, [...values])).rows,
    transaction: (work) =>
      pglite.transaction((transaction) =>
        work({
          query: async <Row>(sql: string, values: readonly unknown[] = []) =>
            (await transaction.query<Row>(sql, [...values])).rows,
        }),
      ),
    async close() {
      await pglite.close();
      leave?.();
    },
  };
}
