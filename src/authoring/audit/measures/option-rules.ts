/** Whoever goes by one rule: how often that is the good option, and how often a harmful one. */
import { type Figure, type Limit, ENOUGH, figure } from '../figures/figure.ts';
import type { Decision } from '../material/decisions.ts';
import { isTold } from '../material/marks.ts';
import { OPTION_RULES } from '../material/option-rules.ts';
import { highest, mean } from '../figures/statistics.ts';

/**
 * Twelve to thirty of about sixty: what chance leaves of one in three, in all but one of a hundred sets. The options of a
 * set need not be even in length, as long as length is no key to them.
 */
const BY_LENGTH: Limit = { atLeast: 12 / 63, atMost: 30 / 61 };
const BY_LENGTH_RULES: readonly string[] = ['longest', 'shortest'];

/** @param decisions with a key */
export function optionRuleFigures(decisions: readonly Decision[], language: string): readonly Figure[] {
  const first = decisions[0]?.options[0]?.surface;
  const enough = ENOUGH.decisions;
  return OPTION_RULES.filter(({ mark }) => first && isTold(mark, first)).flatMap(({ name, score }) => {
    const picked = decisions.map(({ options }) => ({
      options,
      best: highest(options.map(({ surface }) => score(surface))),
    }));
    const shareOf = (grade: string, { options, best }: (typeof picked)[number]): number =>
      mean(best.map((index) => Number(options[index]?.choice.grade === grade)));
    const alone = picked.filter(({ best }) => best.length === 1);
    const about = { about: name, language };
    return [
      figure({
        name: 'rule-good',
        ...about,
        value: mean(picked.map((one) => shareOf('good', one))),
        count: decisions.length,
        chance: chanceOf(decisions, 'good'),
        enough,
      }),
      figure({
        name: 'rule-harmful',
        ...about,
        value: mean(picked.map((one) => shareOf('harmful', one))),
        count: decisions.length,
        chance: chanceOf(decisions, 'harmful'),
        enough,
      }),
      figure({
        name: 'options-alone',
        ...about,
        value: mean(alone.map((one) => shareOf('good', one))),
        count: alone.length,
        ...(BY_LENGTH_RULES.includes(name) && { limit: BY_LENGTH }),
        enough: BY_LENGTH_RULES.includes(name) ? enough : 1,
      }),
    ];
  });
}

/** How often somebody who guesses takes an option of this grade. */
export function chanceOf(decisions: readonly Decision[], grade: string): number {
  return mean(
    decisions.map(({ options }) => mean(options.map(({ choice }) => Number(choice.grade === grade)))),
  );
}
