/** What comes of playing: how stories end for who does not read, whether a judgement matters, and whether skipping costs. */
import { isWatched } from '../../../format/pause.ts';
import type { Scenario } from '../../../format/types.ts';
import { GRADES } from '../../../format/vocabulary.ts';
import { options, take } from '../../proof/options.ts';
import { type Play, type Player, playOut } from '../../proof/play-out.ts';
import { type Figure, figure } from '../figures/figure.ts';
import type { Endings } from '../plays/endings.ts';
import { DOES_BEST, by, otherThan, playerOf } from '../plays/habits.ts';
import { startOfPlay } from '../plays/start.ts';
import { mean, shareOf } from '../figures/statistics.ts';

export function playFigures(stories: readonly Scenario[], endings: readonly Endings[]): readonly Figure[] {
  const judged = stories.filter(hasJudgement);
  const watched = new Set(stories.filter(isWatched).map(({ id }) => id));
  // Whoever looks on ends as the story does, however they play.
  const played = endings.filter(({ story }) => !watched.has(story));
  return [...endingFigures(played, judged), judgementFigure(judged), skipFigure(stories)];
}

function hasJudgement({ scenes }: Scenario): boolean {
  return Object.values(scenes).some(({ turn }) => turn.kind === 'judge');
}

/** Whoever misjudges everything has missed what a story is about; where nothing is judged this says nothing. */
const MISJUDGED = 'wrong-judgements';

/** Over all stories, each as heavy as another. */
function endingFigures(endings: readonly Endings[], judged: readonly Scenario[]): readonly Figure[] {
  const judging = new Set(judged.map(({ id }) => id));
  const first = new Map(endings.map((one) => [`${one.language ?? ''} ${one.strategy}`, one]));
  return [...first.values()].flatMap(({ strategy, language }) => {
    const isMisjudged = strategy === MISJUDGED;
    const each = endings.filter(
      (one) =>
        one.strategy === strategy && one.language === language && (!isMisjudged || judging.has(one.story)),
    );
    return (['good', 'harmful'] as const).map((ending) =>
      figure({
        name: `play-${ending}`,
        about: strategy,
        ...(language !== undefined && { language }),
        value: mean(each.map((one) => one[ending] / one.plays)),
        count: each.length,
        ...(isMisjudged && ending === 'good' && { limit: { atMost: 0 } }),
        enough: 1,
      }),
    );
  });
}

/** Nothing here is left to chance: of a draw the first outcome comes. */
const doing = (habit: Parameters<typeof playerOf>[0]): Player => playerOf(habit, () => 0);
const BEST = doing(DOES_BEST);
const MISJUDGING = doing(by({ judge: otherThan }));

/** Stories in which one judges: whether all else done well, judging otherwise leads another way or to another ending. */
function judgementFigure(judged: readonly Scenario[]): Figure {
  return figure({
    name: 'play-judgement',
    value: shareOf(judged, (story) => {
      const start = startOfPlay(story);
      return wayOf(playOut(start, BEST)) !== wayOf(playOut(start, MISJUDGING));
    }),
    count: judged.length,
    limit: { atLeast: 1 },
    enough: 1,
  });
}

function wayOf({ moves, ending }: Play): string {
  return [...moves.map(({ position }) => position.scene.id), ending].join(' ');
}

/** Of the scenes on the way of who does best: how many of them cost an ending when that one scene is skipped. */
function skipFigure(stories: readonly Scenario[]): Figure {
  const costs = stories.flatMap((story) => {
    const best = playOut(startOfPlay(story), BEST);
    return best.moves
      .filter(({ position }) => options(position).some(({ kind }) => kind === 'skip'))
      .map(({ position }) => isWorse(playOut(take(position, { kind: 'skip' }), BEST), best));
  });
  return figure({
    name: 'play-skip',
    value: shareOf(costs, (isCostly) => isCostly),
    count: costs.length,
    limit: { atMost: 0 },
    enough: 1,
  });
}

function isWorse({ ending }: Play, than: Play): boolean {
  const rank = (one: Play['ending']): number => (one ? GRADES.indexOf(one) : GRADES.length);
  return rank(ending) > rank(than.ending);
}
