// A PostgreSQL of its own for the tests and the bench of the register: in a temporary folder, at a socket of its own.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installFromDebian } from './browser.mjs';

/** The folder with `initdb` and `postgres`, the newest first; undefined where there is none. */
export function findPostgresql() {
  const debian = globSync('/usr/lib/postgresql/*/bin/initdb').sort().at(-1);
  if (debian) return join(debian, '..');
  const { status, stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Where that needs no questions; the tests do without it where it cannot be had. */
export async function installPostgresql() {
  if (!findPostgresql()) await installFromDebian('PostgreSQL', ['postgresql']);
}

/**
 * Starts one; undefined where there is no PostgreSQL.
 * @param {{ isDurable?: boolean }} [options] `isDurable`: it survives being killed, and is as slow as that takes.
 * @returns {Promise<{ url: string, start: () => Promise<void>, kill: () => Promise<void>, stop: () => Promise<void> } | undefined>}
 */
export async function createCluster({ isDurable = false } = {}) {
  const bin = findPostgresql();
  if (!bin) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'signal-training-postgresql-'));
  // PostgreSQL refuses to run as root.
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(bin, 'initdb'),
    [
      '--pgdata',
      data,
      '--username',
      'register',
      '--auth',
      'trust',
      '--encoding',
      'UTF8',
      '--locale',
      'C.UTF-8',
    ],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);

  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`];
  if (!isDurable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  let server;
  const startOnce = () =>
    new Promise((resolve, reject) => {
      server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((each) => ['-c', each])], {
        ...user,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      server.stderr.setEncoding('utf8').on('data', (text) => {
        said += text;
        if (said.includes('ready to accept connections')) resolve();
      });
      server.once('exit', () => reject(new Error(`PostgreSQL ended: ${said}`)));
    });
  /** What served a killed one's clients ends a moment later, and until then nobody else may use the same data. */
  const start = async () => {
    for (;;) {
      try {
        return await startOnce();
      } catch (error) {
        if (!error.message.includes('still in use')) throw error;
      }
    }
  };
  const end = (signal) =>
    new Promise((resolve) => {
      if (!server || server.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', () => resolve());
      server.kill(signal);
    });
  await start();
  return {
    url: `postgres://register@localhost/postgres?host=${encodeURIComponent(folder)}`,
    start,
    kill: () => end('SIGKILL'),
    async stop() {
      // Asks its clients to go, and is done at once.
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idOf(which) {
  const { status, stdout } = spawnSync('id', [which, 'postgres'], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}
