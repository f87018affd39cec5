import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { publint } from 'publint';
import ts from 'typescript';
import { build } from 'vite';
import { describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { temporaryFolder } from '../support/terminal.ts';
import { doors, manifest, shipped, textOf } from './shipped.ts';

const ROOT = join(import.meta.dirname, '../..');
const filesIn = (pattern: string): readonly string[] => globSync(pattern, { cwd: shipped });

describe('the modules of the package', () => {
  it('import nothing that is not there', () => {
    const modules = filesIn('dist/**/*.js');
    const dangling = modules.flatMap((file) =>
      ts
        .preProcessFile(textOf(file), true, true)
        .importedFiles.map(({ fileName }) => fileName)
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => !existsSync(join(shipped, dirname(file), specifier)))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(modules.length).toBeGreaterThan(100);
    expect(dangling).toEqual([]);
  });
});

describe('the package', () => {
  it('is without a remark of publint', async () => {
    const { messages } = await publint({ pkgDir: shipped, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that fit, for bundlers and for modules in Node: it holds no CommonJS, which Node can require all the same', async () => {
    const entrypoints = doors.map((door) => door.replace('signal-training', '.'));
    const tarball = createPackageFromTarballData(readFileSync(inject('tarball')));
    const analysis = await checkPackage(tarball, { entrypoints });
    if (!analysis.types) throw new Error('There are no types.');
    const supported = ['node16-esm', 'bundler'];
    const problems = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem) || supported.includes(problem.resolutionKind),
    );
    expect(problems).toEqual([]);
  });

  it('installs and compiles its trainings without a warning', () => {
    expect(inject('said')).toMatch(/^added \d+ packages/m);
    expect(inject('said')).not.toMatch(/warn|deprecated|script/i);
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(manifest.scripts).not.toHaveProperty(script);
  });

  it('leaves out what nobody can use', () => {
    expect(filesIn('{src,test,demo,dist/demo,dist/test}/**')).toEqual([]);
    const sizeOf = (pattern: string): number =>
      filesIn(pattern)
        .map((file) => statSync(join(shipped, file)))
        .reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0);
    // 3.2 MB of the first version were types of the schema, and two thirds of the rest were of modules that no door leads to.
    expect(sizeOf('**/*.d.ts')).toBeLessThan(240_000);
    // Code and the words of three languages, and the page of `preview` with a player in it; the stories that come along are as many as there are.
    expect(sizeOf('dist/!(check)/**') + sizeOf('dist/*.*')).toBeLessThan(4_500_000);
    // One file that is handed from hand to hand: all that checks and compiles, a player, and one more to put into packages.
    expect(sizeOf('dist/check/**')).toBeLessThan(1_350_000);
  });

  it.each([...manifest.sideEffects, manifest.unpkg, manifest.jsdelivr])(
    'has the file it calls %s',
    (name) => {
      expect(filesIn(name.includes('/') ? name : `**/${name}`)).not.toEqual([]);
    },
  );
});

describe('the single files', () => {
  const LIBRARIES = ['@lit/reactive-element', 'lit', 'lit-element', 'lit-html', 'i18next', 'xstate'];
  const files = filesIn('dist/cdn/*.js');
  const hashOf = (path: string): string =>
    `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
  const hashes = JSON.parse(textOf('dist/cdn/integrity.json')) as Readonly<Record<string, string>>;

  it.each(files)('%s begins with its version and every licence it comes under', (file) => {
    const [notice = ''] = /^\/\*![\s\S]*?\*\//.exec(textOf(file)) ?? [];
    expect(notice).toContain(`signal-training ${manifest.version} (MIT)`);
    // The two sides of a frame are made of nothing but our own.
    const libraries = basename(file).startsWith('signal-training.') ? LIBRARIES : [];
    for (const name of libraries) {
      const own = join(ROOT, 'node_modules', name);
      const { version } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as { version: string };
      expect(notice).toContain(`${name} ${version} (`);
      expect(notice).toContain(readFileSync(join(own, 'LICENSE'), 'utf8').trim());
    }
  });

  it('are listed with their hashes, which the README repeats', () => {
    expect(hashes).toEqual(
      Object.fromEntries(files.map((file) => [basename(file), hashOf(join(shipped, file))])),
    );
    const named = [...textOf('README.md').matchAll(/src="[^"]*?([\w.-]+\.js)"\s+integrity="([^"]*)"/g)];
    expect(named).not.toEqual([]);
    for (const [, name = '', hash] of named) expect(hash).toBe(hashes[name]);
  });

  it('are named without a hash in the README of the repository, where it would be wrong after every change', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(readme.match(/integrity="[^"]*"/g)).toEqual(['integrity="sha384-…"']);
  });

  it('are the same, to the byte, when they are built once more', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    onTestFinished(() => void vi.unstubAllEnvs());
    const outDir = temporaryFolder({});
    await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn', build: { outDir } });
    for (const name of ['signal-training.js', 'signal-training.iife.js'])
      expect(hashOf(join(outDir, name))).toBe(hashes[name]);
  });
});
