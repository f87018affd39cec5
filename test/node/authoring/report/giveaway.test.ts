import { describe, expect, it } from 'vitest';
import { giveawayOf } from '../../../../src/authoring/report/giveaway.ts';
import type { Grade } from '../../../../src/format/vocabulary.ts';
import { board, choice, choices, end, scene } from '../../../support/boards.ts';

/** A story in which each scene has these options, `good:12` being a good one of twelve characters. */
function story(...scenes: readonly string[]) {
  return board([
    ...scenes.map((options, index) =>
      scene(
        `s${index}`,
        choices(
          ...options.split(' ').map((option, place) => {
            const [grade, length] = option.split(':');
            return choice(`c${index}-${place}`, `s${index + 1}`, {
              grade: grade as Grade,
              label: [{ text: ['x'.repeat(Number(length))] }],
            });
          }),
        ),
      ),
    ),
    scene(`s${scenes.length}`, end),
  ]);
}

describe('whether the good option is given away', () => {
  it('counts how often it is first, longest and shortest, beside what chance gives', () => {
    const found = giveawayOf(story('good:9 acceptable:5 harmful:7', 'acceptable:9 good:5 harmful:7'));
    expect(found).toMatchObject({ decisions: 2, first: 1, longest: 1, shortest: 1 });
    expect(found.byChance).toBeCloseTo(2 / 3, 10);
  });

  it('looks at no decision that has only good options or none', () => {
    expect(giveawayOf(story('good:9 good:5', 'acceptable:9 harmful:5')).decisions).toBe(0);
  });

  it('calls no option longest or shortest that is so by a letter', () => {
    expect(giveawayOf(story('good:40 harmful:41', 'good:41 harmful:40'))).toMatchObject({
      longest: 0,
      shortest: 0,
    });
  });

  it.each([
    [
      'always first',
      'good:6 acceptable:8 harmful:4',
      { isGivenAwayByPosition: true, isGivenAwayByLength: false },
    ],
    [
      'always longest',
      'acceptable:6 good:8 harmful:4',
      { isGivenAwayByPosition: false, isGivenAwayByLength: true },
    ],
    [
      'always shortest',
      'acceptable:6 good:4 harmful:8',
      { isGivenAwayByPosition: false, isGivenAwayByLength: true },
    ],
    [
      'none of these',
      'acceptable:6 good:6 harmful:6',
      { isGivenAwayByPosition: false, isGivenAwayByLength: false },
    ],
  ])('says so where it is %s', (_, options, verdict) => {
    expect(giveawayOf(story(options, options, options, options))).toMatchObject(verdict);
  });

  it('says nothing of a few decisions', () => {
    const options = 'good:9 harmful:5';
    expect(giveawayOf(story(options, options)).isGivenAwayByPosition).toBe(false);
  });
});
