/** Remembers which trainings were completed here, where the host has asked for that. Only which: no day, no result. */
import { type Keeping, keyFor } from './key.ts';
import { type Storages, openSafeStorage } from './safe-storage.ts';

/** One key for all trainings of a learner; no id of a training is spelt like this, so no run can be kept under it. */
const KEY = 'signal-shelf';

/** Of the envelope around the ids; another number is not read. */
const FORMAT = 1;

export interface DoneStore {
  /** Ids of trainings. With `none` those of this store alone: in memory, until the page goes or the learner leaves. */
  load(): ReadonlySet<string>;
  add(id: string): void;
}

export function createDoneStore({ remember, learner }: Keeping, storages?: Storages): DoneStore {
  const storage = openSafeStorage(remember, keyFor(KEY, learner), storages);
  // Read anew each time: another tab may have added one since.
  const load = (): Set<string> => new Set(idsIn(storage.read()));
  return {
    load,
    add(id) {
      storage.write({ format: FORMAT, done: [...load().add(id)] });
    },
  };
}

/** Storage can hold anything. */
function idsIn(value: unknown): readonly string[] {
  const envelope = value as { format?: unknown; done?: unknown } | null | undefined;
  if (envelope?.format !== FORMAT || !Array.isArray(envelope.done)) return [];
  return envelope.done.filter((id) => typeof id === 'string');
}
