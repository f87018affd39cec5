import { describe, expect, it } from 'vitest';
import { boardOf } from '../../../src/cli/map/board.ts';
import { type PlacedScene, placed } from '../../../src/cli/map/layout.ts';
import type { Scenario, Turn } from '../../../src/format/types.ts';
import { board, choice, choices, end, scene } from '../../support/boards.ts';

/** A story in which each scene leads on, further on, and every third back to itself. */
function story(size: number): Scenario {
  const name = (index: number): string => `s${Math.min(index, size - 1)}`;
  const turn = (index: number): Turn =>
    index === size - 1
      ? end
      : choices(
          ...[1, 2, index % 3 === 0 ? 0 : 3].map((far) => choice(`go-${index}-${far}`, name(index + far))),
        );
  return board(Array.from({ length: size }, (_, index) => scene(name(index), turn(index))));
}

const edges = ({ at, box }: PlacedScene) => ({
  left: at.x - box.width / 2,
  right: at.x + box.width / 2,
  top: at.y - box.height / 2,
  bottom: at.y + box.height / 2,
});

describe('the places on a map', () => {
  it.each([3, 40, 200])('keep %i scenes apart and inside the drawing', (size) => {
    const { scenes, width, height } = placed(boardOf(story(size)));
    expect(scenes).toHaveLength(size);
    const boxes = scenes.map(edges);
    for (const [index, one] of boxes.entries()) {
      expect(one.left >= 0 && one.top >= 0 && one.right <= width && one.bottom <= height).toBe(true);
      const over = boxes
        .slice(index + 1)
        .filter(
          (two) =>
            one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom,
        );
      expect(over).toEqual([]);
    }
  });

  it('lead every line from its scene to its scene', () => {
    const { scenes, ways } = placed(boardOf(story(12)));
    const at = new Map(scenes.map((one) => [one.stop.id, edges(one)]));
    const touches = (id: string, { x = NaN, y = NaN } = {}): boolean => {
      const box = at.get(id);
      return !!box && x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1;
    };
    const astray = ways.filter(
      ({ from, to, points }) => !touches(from, points.at(0)) || !touches(to, points.at(-1)),
    );
    expect(ways.some(({ from, to }) => from === to)).toBe(true);
    expect(astray).toEqual([]);
  });

  it('leave out what is only come to through a scene that is folded', () => {
    const shown = boardOf(story(12), new Set(['s4', 's5'])).stops.map(({ id }) => id);
    expect(shown).toEqual(['s0', 's1', 's2', 's3', 's4', 's5']);
  });
});
