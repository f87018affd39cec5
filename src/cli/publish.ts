/** What a set of compiled trainings becomes on a web server: one folder of files, the same for `compile` and for Vite. */
import { indexEntry } from '../format/training-index.ts';
import type { Loaded } from './load.ts';

/** Content by path below the folder: `<id>.json`, `media/…`, `index.json`. */
export type Published = ReadonlyMap<string, string | Uint8Array>;

/** Two that want one path do not come this far: loading leaves them out and tells why. */
export function publish(trainings: Loaded['trainings']): Published {
  const index = trainings.map(({ training }) => indexEntry(training));
  return new Map<string, string | Uint8Array>([
    ['index.json', JSON.stringify(index, undefined, 2) + '\n'],
    ...trainings.flatMap(({ training, media }) => [
      [`${training.id}.json`, JSON.stringify(training)] as const,
      ...media.map(({ name, content }) => [name, content] as const),
    ]),
  ]);
}
