/**
 * How long a scenario is along its ways. Conditions are not looked at, and no way goes back: an option that leads to a
 * scene that was passed already is a detour, after which the learner takes one that leads on.
 */
import type { Scenario, Scene, Way } from '../../format/types.ts';
import { RETURN } from '../../format/vocabulary.ts';
import { lastFirst, longestWay } from '../draft/longest-way.ts';
import { wordsIn } from '../draft/words.ts';

export interface Ways {
  /** Choices, judgements, routes and notes on the way with the fewest of them. */
  readonly fewestDecisions: number;
  readonly mostDecisions: number;
  /** Means when every option is as likely as the next. */
  readonly typicalWords: number;
  readonly typicalDecisions: number;
  /** Words of the whys that are read afterwards about the typical way. */
  readonly typicalWhys: number;
  /** Words on the longest way on which no scene is read twice. */
  readonly longestWords: number;
}

/** One way out of a scene, the words that are read when it is taken, and those that are read about it afterwards. */
interface Exit extends Way {
  readonly words: number;
  readonly whys: number;
}

/** From a scene to an end, or back to where its detour began. */
interface Ahead extends Omit<Ways, 'longestWords'> {
  /** Whether an end lies ahead without going back. */
  readonly isOnward: boolean;
}

export function waysOf({ scenes, start }: Scenario): Ways {
  // An interlude is counted where one goes through it, up to where it comes back.
  const found = new Map<string, Ahead>([[RETURN, { ...ARRIVED, isOnward: true }]]);
  const exits = (id: string): readonly Exit[] => (scenes[id] ? exitsOf(scenes[id]) : []);
  const order = lastFirst(start, (id) => exits(id).flatMap(({ to, through = [] }) => [through, to].flat()));
  for (const id of order) if (scenes[id]) found.set(id, ahead(scenes[id], found));
  const { isOnward: _, ...ways } = found.get(start) ?? ARRIVED;
  const longestWords = longestWay(
    start,
    (id) => scenes[id] && { words: wordsShown(scenes[id]), exits: exits(id) },
  );
  return { ...ways, longestWords };
}

const ARRIVED: Ahead = {
  fewestDecisions: 0,
  mostDecisions: 0,
  typicalWords: 0,
  typicalDecisions: 0,
  typicalWhys: 0,
  isOnward: false,
};

/**
 * What lies ahead of a scene, when that is known of the scenes behind it; a scene not known yet is one that is gone
 * back to.
 */
function ahead(scene: Scene, known: ReadonlyMap<string, Ahead>): Ahead {
  const decides = scene.turn.kind === 'next' || scene.turn.kind === 'end' ? 0 : 1;
  const exits = exitsOf(scene).map(({ to, through, words, whys }): Ahead => {
    const next = known.get(to) ?? ARRIVED;
    const between = (through !== undefined && known.get(through)) || ARRIVED;
    return {
      fewestDecisions: next.fewestDecisions + between.fewestDecisions,
      mostDecisions: next.mostDecisions + between.mostDecisions,
      typicalWords: next.typicalWords + between.typicalWords + words,
      typicalDecisions: next.typicalDecisions + between.typicalDecisions,
      typicalWhys: next.typicalWhys + between.typicalWhys + whys,
      isOnward: next.isOnward,
    };
  });
  const onward = exits.filter(({ isOnward }) => isOnward);
  const taken = onward.length > 0 ? onward : exits;
  const detours = onward.length > 0 ? exits.filter(({ isOnward }) => !isOnward) : [];
  const chance = exits.length === 0 ? 0 : detours.length / exits.length;
  const onTheWay = (decisions: number[], pick: (...numbers: number[]) => number): number =>
    decides + (decisions.length === 0 ? 0 : pick(...decisions));
  return {
    fewestDecisions: onTheWay(
      taken.map(({ fewestDecisions }) => fewestDecisions),
      Math.min,
    ),
    mostDecisions: onTheWay(
      taken.map(({ mostDecisions }) => mostDecisions),
      Math.max,
    ),
    typicalWords:
      wordsShown(scene) +
      mean(taken.map(({ typicalWords }) => typicalWords)) +
      chance * mean(detours.map(({ typicalWords }) => typicalWords)),
    typicalDecisions:
      decides +
      mean(taken.map(({ typicalDecisions }) => typicalDecisions)) +
      chance * (decides + mean(detours.map(({ typicalDecisions }) => typicalDecisions))),
    typicalWhys:
      wordsExplained(scene) +
      mean(taken.map(({ typicalWhys }) => typicalWhys)) +
      chance * mean(detours.map(({ typicalWhys }) => typicalWhys)),
    isOnward: scene.turn.kind === 'end' || onward.length > 0,
  };
}

/** What is read in a scene before anything is decided: the script and every option. */
function wordsShown({ script, turn }: Scene): number {
  const options =
    turn.kind === 'choices'
      ? turn.choices.flatMap(({ label }) => label)
      : turn.kind === 'note'
        ? turn.phrases.flatMap(({ text }) => text)
        : [];
  return wordsIn([...script, ...options]);
}

/** What is told afterwards about a scene whatever was decided in it: its cues, a judgement and a note. */
function wordsExplained({ cues, turn }: Scene): number {
  const about =
    turn.kind === 'note' || (turn.kind === 'judge' && turn.explain === 'later') ? turn.because : [];
  return wordsIn([...Object.values(cues).flatMap(({ why }) => why), ...about]);
}

function exitsOf({ turn }: Scene): readonly Exit[] {
  switch (turn.kind) {
    case 'choices':
      return turn.choices.map(({ then, because, ...way }) => ({
        ...wayOf(way),
        words: wordsIn(then),
        whys: wordsIn(because),
      }));
    case 'route':
      return turn.routes.map(({ returns, because, ...way }) => ({
        ...wayOf(way),
        words: wordsIn(returns),
        whys: wordsIn(because),
      }));
    case 'judge':
      return [{ ...wayOf(turn), words: turn.explain === 'now' ? wordsIn(turn.because) : 0, whys: 0 }];
    case 'note':
      return [{ ...wayOf(turn), words: 0, whys: 0 }];
    case 'next':
      return turn.branches.map((branch) => ({ ...wayOf(branch), words: 0, whys: 0 }));
    case 'end':
      return [];
  }
}

const wayOf = ({ to, through }: Way): Way => ({ to, ...(through !== undefined && { through }) });

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
