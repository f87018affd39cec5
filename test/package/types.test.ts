/**
 * The package's types as its users meet them: each folder of test/types is compiled as a project of theirs, with no
 * declaration of ours spared. A line that ends in ✗ must be refused, every other line accepted.
 */
import { spawnSync } from 'node:child_process';
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
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doors, shipped } from './shipped.ts';

const ROOT = join(import.meta.dirname, '../..');
const consumer = mkdtempSync(join(tmpdir(), 'signal-training-types-'));
const modules = join(consumer, 'node_modules');
const compilers = { tsc: 'typescript/bin/tsc', 'vue-tsc': 'vue-tsc/bin/vue-tsc.js' };
/** Doors for who has the package of that name, each tried in a folder of its own; and with what. */
const WITH_OTHERS: Readonly<Record<string, keyof typeof compilers>> = {
  react: 'tsc',
  preact: 'tsc',
  vue: 'vue-tsc',
  vite: 'tsc',
};

beforeAll(() => {
  mkdirSync(modules);
  // What a user may have beside the package: frameworks, Vite.
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
  }
  cpSync(shipped, join(modules, 'signal-training'), { recursive: true });
  cpSync(join(ROOT, 'test/types'), consumer, { recursive: true });
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
  const open = doors.filter((door) => !Object.keys(WITH_OTHERS).some((other) => door.endsWith(`/${other}`)));
  const lines = open.map((door, number) => `export * as door${number} from '${door}';\n`);
  writeFileSync(join(consumer, 'plain/doors.ts'), lines.join(''));
});

afterAll(() => rmSync(consumer, { recursive: true }));

/** What a compiler tells: the files it read and its complaints. */
function compile(folder: string, config: string, compiler: keyof typeof compilers): string {
  const words = [join(modules, compilers[compiler]), '--pretty', 'false', '--listFiles', '--project', config];
  return spawnSync(process.execPath, words, { cwd: join(consumer, folder), encoding: 'utf8' }).stdout;
}

/** The places a compiler complains of, as `page.ts:17`. */
function refusedIn(told: string): string[] {
  const places = [...told.matchAll(/^(?:(\S+)\((\d+),\d+\): )?error TS\d+:.*/gm)];
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
    ...Object.entries(WITH_OTHERS).map(([folder, compiler]) => [folder, 'tsconfig.json', compiler] as const),
  ] as const)('accept what is right and refuse what is wrong: %s, %s', (folder, config, compiler) => {
    const told = compile(folder, config, compiler);
    const marked = unique(markedIn(folder));
    expect(marked).not.toEqual([]);
    expect(refusedIn(told)).toEqual(marked);
    // Megabytes that nobody needs who checks or compiles.
    expect(told).toContain('/signal-training/dist/src/');
    expect(told).not.toMatch(/\/authoring\/schema\/|\/node_modules\/(?:valibot|yaml)\//);
  });

  it('are tried at every door', () => {
    const tried = globSync(['plain/*.ts', ...Object.keys(WITH_OTHERS).map((folder) => `${folder}/*`)], {
      cwd: consumer,
    })
      .map((file) => readFileSync(join(consumer, file), 'utf8'))
      .join('');
    expect(doors.filter((door) => !tried.includes(`'${door}'`))).toEqual([]);
  });
});
