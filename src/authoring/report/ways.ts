/**
 * How long a scenario is along its ways. Conditions are not looked at, and no way goes back: an option that leads to a
 * scene that was passed already is a detour, after which the learner takes one that leads on.
 */
import type { Scenario, Scene } from '../../format/types.ts';
import { wordsIn } from '../draft/words.ts';

export interface Ways {
  /** Choices, judgements, routes and notes on the way with the fewest of them. */
  readonly fewestDecisions: number;
  readonly mostDecisions: number;
  /** Means when every option is as likely as the next. */
  readonly typicalWords: number;
  readonly typicalDecisions: number;
}

/** One way out of a scene, and the words that are read when it is taken. */
interface Exit {
  readonly to: string;
  readonly words: number;
}

/** From a scene to an end, or back to where its detour began. */
interface Ahead extends Ways {
  /** Whether an end lies ahead without going back. */
  readonly isOnward: boolean;
}

export function waysOf({ scenes, start }: Scenario): Ways {
  const found = new Map<string, Ahead>();
  for (const scene of lastFirst(scenes, start)) found.set(scene.id, ahead(scene, found));
  const { isOnward: _, ...ways } = found.get(start) ?? ARRIVED;
  return ways;
}

const ARRIVED: Ahead = {
  fewestDecisions: 0,
  mostDecisions: 0,
  typicalWords: 0,
  typicalDecisions: 0,
  isOnward: false,
};

/**
 * What lies ahead of a scene, when that is known of the scenes behind it; a scene not known yet is one that is gone
 * back to.
 */
function ahead(scene: Scene, known: ReadonlyMap<string, Ahead>): Ahead {
  const decides = scene.turn.kind === 'next' || scene.turn.kind === 'end' ? 0 : 1;
  const exits = exitsOf(scene).map(({ to, words }) => {
    const next = known.get(to) ?? ARRIVED;
    return { ...next, typicalWords: next.typicalWords + words };
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

function exitsOf({ turn }: Scene): readonly Exit[] {
  switch (turn.kind) {
    case 'choices':
      return turn.choices.map(({ to, then }) => ({ to, words: wordsIn(then) }));
    case 'route':
      return turn.routes.map(({ to, returns }) => ({ to, words: wordsIn(returns) }));
    case 'judge':
      return [{ to: turn.to, words: turn.explain === 'now' ? wordsIn(turn.because) : 0 }];
    case 'note':
      return [{ to: turn.to, words: 0 }];
    case 'next':
      return turn.branches.map(({ to }) => ({ to, words: 0 }));
    case 'end':
      return [];
  }
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** The scenes that can be come to, each after those it leads to, but for the ones it goes back to. Depth first, own stack. */
function lastFirst(scenes: Scenario['scenes'], start: string): readonly Scene[] {
  const done: Scene[] = [];
  const met = new Set([start]);
  const open = [{ id: start, next: 0 }];
  for (let visit = open.at(-1); visit; visit = open.at(-1)) {
    const scene = scenes[visit.id];
    const to = scene && exitsOf(scene)[visit.next]?.to;
    visit.next += 1;
    if (to === undefined) {
      if (scene) done.push(scene);
      open.pop();
    } else if (!met.has(to)) {
      met.add(to);
      open.push({ id: to, next: 0 });
    }
  }
  return done;
}
