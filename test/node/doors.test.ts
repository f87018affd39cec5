import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import type { LibraryOptions, UserConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/elements/parts/version.ts';
import viteConfig from '../../vite.config.ts';
import { files as writtenFiles } from '../setup/manifest.mjs';

const root = new URL('../../', import.meta.url);
const has = (path: string): boolean => existsSync(new URL(path, root));
const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8');

interface Target {
  readonly types: string;
  readonly node?: string;
  readonly default: string;
}

const manifest = JSON.parse(readText('package.json')) as {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Target>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly sideEffects: readonly string[];
};

/** Where the build puts the sources, from the build's own settings. */
const { outDir, rootDir } = (
  ts.readConfigFile('test/setup/tsconfig.build.json', () => readText('test/setup/tsconfig.build.json'))
    .config as {
    compilerOptions: { outDir: string; rootDir: string };
  }
).compilerOptions;
const fromRoot = (path: string): string => posix.join('test/setup', path);
const built = `${fromRoot(outDir)}/`;

/** The source that a built module or its types come from; undefined for what the build does not make of a source. */
function sourceOf(target: string): string | undefined {
  const path = posix.normalize(target);
  if (!path.startsWith(built)) return undefined;
  return posix.join(fromRoot(rootDir), path.slice(built.length).replace(/(?:\.d\.ts|\.js)$/, '.ts'));
}

function cdnFiles(): readonly string[] {
  const config = (viteConfig as unknown as (env: object) => UserConfig)({
    command: 'build',
    mode: 'production',
  });
  const { fileName } = config.build?.lib as LibraryOptions;
  if (typeof fileName !== 'function')
    throw new TypeError('The names of the bundles are given by a function.');
  return (['es', 'iife'] as const).map((format) => `dist/cdn/${fileName(format, 'define')}`);
}

describe('the doors of the package', () => {
  const doors = Object.entries(manifest.exports);
  const modules = doors.flatMap(([door, target]) =>
    typeof target === 'string' ? [] : [[door, target] as const],
  );
  const files = doors.flatMap(([door, target]) =>
    typeof target === 'string' ? [[door, target] as const] : [],
  );

  it.each(modules)('%s leads to a module the build makes, with its types', (_door, target) => {
    // Without a page the single file leads to the modules that it is made of.
    const source = sourceOf(target.node ?? target.default);
    expect(source && has(source)).toBe(true);
    expect(sourceOf(target.types)).toBe(source);
    const inPage = posix.normalize(target.default);
    expect(cdnFiles().includes(inPage) || sourceOf(inPage) === source).toBe(true);
  });

  it.each(files)('%s leads to a file that is there, or that the build writes', (_door, target) => {
    expect(has(target) || writtenFiles().some(([name]) => target === `./dist/${name}`)).toBe(true);
  });

  it('are all named: no pattern makes every file public for ever', () => {
    expect(Object.keys(manifest.exports).filter((door) => door.includes('*'))).toEqual([]);
  });

  it('bring elements that know their version', () => {
    expect(VERSION).toBe(manifest.version);
  });

  it('has a command that the build makes and that a shell can start', () => {
    const source = sourceOf(manifest.bin['signal-training'] ?? '');
    expect(source).toBe('src/cli/bin.ts');
    expect(readText('src/cli/bin.ts').startsWith('#!/usr/bin/env node\n')).toBe(true);
  });

  // The pages of a preview and of who has no terminal are no modules of the package: they are bundled.
  const shaken = globSync('src/**/*.ts', {
    cwd: root,
    exclude: ['src/cli/preview/page/**', 'src/cli/page/**'],
  });
  it.each(shaken.filter((file) => /^register\(/m.test(readText(file))))(
    '%s registers an element, and is kept when a bundler shakes the tree, as a source and as built',
    (file) => {
      // A pattern without a slash is one for the name of the file, in every bundler.
      const [name = ''] = posix.basename(file).split('.');
      expect(manifest.sideEffects).toContain(`${name}.*`);
    },
  );

  it('keep open roots open when a bundler shakes the tree', () => {
    expect(manifest.sideEffects).toEqual(expect.arrayContaining(['define-open.*', 'open-roots.*']));
  });
});

describe('the doors in plain Node, without a DOM', () => {
  it.each([
    'format.ts',
    'authoring/index.ts',
    'engine/index.ts',
    'reporting/index.ts',
    'host/index.ts',
    'verify/index.ts',
  ])('src/%s can be imported', (file) => {
    const script = `await import('./src/${file}'); console.log(typeof window, typeof document)`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(printed.trim()).toBe('undefined undefined');
  });

  it('src/index.ts, src/define.ts, src/shelf.ts and src/define-open.ts can be imported, so that a page can be rendered on a server', async () => {
    expect(typeof window).toBe('undefined');
    expect(await import('../../src/index.ts')).toHaveProperty('SignalTraining');
    await import('../../src/define.ts');
    await import('../../src/shelf.ts');
    await import('../../src/define-open.ts');
  });
});
