/**
 * `npm run mutation -- <room>`: changes the code of a room in small ways, asks the tests of that room each time, and tells
 * which changes none of them noticed. A file of a room (`reporting/gate.ts`) takes less time and has no line to reach.
 * Ends with 1 where a room falls short, and where the list of equivalent changes is out of date.
 */
import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { EQUIVALENT } from './equivalent/index.ts';
import { figuresOf } from './figures.ts';
import { ROOMS } from './rooms.ts';
import { rowOf, told } from './table.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const isRoom = (name: string): name is keyof typeof ROOMS => Object.hasOwn(ROOMS, name);

async function main([wanted = '', ...others]: readonly string[]): Promise<number> {
  const [room = ''] = wanted.split('/');
  const files = globSync(wanted === room ? `src/${room}/*.ts` : `src/${wanted}`, { cwd: ROOT });
  if (!isRoom(room) || files.length === 0 || others.length > 0) {
    process.stderr.write(
      `npm run mutation -- ${Object.keys(ROOMS).join('|')}, or a file: reporting/gate.ts\n`,
    );
    return 2;
  }
  const started = Date.now();
  const mutants = await new Stryker({
    configFile: resolve(import.meta.dirname, 'stryker.config.mjs'),
    mutate: files,
    vitest: { configFile: 'test/mutation/vitest.config.ts', dir: `test/node/${room}` },
  }).runMutationTest();
  const seconds = Math.round((Date.now() - started) / 1000);
  const sources = files.map((file) => [
    relative('src', file).replaceAll('\\', '/'),
    readFileSync(resolve(ROOT, file), 'utf8'),
  ]);
  const figures = figuresOf(mutants, Object.fromEntries(sources) as Record<string, string>, EQUIVALENT);
  console.log(told(figures));
  if (wanted !== room) return figures.stale.length > 0 ? 1 : 0;
  const { atLeast } = ROOMS[room];
  console.log(rowOf({ room, ...figures, atLeast, day: new Date().toISOString().slice(0, 10), seconds }));
  return figures.score < atLeast || figures.stale.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
