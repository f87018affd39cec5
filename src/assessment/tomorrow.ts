/** One thing to try tomorrow, chosen by a plain rule from what happened. */
import type { Assessment } from './assess.ts';

/** Things to try that hold in every contact. */
export const HABITS = [
  /** In doubt, ask advice without naming anyone before doing anything else: safe in every case (LAW-09, LAW-19). */
  'ask-advice-first',
  /** One sign on its own is seldom one; what counts is what goes together. */
  'look-for-the-pattern',
  /** Write what was seen and heard, so that somebody else can use it. */
  'write-facts',
  /** Mind who speaks, who stays silent and who looks at whom. */
  'look-and-listen',
  /** Know whom to turn to before it is needed: training pays where there is a named contact person (EV-01). */
  'know-your-contact-person',
] as const;
/** One of them; its words are the interface's. */
export type Habit = (typeof HABITS)[number];

/** A goal of the scenario, in its own words, or a habit of ours. */
export type Tomorrow =
  { readonly kind: 'goal'; readonly goal: string } | { readonly kind: 'habit'; readonly habit: Habit };

/** In the order of what may cost somebody most; the first that speaks is taken. */
const rules: readonly ((assessment: Assessment) => Tomorrow | undefined)[] = [
  ({ goals }) => goalOf(goals.find(({ harmful }) => harmful.length > 0)),
  ({ decisions }) =>
    habitIf(
      'ask-advice-first',
      decisions.some(({ grade }) => grade === 'harmful'),
    ),
  ({ judgements }) =>
    habitIf(
      'ask-advice-first',
      judgements.some(({ outcome }) => outcome === 'miss'),
    ),
  ({ judgements }) =>
    habitIf(
      'look-for-the-pattern',
      judgements.some(({ outcome }) => outcome === 'false-alarm'),
    ),
  ({ notes }) =>
    habitIf(
      'write-facts',
      notes.some(({ labels }) => labels.length > 0),
    ),
  ({ observations }) => fromMarks(observations),
  ({ goals }) => goalOf(goals.find(({ good }) => good.length === 0)),
];

/** Always something: for who did all of it well, or skipped all of it, to know whom to turn to. */
export function tomorrow(assessment: Assessment): Tomorrow {
  for (const rule of rules) {
    const found = rule(assessment);
    if (found) return found;
  }
  return { kind: 'habit', habit: 'know-your-contact-person' };
}

/** Marking is never required, so somebody who marked nothing has missed nothing that could be held up to them. */
function fromMarks(observations: Assessment['observations']): Tomorrow | undefined {
  const numberOf = (...outcomes: readonly string[]): number =>
    observations.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const seen = numberOf('seen');
  const tooMuch = numberOf('over-read', 'imagined');
  if (seen + tooMuch === 0) return undefined;
  return (
    habitIf('look-for-the-pattern', tooMuch > seen) ?? habitIf('look-and-listen', numberOf('missed') > seen)
  );
}

function goalOf(result: Assessment['goals'][number] | undefined): Tomorrow | undefined {
  return result && { kind: 'goal', goal: result.goal };
}

function habitIf(habit: Habit, applies: boolean): Tomorrow | undefined {
  return applies ? { kind: 'habit', habit } : undefined;
}
