/**
 * The register by itself: `node demo/hr/server/main.ts`, `… backup <file>`, `… restore <file>`, `… openapi`.
 * Ends with 0 when all is well, 1 when it fails, 2 when it is called wrongly.
 */
import { buildApp } from './app.ts';
import { createOwnIssuer } from './auth/own-issuer.ts';
import { NotRestorable, backup, restore } from './backup.ts';
import { startChores } from './chores.ts';
import type { Database } from './database/database.ts';
import { FolderInUse } from './database/folder-lock.ts';
import { openDatabase } from './database/open.ts';
import { NotSet, folderFrom, settingsFrom } from './environment.ts';

const USAGE = 'node demo/hr/server/main.ts [serve | backup <file> | restore <file> | openapi]';

async function main([command = 'serve', file, ...more]: readonly string[]): Promise<number> {
  if (more.length > 0) return usage();
  if (command === 'serve' && file === undefined) return serve();
  if (command === 'openapi' && file === undefined) return describe();
  if ((command === 'backup' || command === 'restore') && file !== undefined) {
    const work = command === 'backup' ? backup : restore;
    const rows = await withDatabase((database) => work(database, file));
    console.log(`${command === 'backup' ? 'Saved' : 'Restored'} ${rows} rows.`);
    return 0;
  }
  return usage();
}

function usage(): number {
  console.error(USAGE);
  return 2;
}

const openOwn = (): Promise<Database> =>
  openDatabase({ url: process.env['DATABASE_URL'], folder: folderFrom(process.env) });

async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openOwn();
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function serve(): Promise<number> {
  return withDatabase(async (database) => {
    const { settings, rules } = settingsFrom(process.env, database);
    const app = await buildApp(settings, rules);
    const stopChores = startChores(settings);
    // Before it says where it is: whoever reads that may stop it at once.
    const stopped = new Promise<void>((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    });
    const address = await app.listen({
      port: Number(process.env['PORT'] ?? 8080),
      host: process.env['HOST'] ?? '127.0.0.1',
    });
    console.log(`The register is at ${address}, on ${database.kind}.`);
    await stopped;
    // Answers what was asked, and takes nothing new.
    await app.close();
    await stopChores();
    return 0;
  });
}

/** Needs no database: the description is made of the routes. */
async function describe(): Promise<number> {
  const issuer = await createOwnIssuer('openapi', 'openapi');
  const never = (): Promise<never> => Promise.reject(new Error('There is no database behind a description.'));
  const app = await buildApp(
    {
      database: { kind: 'PGlite', query: never, transaction: never, close: () => Promise.resolve() },
      organisation: '',
      timeZone: 'UTC',
      now: () => new Date(),
      trainings: () => Promise.resolve([]),
      keepMonths: { completions: 1, audit: 1 },
      mostRequests: { learner: 1, others: 1 },
    },
    issuer.rules,
  );
  console.log(JSON.stringify(app.swagger(), null, 2));
  await app.close();
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isExpected =
    error instanceof NotSet || error instanceof FolderInUse || error instanceof NotRestorable;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
