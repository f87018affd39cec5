/** What can be told of choice scenes as a set: how they are composed, where harm stands, whether choosing leads anywhere. */
import type { Scenario } from '../../../format/types.ts';
import { isPause } from '../../../format/pause.ts';
import { waysOf } from '../../../format/targets.ts';
import { GRADES } from '../../../format/vocabulary.ts';
import { type Figure, type Limit, ENOUGH, figure } from '../figures/figure.ts';
import type { Decision } from '../material/decisions.ts';
import { mean, shareOf } from '../figures/statistics.ts';

/** Around one in three: about what chance leaves of sixty. */
const AT_A_PLACE: Limit = { atLeast: 0.25, atMost: 0.42 };
/** A story in which most choices come to the same teaches that choosing does not matter. */
const ONE_TARGET: Limit = { atMost: 0.6 };

/** @param keyed decisions with a good option and one that is not */
export function shapeFigures(stories: readonly Scenario[], keyed: readonly Decision[]): readonly Figure[] {
  const choosing = stories
    .flatMap(({ scenes }) => Object.values(scenes))
    // What is thought leads nowhere else, and is not to.
    .filter(({ turn }) => turn.kind === 'choices' && !isPause(turn));
  return [
    ...placeFigures(keyed.filter(({ isOrderFixed }) => isOrderFixed)),
    figure({
      name: 'options-composition',
      value: shareOf(keyed, hasOneOfEach),
      count: keyed.length,
      enough: ENOUGH.decisions,
    }),
    figure({
      name: 'options-target',
      value: shareOf(
        choosing,
        ({ turn }) => new Set(waysOf(turn).map(({ to, through }) => `${through} ${to}`)).size === 1,
      ),
      count: choosing.length,
      limit: ONE_TARGET,
      enough: ENOUGH.scenes,
    }),
  ];
}

/** Where options are drawn anew in each run, their places tell nothing, and nothing is measured. */
function placeFigures(decisions: readonly Decision[]): readonly Figure[] {
  const places = {
    first: (index: number) => index === 0,
    middle: (index: number, last: number) => index > 0 && index < last,
    last: (index: number, last: number) => index === last,
  };
  return Object.entries(places).map(([about, isThere]) => {
    const there = decisions.map(({ options }) =>
      options.filter((_, index) => isThere(index, options.length - 1)),
    );
    const some = there.filter((options) => options.length > 0);
    return figure({
      name: 'options-harmful',
      about,
      value: mean(some.map((options) => shareOf(options, ({ choice }) => choice.grade === 'harmful'))),
      count: some.length,
      limit: AT_A_PLACE,
      enough: ENOUGH.decisions,
    });
  });
}

function hasOneOfEach({ options }: Decision): boolean {
  return (
    options.length === GRADES.length &&
    GRADES.every((grade) => options.some(({ choice }) => choice.grade === grade))
  );
}
