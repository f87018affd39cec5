/** Where completions wait that the host has not stored yet; under a key of its own, for a run can be cleared before. */
import { type Completion, type OutboxStore, SIGNAL_COMPLETE, release } from '../../reporting/index.ts';
import { type Remember, type Storages, openSafeStorage } from './safe-storage.ts';

/** The store of one training, under the key `signal-training:<id>:outbox`. An empty outbox leaves no key behind. */
export function createOutboxStore(
  remember: Remember,
  training: { readonly id: string },
  storages?: Storages,
): OutboxStore & { readonly isLasting: boolean } {
  const storage = openSafeStorage(remember, `signal-training:${training.id}:outbox`, storages);

  // Read anew each time: another tab may have added or removed one since.
  const load = (): readonly Completion[] => {
    const kept = storage.read();
    return Array.isArray(kept) ? kept.flatMap(completionFrom) : [];
  };

  return {
    load,
    put: (completion) => storage.write([...load().filter(({ id }) => id !== completion.id), completion]),
    remove(removed) {
      const rest = load().filter(({ id }) => id !== removed);
      if (rest.length > 0) storage.write(rest);
      else storage.clear();
    },
    get isLasting() {
      return storage.isLasting;
    },
  };
}

/** Storage can hold anything. What the gate would not let out is not taken in either. */
function completionFrom(value: unknown): readonly Completion[] {
  try {
    return [release(SIGNAL_COMPLETE, value)];
  } catch {
    return [];
  }
}
