/**
 * The package's types as its users meet them: each folder of test/types is compiled as a project of theirs, with no
 * declaration of ours spared. A line that ends in ✗ must be refused, every other line accepted.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const consumer = mkdtempSync(join(tmpdir(), 'signal-training-types-'));
const modules = join(consumer, 'node_modules');
const compilers = { tsc: 'typescript/bin/tsc', 'vue-tsc': 'vue-tsc/bin/vue-tsc.js' };

/** A compiler on a busy machine is slow, not wrong. */
const PATIENCE_MS = 600_000;

beforeAll(() => {
  const ours = join(modules, 'signal-training');
  mkdirSync(ours, { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  cpSync(join(root, 'package.json'), join(ours, 'package.json'));
  const build = [
    '-p',
    'test/setup/tsconfig.build.json',
    '--emitDeclarationOnly',
    '--outDir',
    join(ours, 'dist'),
  ];
  execFileSync(process.execPath, [join(root, 'node_modules', compilers.tsc), ...build], { cwd: root });
  cpSync(join(root, 'test/types'), consumer, { recursive: true });
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
}, PATIENCE_MS);

afterAll(() => rmSync(consumer, { recursive: true }));

/** The places a compiler complains of, as `page.ts:17`. */
function refusedIn(folder: string, config: string, compiler: keyof typeof compilers): string[] {
  const args = [join(modules, compilers[compiler]), '--pretty', 'false', '--project', config];
  const { stdout } = spawnSync(process.execPath, args, { cwd: join(consumer, folder), encoding: 'utf8' });
  const places = [...stdout.matchAll(/^(?:(\S+)\((\d+),\d+\): )?error TS\d+:.*/gm)];
  return unique(places.map(([line, file, number]) => (file ? `${file}:${number}` : line)));
}

/** The places that are marked as wrong. */
function markedIn(folder: string): string[] {
  return globSync('*.{ts,tsx,vue}', { cwd: join(consumer, folder) }).flatMap((file) =>
    readFileSync(join(consumer, folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.includes('✗') ? [`${file}:${index + 1}`] : [])),
  );
}

const unique = (places: readonly string[]): string[] => [...new Set(places)].sort();

describe('the types of the package', () => {
  it.each([
    ['plain', 'tsconfig.json', 'tsc'],
    ['plain', 'tsconfig.nodenext.json', 'tsc'],
    ['react', 'tsconfig.json', 'tsc'],
    ['preact', 'tsconfig.json', 'tsc'],
    ['vue', 'tsconfig.json', 'vue-tsc'],
  ] as const)(
    'accept what is right and refuse what is wrong: %s, %s',
    (folder, config, compiler) => {
      const marked = unique(markedIn(folder));
      expect(marked).not.toEqual([]);
      expect(refusedIn(folder, config, compiler)).toEqual(marked);
    },
    PATIENCE_MS,
  );
});
