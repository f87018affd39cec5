/**
 * In which order a scene offers what can be done: drawn, so that the place of an option tells nothing of it. The seed of
 * the run and the scene decide, so it is the same on another visit, in replay, in the looking back and in every language.
 */
import { randomFrom, shuffled } from '../format/random.ts';
import type { Scene, Turn } from '../format/types.ts';

/** The scene with its options, routes or phrases as this run shows them; the very same where an author has fixed the order. */
export function asDrawn(scene: Scene, seed: number): Scene {
  if (scene.isOrderFixed) return scene;
  const turn = drawnTurn(scene.turn, () => chanceIn(scene.id, seed));
  return turn === scene.turn ? scene : { ...scene, turn };
}

function drawnTurn(turn: Turn, begin: () => () => number): Turn {
  switch (turn.kind) {
    case 'choices':
      return { ...turn, choices: shuffled(turn.choices, begin()) };
    case 'route':
      return { ...turn, routes: shuffled(turn.routes, begin()) };
    case 'note':
      return { ...turn, phrases: shuffled(turn.phrases, begin()) };
    default:
      return turn;
  }
}

/** The chance of a scene in a run, from its beginning: numbers from 0 up to, not including, 1. */
export function chanceIn(scene: string, seed: number): () => number {
  return randomFrom(seed ^ hashOf(scene));
}

/** Gives each scene of a run a chance of its own. FNV-1a, 32 bits (public domain): short, and the same on every device. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
