/** The files of a host that builds our code into scripts of its own and has trainings beside them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { findItems } from '../../src/cli/find.ts';
import { load } from '../../src/cli/load.ts';
import { publish } from '../../src/cli/publish.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** By path without its first slash: `player.js` of the script that is called `player`, `trainings/<id>.json`. */
export async function filesOfSite(
  folder: string,
  scripts: Readonly<Record<string, string>>,
  stories: readonly string[],
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: { ...scripts },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const found = findItems(
    stories.map((story) => `scenarios/${story}`),
    ROOT,
  );
  return new Map([
    ...readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const),
    ...[...publish(load(found, ROOT).trainings)].map(
      ([name, content]) => [`trainings/${name}`, content] as const,
    ),
  ]);
}
