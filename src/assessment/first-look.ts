/** What stands first when somebody looks back: something that helped, and what is worth another look. Nobody is summed up. */
import { isPause } from '../format/pause.ts';
import { STRENGTHS } from '../format/vocabulary.ts';
import type { DebriefStep } from './debrief-step.ts';
import { type Sign, isUntold, signOf } from './sign.ts';
import type { Sight } from './sights.ts';

/** Something to show of one step: what was done there, or one thing that there was to see. */
export interface Highlight {
  /** Of the step, in the order of play, from 0. */
  readonly position: number;
  /** Absent: what was decided. */
  readonly sight?: Sight;
}

/**
 * What went well, by what kind of thing it is; `came-along` where there is nothing to point at, `watched` where somebody else
 * did the work and nothing could go well or badly.
 */
export type Helped =
  | (Highlight & { readonly kind: 'helped' | 'saw' | 'could' | 'let-be' })
  | { readonly kind: 'came-along' | 'watched' };

/** How the marks fell. */
export interface MarkCounts {
  /** Signals that were marked. */
  readonly seen: number;
  /** Signals that came in sight. */
  readonly signals: number;
  /** Marked lines and spots that are no signal. */
  readonly tooMuch: number;
}

/** More than two things at a time are not looked at. */
const AT_MOST = 2;

/**
 * The one thing to begin with, also after a bad ending: a decision that helped, else a signal that was seen, else a decision
 * that could be taken, else something that was rightly let be. Letting be says something only of who did mark.
 */
export function whatHelped(steps: readonly DebriefStep[]): Helped {
  const best = mostFirst(decisionsOf(steps, 'good'), ({ position }) => gainOf(steps[position]))[0];
  if (best) return { kind: 'helped', ...best };
  const sights = sightsIn(steps);
  const saw = mostFirst(
    sights.filter(({ sight: { outcome } }) => outcome === 'seen'),
    ({ sight }) => strengthOf(sight),
  )[0];
  if (saw) return { kind: 'saw', ...saw };
  // A judgement that came out otherwise, or a note with labels in it, is nothing to begin with.
  const taken = decisionsOf(steps, 'acceptable').filter(({ position }) =>
    ['choice', 'route'].includes(steps[position]?.decided?.kind ?? ''),
  );
  const could = mostFirst(taken, ({ position }) => gainOf(steps[position]))[0];
  if (could) return { kind: 'could', ...could };
  const letBe = sights.find(({ sight: { outcome } }) => outcome === 'let-be');
  return letBe && markCounts(steps) ? { kind: 'let-be', ...letBe } : { kind: 'came-along' };
}

/**
 * Two things at most, in the order of play: what did the most harm first, then a judgement that came out otherwise than
 * expected, then a strong signal that was missed. Marking is never required, so nobody is shown a missed signal who marked
 * nothing at all.
 */
export function whatToLookAtAgain(steps: readonly DebriefStep[]): readonly Highlight[] {
  const harmful = mostFirst(decisionsOf(steps, 'harmful'), ({ position }) => -gainOf(steps[position]));
  const misjudged = decisionsOf(steps, 'acceptable').filter(
    ({ position }) => steps[position]?.decided?.kind === 'judgement',
  );
  const missed = sightsIn(steps).filter(
    ({ sight }) => sight.outcome === 'missed' && strengthOf(sight) === STRONG,
  );
  return [...harmful, ...misjudged, ...(markCounts(steps) ? missed : [])]
    .slice(0, AT_MOST)
    .toSorted((one, other) => one.position - other.position);
}

/** Where somebody else did the work, what the learner thought at the pauses. */
export function whatWasThought(steps: readonly DebriefStep[]): readonly Highlight[] {
  return steps.flatMap(({ scene, decided }, position) =>
    isPause(scene.turn) && decided?.kind === 'choice' ? [{ position }] : [],
  );
}

/** Undefined where nothing was marked: marking is never required. */
export function markCounts(steps: readonly DebriefStep[]): MarkCounts | undefined {
  const outcomes = sightsIn(steps).map(({ sight: { outcome } }) => outcome);
  const numberOf = (...kinds: readonly Sight['outcome'][]): number =>
    outcomes.filter((outcome) => kinds.includes(outcome)).length;
  const [seen, tooMuch] = [numberOf('seen'), numberOf('over-read', 'imagined')];
  return seen + tooMuch === 0 ? undefined : { seen, signals: seen + numberOf('missed'), tooMuch };
}

type Seen = Required<Highlight>;

/** Of a form nothing may be told that says what a case was. */
function sightsIn(steps: readonly DebriefStep[]): readonly Seen[] {
  return steps.flatMap(({ scene, sights }, position) =>
    isUntold(scene.turn) ? [] : sights.map((sight) => ({ position, sight })),
  );
}

function decisionsOf(steps: readonly DebriefStep[], sign: Sign): readonly Highlight[] {
  return steps.flatMap(({ scene, decided }, position) =>
    signOf(decided, scene.turn) === sign ? [{ position }] : [],
  );
}

/** How much good it did the other: safety and trust that grew, tension that fell; below 0 it did harm. */
function gainOf(step: DebriefStep | undefined): number {
  return (step?.changes ?? []).reduce((sum, { meter, by }) => sum + (meter === 'stress' ? -by : by), 0);
}

const STRONG = STRENGTHS.indexOf('strong');

function strengthOf(sight: Sight): number {
  return 'cue' in sight && 'strength' in sight.cue ? STRENGTHS.indexOf(sight.cue.strength) : -1;
}

/** Those with equal weight stay in the order of play. */
function mostFirst<Item>(items: readonly Item[], weight: (item: Item) => number): readonly Item[] {
  return items.toSorted((one, other) => weight(other) - weight(one));
}
