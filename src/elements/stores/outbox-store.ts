/** Where completions wait that the host has not stored yet; under a key of its own, for a run can be cleared before. */
import { type Completion, type OutboxStore, SIGNAL_COMPLETE, release } from '../../reporting/index.ts';
import { type Keeping, keyFor } from './key.ts';
import { type SafeStorage, type Storages, openSafeStorage } from './safe-storage.ts';

/**
 * The store of one training and one learner. An empty outbox leaves no key behind. What 0.1.0 has left stands under one key
 * for everybody, each with the learner it is of; theirs are taken from there.
 */
export function createOutboxStore(
  { remember, learner }: Keeping,
  training: { readonly id: string },
  storages?: Storages,
): OutboxStore & { readonly isLasting: boolean } {
  const common = `signal-training:${training.id}:outbox`;
  const storage = openSafeStorage(remember, keyFor(common, learner), storages);
  const places = learner === undefined ? [storage] : [storage, openSafeStorage(remember, common, storages)];

  return {
    load: () =>
      places
        .flatMap(entriesOf)
        .flatMap(completionFrom)
        .filter((completion) => completion.learner === learner),
    put: (completion) => write(storage, [...without(storage, completion.id), completion]),
    remove(id) {
      for (const place of places) {
        const rest = without(place, id);
        if (rest.length < entriesOf(place).length) write(place, rest);
      }
    },
    get isLasting() {
      return storage.isLasting;
    },
  };
}

/** Read anew each time: another tab may have added or removed one since. */
function entriesOf(place: SafeStorage): readonly unknown[] {
  const kept = place.read();
  return Array.isArray(kept) ? kept : [];
}

/** What cannot be read, as of a newer player, stays. */
function without(place: SafeStorage, removed: string): readonly unknown[] {
  return entriesOf(place).filter((entry) => (entry as { id?: unknown } | null)?.id !== removed);
}

function write(place: SafeStorage, entries: readonly unknown[]): void {
  if (entries.length > 0) place.write(entries);
  else place.clear();
}

/** Storage can hold anything. What the gate would not let out is not taken in either. */
function completionFrom(value: unknown): readonly Completion[] {
  try {
    return [release(SIGNAL_COMPLETE, value)];
  } catch {
    return [];
  }
}
