/**
 * The database under test: PGlite in memory, or PostgreSQL at `TEST_DATABASE_URL` (`npm run test:postgresql`). One per
 * file; each test takes an organisation of its own, as if nobody else were there.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../../demo/hr/server/database/database.ts';
import { openDatabase } from '../../../demo/hr/server/database/open.ts';

/** PGlite makes itself from nothing each time: in seconds, or in minutes on a busy machine. */
export const PATIENCE_MS = 300_000;

/** What each file calls first; the function it returns gives the database once the tests run. */
export function useDatabase(): () => Database {
  let database: Database | undefined;
  beforeAll(async () => {
    const url = process.env['TEST_DATABASE_URL'];
    database = await openDatabase(url ? { url } : {});
  }, PATIENCE_MS);
  afterAll(() => database?.close());
  return () => {
    if (!database) throw new Error('The database is there once the tests run.');
    return database;
  };
}

export function newOrganisation(): string {
  return `organisation-${randomUUID()}`;
}
