/** The register of the demo: with tokens of its own, for a municipality that is made up. */
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import { type OwnIssuer, createOwnIssuer } from './auth/own-issuer.ts';
import { startChores } from './chores.ts';
import { FolderInUse } from './database/folder-lock.ts';
import { openDatabase } from './database/open.ts';
import { DEMO_AUDIENCE, type DemoLaunches, demoLaunches } from './demo-launches.ts';
import type { Settings } from './register.ts';
import { folderFrom } from './environment.ts';
import { createLaunches } from './launches.ts';
import { trainingsFrom } from './trainings-index.ts';

export interface DemoRegister {
  readonly app: FastifyInstance;
  readonly stop: () => Promise<void>;
}

export interface DemoOptions {
  /** Where the index of the trainings is, asked for only when it is needed. */
  readonly index: () => string;
  readonly warn: (sentence: string) => void;
}

/** Who vouches for the people and the trainings of the demo. */
export interface DemoTrust {
  readonly issuer: OwnIssuer;
  readonly launches: DemoLaunches;
}

export async function demoTrust(): Promise<DemoTrust> {
  return { issuer: await createOwnIssuer('demo', DEMO_AUDIENCE), launches: await demoLaunches() };
}

export async function startDemoRegister(
  { issuer, launches }: DemoTrust,
  { index, warn }: DemoOptions,
): Promise<DemoRegister> {
  const database = await openDatabase({
    url: process.env['DATABASE_URL'],
    folder: folderFrom(process.env),
  }).catch((error: unknown) => {
    if (!(error instanceof FolderInUse)) throw error;
    warn(`${error.message} Until then this demo keeps its register in memory.`);
    return openDatabase({});
  });
  const organisation = 'waterrijk';
  const now = (): Date => new Date();
  const settings: Settings = {
    database,
    organisation,
    timeZone: 'Europe/Amsterdam',
    now,
    launches: createLaunches({
      database,
      organisation,
      address: DEMO_AUDIENCE,
      keys: [launches.launching.publicKey],
      key: launches.receipts,
      now,
    }),
    trainings: () => trainingsFrom(index())(),
    keepMonths: { completions: 60, audit: 24 },
    mostRequests: { learner: 60, others: 600 },
  };
  const app = await buildApp(settings, issuer.rules, issuer);
  const stopChores = startChores(settings);
  return {
    app,
    async stop() {
      await app.close();
      await stopChores();
      await database.close();
    },
  };
}
