import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PATIENCE_MS, newOrganisation } from '../../support/hr/databases.ts';
import { TRAININGS, completion } from '../../support/hr/register.ts';
import { temporaryFolder } from '../../support/terminal.ts';

const MAIN = resolve(import.meta.dirname, '../../../demo/hr/server/main.ts');

/** The register as a process of its own, with what it needs to be one. */
async function prepare() {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const folder = temporaryFolder({
    'keys.json': JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'test' }] }),
    'index.json': JSON.stringify(TRAININGS),
  });
  const env = {
    ...process.env,
    DATABASE_URL: process.env['TEST_DATABASE_URL'],
    REGISTER_FOLDER: join(folder, 'data'),
    REGISTER_ORGANISATION: newOrganisation(),
    REGISTER_ADDRESS: 'https://register.example',
    OIDC_ISSUER: 'https://identity.example',
    OIDC_KEYS: join(folder, 'keys.json'),
    TRAININGS: join(folder, 'index.json'),
    MOST_REQUESTS_OTHERS: '100000',
    PORT: '0',
  };
  const token = (role: string): Promise<string> =>
    new SignJWT({ roles: [role] })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setSubject(`a ${role}`)
      .setIssuer(env.OIDC_ISSUER)
      .setAudience(env.REGISTER_ADDRESS)
      .setExpirationTime('1h')
      .sign(privateKey);
  return { env, folder, machine: await token('machine'), reader: await token('reader') };
}

async function start(env: NodeJS.ProcessEnv): Promise<{ process: ChildProcess; origin: string }> {
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const chunk of child.stdout ?? []) {
    const origin = /http:\/\/[\d.:]+/.exec(String(chunk))?.[0];
    if (origin) return { process: child, origin };
  }
  throw new Error('The register did not start.');
}

describe('a register that is killed', () => {
  it(
    'has everything that it said it kept, once, when it is started again',
    async () => {
      const { env, machine, reader } = await prepare();
      const bodies = Array.from({ length: 200 }, (_, index) =>
        completion({ id: randomUUID(), learner: `m-${index}`, completedOn: '2026-11-01' }),
      );
      const post = (origin: string, body: object): Promise<number> =>
        fetch(`${origin}/completions`, {
          method: 'POST',
          headers: { authorization: `Bearer ${machine}`, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }).then(
          ({ status }) => status,
          () => 0,
        );

      const first = await start(env);
      let kept = 0;
      const answers = bodies.map(async (body) => {
        const status = await post(first.origin, body);
        if (status === 201 && ++kept === 50) first.process.kill('SIGKILL');
        return status;
      });
      const before = await Promise.all(answers);
      expect(before).toContain(0);

      const second = await start(env);
      const headers = { authorization: `Bearer ${reader}` };
      const list = async (): Promise<string[]> => {
        const csv = await (await fetch(`${second.origin}/completions.csv`, { headers })).text();
        return csv
          .split('\r\n')
          .slice(1, -1)
          .map((line) => line.split(',')[1] ?? '');
      };
      const found = new Set(await list());
      for (const [index, status] of before.entries())
        if (status === 201) expect(found.has(`m-${index}`)).toBe(true);

      // What an outbox does: it offers again what was not answered.
      const again = await Promise.all(bodies.map((body) => post(second.origin, body)));
      expect(again.every((status) => status === 200 || status === 201)).toBe(true);
      expect((await list()).sort()).toEqual(bodies.map(({ learner }) => learner).sort());

      second.process.kill('SIGTERM');
      expect(await once(second.process, 'exit')).toEqual([0, null]);
    },
    PATIENCE_MS,
  );

  it('does not start without knowing who may ask', async () => {
    const { env } = await prepare();
    const child = spawn(process.execPath, [MAIN], {
      env: { ...env, OIDC_ISSUER: '' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said).toContain('OIDC_ISSUER is not set');
  });

  it(
    'keeps a second process out of its folder',
    async () => {
      const { env, folder } = await prepare();
      const { DATABASE_URL: _, ...alone } = env;
      await start(alone);
      const second = spawn(process.execPath, [MAIN, 'backup', join(folder, 'copy')], {
        env: alone,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      second.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
      expect(await once(second, 'close')).toEqual([1, null]);
      expect(said).toContain('is in use by process');
    },
    PATIENCE_MS,
  );
});
