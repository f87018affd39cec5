/**
 * Each story opens with a drawing of where it begins. And the list beside a picture names what can be marked: were only that
 * in it by which something is meant, it would show where to look.
 */
import { expect, it } from 'vitest';
import { stories } from '../../support/stories.ts';

const pictures = stories.flatMap(({ id, scenes }) =>
  Object.values(scenes).flatMap(({ id: scene, picture }) =>
    picture && picture.spots.length > 0 ? [{ name: `${id}, ${scene}`, picture }] : [],
  ),
);

it.each(stories)('$id opens with a drawing', ({ scenes, start }) => {
  expect(scenes[start]?.picture?.src).toMatch(/\.svg$/);
});

it('there are pictures with places to mark', () => {
  expect(pictures.length).toBeGreaterThan(0);
});

it.each(pictures)('$name has ordinary places too, and not at the end of the list alone', ({ picture }) => {
  const ordinary = picture.spots.map(({ cue }) => cue === undefined);
  expect(ordinary.filter(Boolean).length).toBeGreaterThanOrEqual(3);
  expect(ordinary.indexOf(true)).toBeLessThan(ordinary.lastIndexOf(false));
});
