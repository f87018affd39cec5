/** Where a register is tried: its keys, its settings, and the process that it is. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { Role } from '../../../demo/hr/server/auth/tokens.ts';

const MAIN = resolve(import.meta.dirname, '../../../demo/hr/server/main.ts');
export const DIGEST = 'a'.repeat(64);
export const TRAININGS = ['now', 'a-big-fellow', 'around-the-table', 'he-will-translate'];
export const ORGANISATION = 'bench';

export interface Running {
  readonly origin: string;
  /** Whether it has ended, and nobody has ended it: then there is nothing to wait for. */
  readonly isLost: () => boolean;
  readonly kill: () => Promise<void>;
  /** Lets it finish what it does. */
  readonly stop: () => Promise<void>;
}

export interface Place {
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly token: (role: Role) => Promise<string>;
  readonly start: () => Promise<Running>;
  readonly remove: () => void;
}

export async function createPlace(database: NodeJS.ProcessEnv): Promise<Place> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const folder = mkdtempSync(join(tmpdir(), 'signal-training-register-'));
  const index = TRAININGS.map((id) => ({ id, title: id, version: '1.0.0', digest: DIGEST }));
  writeFileSync(
    join(folder, 'keys.json'),
    JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench' }] }),
  );
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  const env = {
    ...process.env,
    DATABASE_URL: '',
    ...database,
    REGISTER_FOLDER: join(folder, 'data'),
    REGISTER_ORGANISATION: ORGANISATION,
    REGISTER_ADDRESS: 'https://register.example',
    OIDC_ISSUER: 'https://identity.example',
    OIDC_KEYS: join(folder, 'keys.json'),
    TRAININGS: join(folder, 'index.json'),
    MOST_REQUESTS_OTHERS: '1000000000',
    PORT: '0',
  };
  return {
    env,
    folder,
    token: (role) =>
      new SignJWT({ roles: [role] })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'bench' })
        .setSubject(`bench ${role}`)
        .setIssuer(env.OIDC_ISSUER)
        .setAudience(env.REGISTER_ADDRESS)
        .setExpirationTime('12h')
        .sign(privateKey),
    start: () => start(env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function start(env: NodeJS.ProcessEnv): Promise<Running> {
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const origin = await originOf(child);
  let isWanted = true;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    isWanted = false;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  const isLost = (): boolean => isWanted && (child.exitCode !== null || child.signalCode !== null);
  return { origin, isLost, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

function originOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const origin = /http:\/\/[\d.:]+/.exec(said)?.[0];
      if (origin) resolve(origin);
    });
    child.once('exit', (code) => reject(new Error(`The register ended with ${code}. ${said}`)));
  });
}
