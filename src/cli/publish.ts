/** What a set of compiled trainings becomes on a web server: one folder of files, the same for `compile` and for Vite. */
import { isWatched } from '../format/pause.ts';
import { indexEntry } from '../format/training-index.ts';
import type { Loaded, LoadedTraining } from './load.ts';

/** Content by path below the folder: `<id>.json`, `media/…`, `index.json`, and `index.<audience>.json` for each audience pack. */
export type Published = ReadonlyMap<string, string | Uint8Array>;

/** A list for each audience: nobody is to find one story twice. An id has no full stop, so no training takes this name. */
function indexName(audience: string | undefined): string {
  return audience === undefined ? 'index.json' : `index.${audience}.json`;
}

/**
 * The order in which a shelf leads along them: by level, and of a level first what one looks on at, from which who is new
 * learns most (EV-10), then what is short before what is long: stories before the round that asks for all of it at once.
 */
function byPath({ training: one }: LoadedTraining, { training: other }: LoadedTraining): number {
  const isTold = (training: LoadedTraining['training']): number =>
    Number(!('scenes' in training && isWatched(training)));
  return one.level - other.level || isTold(one) - isTold(other) || one.minutes - other.minutes;
}

/** Two that want one path do not come this far: loading leaves them out and tells why. */
export function publish(trainings: Loaded['trainings']): Published {
  const audiences = new Set(trainings.map(({ item }) => item.pack?.audience));
  return new Map<string, string | Uint8Array>([
    ...[undefined, ...[...audiences].filter((audience) => audience !== undefined)].map((audience) => {
      const own = trainings.filter(({ item }) => item.pack?.audience === audience);
      const index = own.toSorted(byPath).map(({ training }) => indexEntry(training));
      return [indexName(audience), JSON.stringify(index, undefined, 2) + '\n'] as const;
    }),
    ...trainings.flatMap(({ training, media }) => [
      [`${training.id}.json`, JSON.stringify(training)] as const,
      ...media.map(({ name, content }) => [name, content] as const),
    ]),
  ]);
}
