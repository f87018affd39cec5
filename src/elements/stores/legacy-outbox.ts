/** What 0.1.0 left: a list per training, for everybody who used the browser. It is emptied where it stands, never added to. */
import type { Completion } from '../../reporting/index.ts';
import { parse } from './safe-storage.ts';
import { takenIn } from './taken-in.ts';

const KEY = /^signal-training:([a-z][a-z0-9-]*):outbox(?::\w+)?$/;

/** Those of every training, whatever is shown now. */
export function loadLegacy(place: Storage): readonly Completion[] {
  return keysOf(place).flatMap((key) => {
    const training = KEY.exec(key)?.[1];
    if (training === undefined) return [];
    return entriesAt(place, key)
      .flatMap(takenIn)
      .filter((completion) => completion.training.id === training);
  });
}

/** What cannot be read, as of a newer player, stays; so does what is others'. An empty list leaves no key behind. */
export function removeLegacy(place: Storage, { id, training }: Completion): void {
  for (const key of keysOf(place)) {
    if (KEY.exec(key)?.[1] !== training.id) continue;
    const entries = entriesAt(place, key);
    const rest = entries.filter((entry) => (entry as { id?: unknown } | null)?.id !== id);
    if (rest.length === entries.length) continue;
    if (rest.length > 0) place.setItem(key, JSON.stringify(rest));
    else place.removeItem(key);
  }
}

export function keysOf(place: Storage): readonly string[] {
  return Array.from({ length: place.length }, (_, index) => place.key(index) ?? '');
}

function entriesAt(place: Storage, key: string): readonly unknown[] {
  const kept = parse(place.getItem(key));
  return Array.isArray(kept) ? kept : [];
}
