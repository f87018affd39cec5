/** Builds and packs once, and installs the tarball in an empty folder by the commands of the README in it. */
import { execFile } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import { exampleWith } from './readme.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package. */
    readonly tarball: string;
    /** A customer's project that has it installed. */
    readonly project: string;
    /** What was printed while it was installed and its trainings were compiled. */
    readonly said: string;
  }
}

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/**
 * That of a shell: what says that tests run would have the build take the files of libraries that nobody publishes, and
 * `npm run --silent` would hush the warnings of an install.
 */
const { NODE_ENV: _test, npm_config_loglevel: _silent, ...env } = process.env;

export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'signal-training-package-')));
  const clean = (): void => rmSync(folder, { recursive: true });
  try {
    const { tarball, project, said } = await pack(folder);
    provide('tarball', tarball);
    provide('project', project);
    provide('said', said);
  } catch (error) {
    clean();
    throw error;
  }
  return clean;
}

async function pack(folder: string): Promise<ProvidedContext> {
  const project = join(folder, 'project');
  mkdirSync(join(project, 'public'), { recursive: true });
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));

  await run('npm', ['pack', '--pack-destination', folder], { cwd: ROOT, env });
  const [tarball = ''] = globSync(join(folder, '*.tgz'));
  const commands = exampleWith(readFileSync(join(ROOT, 'README.md'), 'utf8'), 'sh', 'npm install')
    // Nothing is published, and what the project's own install brought is not fetched once more.
    .replace('npm install signal-training', `npm install --prefer-offline --no-audit --no-fund ${tarball}`);
  const { stdout, stderr } = await run('sh', ['-ec', commands], { cwd: project, env });
  return { tarball, project, said: stdout + stderr };
}
