/** What a set of compiled trainings becomes on a web server: one folder of files, the same for `compile` and for Vite. */
import { readFileSync } from 'node:fs';
import { indexEntry } from '../format/training-index.ts';
import { mediaOf } from './find.ts';
import type { Loaded } from './load.ts';
import { UsageError } from './usage-error.ts';

/** Content by path below the folder: `<id>.json`, `media/…`, `index.json`. */
export type Published = ReadonlyMap<string, string | Uint8Array>;

/** @throws UsageError when two things want the same path with different content. */
export function publish(trainings: Loaded['trainings']): Published {
  const files = new Map<string, { readonly content: string | Uint8Array; readonly from: string }>();
  const add = (name: string, content: string | Uint8Array, from: string): void => {
    const taken = files.get(name);
    if (taken && !Buffer.from(taken.content).equals(Buffer.from(content))) {
      throw new UsageError('compile.sameFile', { name, first: taken.from, second: from });
    }
    files.set(name, { content, from });
  };
  add(
    'index.json',
    JSON.stringify(
      trainings.map(({ training }) => indexEntry(training)),
      undefined,
      2,
    ) + '\n',
    'index.json',
  );
  for (const { item, training } of trainings) {
    add(`${training.id}.json`, JSON.stringify(training), item.file);
    for (const { file, name } of mediaOf(item)) add(name, readFileSync(file), file);
  }
  return new Map([...files].map(([name, { content }]) => [name, content]));
}
