/** That people can be told apart, and that no part of a drawing comes more often than another or goes with another. */
import { expect, it } from 'vitest';
import { partsAt } from '../../../src/elements/parts/head.ts';
import { TINTS, placeOf, tintOf } from '../../../src/elements/parts/place.ts';
import { tintStyles } from '../../../src/elements/styles/tint.ts';

const places = Array.from({ length: 420 }, (_, place) => place);
const namesOf = (place: number): string => JSON.stringify(partsAt(place));

/** How often each of these comes. */
function countsOf(items: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts.values()];
}

it('draws another head at each of 140 places in a row', () => {
  expect(new Set(places.slice(100, 240).map(namesOf)).size).toBe(140);
});

it('gives the same head to the same place', () => {
  expect(places.map((place) => namesOf(place + 420))).toEqual(places.map(namesOf));
});

it('gives seven neighbours seven kinds of hair, and two neighbours no part alike but glasses', () => {
  for (const place of places) {
    const near = Array.from({ length: 7 }, (_, further) => partsAt(place + further));
    expect(new Set(near.map(({ hair }) => hair)).size).toBe(7);
    const [one, next] = [partsAt(place), partsAt(place + 1)];
    expect(one.clothes).not.toBe(next.clothes);
    expect(one.tone).not.toBe(next.tone);
    expect(tintOf(place)).not.toBe(tintOf(place + 1));
  }
});

it('has each part as often as another of its kind, and with each part of another kind', () => {
  const parts = places.map(partsAt);
  for (const one of ['hair', 'clothes', 'tone'] as const) {
    for (const other of ['hair', 'clothes', 'tone', 'hasGlasses'] as const) {
      if (one === other) continue;
      const together = countsOf(parts.map((all) => `${all[one]} ${all[other]}`));
      // Glasses are worn at one place of three.
      const different = other === 'hasGlasses' ? 2 : 1;
      expect(new Set(together).size, `${one} ${other}`).toBe(different);
    }
  }
});

const cast = { you: { name: 'Jij' }, mila: { name: 'Mila' }, man: { name: 'Een man' } };

it('goes by the order of the cast, without the learner', () => {
  const mila = placeOf('mila', { id: 'one', cast }) ?? NaN;
  expect(placeOf('man', { id: 'one', cast })).toBe(mila + 1);
  const learnerLast = { mila: cast.mila, man: cast.man, you: cast.you };
  expect(placeOf('mila', { id: 'one', cast: learnerLast })).toBe(mila);
});

it('gives no place, and no colour of a person, to the learner and to who is not of the cast', () => {
  for (const person of ['you', 'police', 'toString', '__proto__']) {
    expect(placeOf(person, { id: 'one', cast })).toBeUndefined();
  }
  expect(tintOf(undefined)).toBe('tint');
});

it('begins elsewhere in another story', () => {
  expect(placeOf('mila', { id: 'one', cast })).not.toBe(placeOf('mila', { id: 'other', cast }));
});

it('gives nobody red or amber, which mean something here, nor the teal of the learner', () => {
  const hues = [...tintStyles.cssText.matchAll(/--_hue: (\d+)/g)].map(([, hue]) => Number(hue));
  // In oklch: what did harm has 31, what asks for attention 60, the learner's own words 195.
  const meant = hues.filter((hue) => (hue > 10 && hue < 100) || (hue > 175 && hue < 215));
  expect(hues).toHaveLength(TINTS);
  expect(meant).toEqual([]);
});
