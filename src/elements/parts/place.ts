/** Where somebody stands in a cast, from which a drawing and a colour of their own follow. */
import type { Scenario } from '../../format/types.ts';
import { LEARNER } from '../../format/vocabulary.ts';

/** Of `styles/tint.ts`. */
export const TINTS = 6;

/**
 * The place of a member of the cast; undefined for the learner, and for who is not of the cast. Casts begin with whom a
 * story is about, so each story begins elsewhere: else whom to look at would have the same head in all of them.
 */
export function placeOf(person: string, { id, cast }: Pick<Scenario, 'id' | 'cast'>): number | undefined {
  const found = Object.keys(cast)
    .filter((member) => member !== LEARNER)
    .indexOf(person);
  return found < 0 ? undefined : found + beginningOf(id);
}

/** The classes that give what is said by somebody at this place its colour. */
export function tintOf(place: number | undefined): string {
  return place === undefined ? 'tint' : `tint tint-${(place % TINTS) + 1}`;
}

/** Odd, and of those one by which no part of a head goes with anything in the stories that come along. */
const FACTOR = 109;

/** 0 to 2^32 - 1, the same for the same id. */
function beginningOf(id: string): number {
  return [...id].reduce((sum, letter) => (Math.imul(sum, FACTOR) + letter.charCodeAt(0)) >>> 0, 0);
}
