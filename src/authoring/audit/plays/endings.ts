/** Where each way of playing ends, story by story. */
import { localize } from '../../../format/localize.ts';
import { randomFrom } from '../../../format/random.ts';
import type { Scenario } from '../../../format/types.ts';
import type { Grade } from '../../../format/vocabulary.ts';
import { playOut } from '../../proof/play-out.ts';
import { speaks } from '../material/languages.ts';
import { playerOf } from './habits.ts';
import { startOfPlay } from './start.ts';
import { PLAIN_STRATEGIES, type Strategy, textStrategies } from './strategies.ts';

/** How the plays of one strategy through one story end. */
export interface Endings {
  readonly strategy: string;
  /** Whose texts the strategy went by; absent where it went by none. */
  readonly language?: string;
  readonly story: string;
  readonly plays: number;
  readonly good: number;
  readonly acceptable: number;
  readonly harmful: number;
  /** Plays that came to no ending: a story one can go round in. */
  readonly unfinished: number;
}

/** Plays of each story where chance has a part; else they would all be one. */
const PLAYS = 40;
const SEED = 7;

export function endingsOf(stories: readonly Scenario[], languages: readonly string[]): readonly Endings[] {
  return [
    ...stories.flatMap((story) => PLAIN_STRATEGIES.map((strategy) => played(story, strategy))),
    ...languages.flatMap((language) => {
      const strategies = textStrategies(language);
      return stories
        .filter((story) => speaks(story, language))
        .flatMap((story) =>
          strategies.map((strategy) => ({ ...played(localize(story, language), strategy), language })),
        );
    }),
  ];
}

function played(story: Scenario, { name, habit }: Strategy): Endings {
  const start = startOfPlay(story);
  const random = randomFrom(SEED);
  let isByChance = false;
  const player = playerOf(habit, () => {
    isByChance = true;
    return random();
  });
  const plays = [playOut(start, player)];
  while (isByChance && plays.length < PLAYS) plays.push(playOut(start, player));
  const ended = (ending: Grade | undefined): number => plays.filter((play) => play.ending === ending).length;
  return {
    strategy: name,
    story: story.id,
    plays: plays.length,
    good: ended('good'),
    acceptable: ended('acceptable'),
    harmful: ended('harmful'),
    unfinished: ended(undefined),
  };
}
