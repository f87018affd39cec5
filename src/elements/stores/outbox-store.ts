/**
 * Where completions wait that no host has stored yet. Each has a key of its own, written once and then removed, so that
 * neither another tab nor what a newer player has left can be lost by it; what cannot be read stays byte for byte.
 */
import { type Completion, type OutboxStore } from '../../reporting/index.ts';
import { createDayStore } from './day-store.ts';
import { keyFor } from './key.ts';
import { keysOf, loadLegacy, removeLegacy } from './legacy-outbox.ts';
import { type Remember, type Storages, parse, storageFor } from './safe-storage.ts';
import { takenIn } from './taken-in.ts';

/** No id of a training is spelt like this, so no run can be kept under it. */
const KEY = 'signal-outbox';

/** A page that asks for one now may have promised the other before. */
const LASTING = ['device', 'session'] as const;

export interface LastingOutboxStore extends OutboxStore {
  /** Where completions are put from now on. With `none` no storage is touched, not even to look whether it is there. */
  remember: Remember;
  /** How long this one is kept, by what storage says itself. */
  lastsFor(completion: Completion): Remember;
}

/** The store of one learner. What may not be offered now is not loaded, and stays. */
export function createOutboxStore(
  learner: string | undefined,
  mayBeOffered: (completion: Completion) => boolean,
  storages: Storages = globalThis,
): LastingOutboxStore {
  const base = keyFor(KEY, learner);
  const keyOf = ({ id }: Completion): string => `${base}:${id}`;
  /** What no storage keeps. */
  const memory = new Map<string, Completion>();

  const wanted = (which: Remember): readonly Storage[] => {
    const place = store.remember === 'none' ? undefined : storageFor(which, storages);
    return place ? [place] : [];
  };
  const all = (): readonly Storage[] => LASTING.flatMap(wanted);
  const days = createDayStore(learner, (purpose) => (purpose === 'read' ? all() : wanted(store.remember)));

  function loadFrom(place: Storage): readonly Completion[] {
    const ours = keysOf(place).filter((key) => key.startsWith(`${base}:`));
    return [...ours.flatMap((key) => takenIn(parse(place.getItem(key)))), ...loadLegacy(place)];
  }

  /** Undefined where nobody can say. */
  const isIn = (place: Storage, id: string): boolean | undefined =>
    attempt(() => loadFrom(place).some((each) => each.id === id));

  const store: LastingOutboxStore = {
    remember: 'none',
    load() {
      const kept = all().flatMap((place) => attempt(() => loadFrom(place)) ?? []);
      const byId = new Map([...memory.values(), ...kept].map((each) => [each.id, each]));
      return [...byId.values()].filter((each) => each.learner === learner && mayBeOffered(each));
    },
    put(completion) {
      const [place] = wanted(store.remember);
      const key = keyOf(completion);
      const isKept = place && attempt(() => (place.setItem(key, JSON.stringify(completion)), true));
      if (!isKept) return void memory.set(completion.id, completion);
      memory.delete(completion.id);
      for (const other of all()) if (other !== place) attempt(() => other.removeItem(key));
    },
    remove(completion) {
      memory.delete(completion.id);
      for (const place of all()) {
        attempt(() => place.removeItem(keyOf(completion)));
        attempt(() => removeLegacy(place, completion));
      }
    },
    isKept: ({ id }) => memory.has(id) || all().some((place) => isIn(place, id) !== false),
    record: (completion) => days.add(completion),
    isRecorded: (completion) => days.has(completion),
    lastsFor: ({ id }) => LASTING.find((which) => wanted(which).some((place) => isIn(place, id))) ?? 'none',
  };
  return store;
}

/** Storage that refuses is no storage. */
function attempt<Result>(task: () => Result): Result | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
