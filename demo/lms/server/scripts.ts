/**
 * What a package runs, built from the sources as they are now. In a process of its own: the server of the demo runs in
 * development, of which a build would make scripts that nobody ships.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { BuiltScript } from '../../../src/cli/pack/packing.ts';

const require = createRequire(import.meta.url);
const VITE = join(dirname(require.resolve('vite/package.json')), 'bin/vite.js');
const ROOT = dirname(require.resolve('signal-training/package.json'));

/** Which mode of the build makes which. */
const MODES: Readonly<Record<BuiltScript, readonly string[]>> = {
  'signal-training.iife.js': [],
  'signal-lms.iife.js': ['--mode', 'lms'],
  'embed.js': ['--mode', 'embed'],
};

export type Scripts = Readonly<Record<BuiltScript, string>>;

/** Takes some seconds. */
export async function buildScripts(): Promise<Scripts> {
  const folder = await mkdtemp(join(tmpdir(), 'signal-training-lms-'));
  try {
    const [player, lms, host] = await Promise.all([
      build('signal-training.iife.js', join(folder, 'player')),
      build('signal-lms.iife.js', join(folder, 'lms')),
      build('embed.js', join(folder, 'host')),
    ]);
    return { 'signal-training.iife.js': player, 'signal-lms.iife.js': lms, 'embed.js': host };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function build(name: BuiltScript, folder: string): Promise<string> {
  const command = [VITE, 'build', ...MODES[name], '--outDir', folder, '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return readFile(join(folder, name), 'utf8');
}
