/** A register with an organisation of its own, asked without a network. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { onTestFinished } from 'vitest';
import { buildApp } from '../../../demo/hr/server/app.ts';
import { type OwnIssuer, createOwnIssuer } from '../../../demo/hr/server/auth/own-issuer.ts';
import type { Role } from '../../../demo/hr/server/auth/tokens.ts';
import type { Database } from '../../../demo/hr/server/database/database.ts';
import type { Settings } from '../../../demo/hr/server/register.ts';
import type { CompletionBody } from '../../../demo/hr/server/routes/shapes.ts';
import { newOrganisation } from './databases.ts';
import { DIGEST, TODAY } from './entries.ts';

const ISSUER = 'https://identity.example';
const ADDRESS = 'https://register.example';

export const TRAININGS: Awaited<ReturnType<Settings['trainings']>> = [
  { id: 'now', title: 'Nu', version: '1.2.0', digest: DIGEST, withdrawn: false },
  { id: 'a-big-fellow', title: 'Een boom van een kerel', version: '1.0.0', digest: DIGEST, withdrawn: true },
];

const NAMES: Readonly<Record<Role, string>> = {
  administrator: 'an administrator',
  reader: 'a reader',
  machine: 'a machine',
  learner: 'm-4821',
};

export interface Register {
  readonly app: FastifyInstance;
  readonly issuer: OwnIssuer;
  readonly settings: Settings;
  /** Asks as somebody of this role. */
  readonly ask: (
    role: Role | undefined,
    options: InjectOptions,
    name?: string,
  ) => Promise<LightMyRequestResponse>;
}

export async function startRegister(
  database: Database,
  { isDemo = false, ...changes }: Partial<Settings> & { readonly isDemo?: boolean } = {},
): Promise<Register> {
  const settings: Settings = {
    database,
    organisation: newOrganisation(),
    timeZone: 'Europe/Amsterdam',
    now: () => new Date(`${TODAY}T12:00:00Z`),
    trainings: () => Promise.resolve(TRAININGS),
    keepMonths: { completions: 60, audit: 24 },
    mostRequests: { learner: 1_000, others: 1_000 },
    ...changes,
  };
  const issuer = await createOwnIssuer(ISSUER, ADDRESS);
  const app = await buildApp(settings, issuer.rules, isDemo ? issuer : undefined);
  onTestFinished(() => app.close());
  return {
    app,
    issuer,
    settings,
    async ask(role, options, name = NAMES[role ?? 'learner']) {
      const token = role && (await issuer.issue(name, role));
      const headers = { ...options.headers, ...(token && { authorization: `Bearer ${token}` }) };
      return app.inject({ ...options, headers });
    },
  };
}

/** A completion as the player makes it. */
export function completion(changes: Partial<CompletionBody> = {}): CompletionBody {
  return {
    version: 1,
    id: randomUUID(),
    training: { id: 'now', version: '1.2.0', digest: DIGEST },
    status: 'completed',
    completedOn: TODAY,
    ...changes,
  };
}

export const posted = (payload: object, url = '/completions'): InjectOptions => ({
  method: 'POST',
  url,
  payload,
});
