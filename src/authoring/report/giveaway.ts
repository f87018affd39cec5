/** Whether the best option can be told without reading: by where it stands, or by how long it is. */
import type { Scenario, Scene } from '../../format/types.ts';
import { plain } from '../../format/plain.ts';

export interface Giveaway {
  /** Scenes with choices of which some are good and some are not. */
  readonly decisions: number;
  /** How often the option written first is a good one. */
  readonly first: number;
  /** How often the option that is visibly the longest is a good one. */
  readonly longest: number;
  /** How often the one that is visibly the shortest is. */
  readonly shortest: number;
  /** How often each would be, at most, if chance had done it. */
  readonly byChance: number;
  readonly isGivenAwayByPosition: boolean;
  readonly isGivenAwayByLength: boolean;
}

/** With fewer decisions a pattern is as likely chance. */
const ENOUGH = 4;

export function giveawayOf({ scenes }: Scenario): Giveaway {
  const decisions = Object.values(scenes).map(optionsOf).filter(canBeTold);
  const first = decisions.filter(([option]) => option?.isGood).length;
  const longest = decisions.filter((options) => visiblyLongest(options)?.isGood).length;
  const shortest = decisions.filter((options) => visiblyShortest(options)?.isGood).length;
  const byChance = decisions.reduce((sum, options) => sum + share(options), 0);
  // Halfway between what chance gives and always: whoever goes by it is then right far too often.
  const tooOften = (byChance + decisions.length) / 2;
  const isTold = (times: number): boolean => decisions.length >= ENOUGH && times > tooOften;
  return {
    decisions: decisions.length,
    first,
    longest,
    shortest,
    byChance,
    isGivenAwayByPosition: isTold(first),
    isGivenAwayByLength: isTold(longest) || isTold(shortest),
  };
}

interface Option {
  readonly isGood: boolean;
  readonly length: number;
}

function optionsOf({ turn }: Scene): readonly Option[] {
  if (turn.kind !== 'choices') return [];
  return turn.choices.map(({ grade, label }) => ({
    isGood: grade === 'good',
    length: label.reduce((sum, { text }) => sum + plain(text).length, 0),
  }));
}

function canBeTold(options: readonly Option[]): boolean {
  return share(options) > 0 && share(options) < 1;
}

function share(options: readonly Option[]): number {
  return options.length === 0 ? 0 : options.filter(({ isGood }) => isGood).length / options.length;
}

/** How much longer an option must be than the next to be seen at a glance; a few letters show to nobody. */
const VISIBLY = 1.1;

function visiblyLongest(options: readonly Option[]): Option | undefined {
  const [longest, next] = options.toSorted((one, other) => other.length - one.length);
  return longest && longest.length >= (next?.length ?? 0) * VISIBLY ? longest : undefined;
}

function visiblyShortest(options: readonly Option[]): Option | undefined {
  const [shortest, next] = options.toSorted((one, other) => one.length - other.length);
  return shortest && shortest.length * VISIBLY <= (next?.length ?? 0) ? shortest : undefined;
}
