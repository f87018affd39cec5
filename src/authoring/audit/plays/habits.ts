/** Learners with one habit each: what they do wherever they are asked. Whoever has no habit for a question does the best. */
import { outcomesOf } from '../../../format/draw.ts';
import { shuffled } from '../../../format/random.ts';
import type { Choice, Graded, Phrase, Route, Scene } from '../../../format/types.ts';
import { type Grade, VERDICTS, type Verdict } from '../../../format/vocabulary.ts';
import type { Option } from '../../proof/options.ts';
import type { Move, Player } from '../../proof/play-out.ts';

export interface Habit {
  readonly choose: (offered: readonly Choice[], scene: Scene, random: () => number) => Choice | undefined;
  readonly judge: (expected: Verdict, random: () => number) => Verdict;
  readonly turnTo: (offered: readonly Route[], scene: Scene, random: () => number) => Route | undefined;
  readonly note: (phrases: readonly Phrase[], random: () => number) => readonly Phrase[];
}

/** The order of what one would rather do. */
type Preference = readonly (Grade | 'open')[];
const BEST: Preference = ['good', 'acceptable', 'open', 'harmful'];

export const DOES_BEST: Habit = {
  choose: (offered) => dearest(offered, BEST),
  judge: (expected) => expected,
  turnTo: (offered) => dearest(offered, BEST),
  note: (phrases) => phrases.filter(({ kind }) => kind === 'fact'),
};

export const by = (habit: Partial<Habit>): Habit => ({ ...DOES_BEST, ...habit });

export const ACCEPTABLE: Preference = ['acceptable', 'open', 'good', 'harmful'];
export const HARMFUL_FIRST: Preference = ['harmful', 'acceptable', 'open', 'good'];

/** The first of those that one would rather take than any other. */
export function dearest<Option extends Graded>(
  offered: readonly Option[],
  preference: Preference,
): Option | undefined {
  return offered.toSorted((one, other) => rank(one, preference) - rank(other, preference))[0];
}

function rank({ grade }: Graded, preference: Preference): number {
  return preference.indexOf(grade ?? 'open');
}

export function anyOf<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** The options as this run shows them: in the order of the file only where an author has fixed it. */
export function shown<Item>(items: readonly Item[], scene: Scene, random: () => number): readonly Item[] {
  return scene.isOrderFixed ? items : shuffled(items, random);
}

export function otherThan(verdict: Verdict): Verdict {
  return VERDICTS.find((one) => one !== verdict) ?? verdict;
}

/** Plays a habit. What was done least is done first, or who comes back to a scene would never leave it. */
export function playerOf(habit: Habit, random: () => number): Player {
  return (offered, { scene }, moves) => {
    const { turn } = scene;
    const onward = onwardFrom(offered, scene, random);
    if (turn.kind === 'choices') {
      const choices = offered.flatMap((option) => (option.kind === 'choose' ? [option.choice] : []));
      const choice = habit.choose(leastDone(choices, moves), scene, random);
      return choice ? { kind: 'choose', choice } : onward;
    }
    if (turn.kind === 'route') {
      const routes = offered.flatMap((option) => (option.kind === 'route' ? [option.route] : []));
      const route = habit.turnTo(leastDone(routes, moves), scene, random);
      return route ? { kind: 'route', route } : onward;
    }
    if (offered.some(({ kind }) => kind === 'continue')) return onward;
    if (turn.kind === 'judge') return { kind: 'judge', verdict: habit.judge(turn.expected, random) };
    return turn.kind === 'note' ? { kind: 'note', phrases: habit.note(turn.phrases, random) } : onward;
  };
}

/** What goes on by itself, as chance would have it; a skip where nothing does. */
function onwardFrom(offered: readonly Option[], { turn }: Scene, random: () => number): Option {
  const onward = offered.filter(({ kind }) => kind === 'continue');
  const [first = { kind: 'skip' }] = onward;
  if (onward.length < 2) return first;
  const parts = outcomesOf(turn).map(({ chance }) => chance);
  let left = random() * parts.reduce((sum, part) => sum + part, 0);
  return onward.find((_, at) => (left -= parts[at] ?? 0) < 0) ?? first;
}

function leastDone<Answer extends Choice | Route>(
  offered: readonly Answer[],
  moves: readonly Move[],
): readonly Answer[] {
  if (offered.length < 2) return offered;
  const times = new Map<unknown, number>(offered.map((option) => [option, 0]));
  for (const { option } of moves) {
    const done =
      option.kind === 'choose' ? option.choice : option.kind === 'route' ? option.route : undefined;
    const before = times.get(done);
    if (before !== undefined) times.set(done, before + 1);
  }
  const least = Math.min(...times.values());
  return offered.filter((option) => times.get(option) === least);
}
