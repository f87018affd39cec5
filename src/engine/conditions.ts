/** Whether a condition of the format holds. A closed list: nothing an author writes is ever run. */
import type { Bounds, Condition, Scenario } from '../format/types.ts';
import { METERS, type Verdict } from '../format/vocabulary.ts';
import { type Trail, latestStep, someStep } from './trail.ts';
import { CONSULT_FROM, type Certainty, type PolicyFacts } from './transcript.ts';
import type { Meters } from './types.ts';

/** What conditions look at. */
export interface Situation {
  readonly scenario: Pick<Scenario, 'scenes'>;
  readonly scene: string;
  readonly meters: Meters;
  readonly trail: Trail | undefined;
  /** Marked lines and spots, each with the cue it carries. */
  readonly marks: ReadonlyMap<string, string | undefined>;
  readonly policy: PolicyFacts;
}

/** What a certainty amounts to. */
export function verdictOf(certainty: Certainty): Verdict {
  return certainty >= CONSULT_FROM ? 'consult' : 'no-consult';
}

/** Whether all of `condition` holds; no condition always holds. */
export function holds(condition: Condition | undefined, situation: Situation): boolean {
  if (!condition) return true;
  return (
    METERS.every((meter) => isWithin(condition[meter], situation.meters[meter])) &&
    every(condition.marked, (cue) => isMarked(cue, situation)) &&
    every(condition.chose, (choice) => wasChosen(choice, situation.trail)) &&
    every(condition.visited, (scene) => wasVisited(scene, situation)) &&
    every(condition.noted, (phrase) => wasNoted(phrase, situation.trail)) &&
    everyEntry(condition.judged, (scene, verdict) => wasJudged(scene, verdict, situation)) &&
    everyEntry(condition.routed, (scene, partner) => wasRouted(scene, partner, situation.trail)) &&
    everyEntry(condition.policy, (key, value) => situation.policy[key as keyof PolicyFacts] === value) &&
    (condition.not === undefined || !holds(condition.not, situation))
  );
}

/** Whether this choice was ever made. */
export function wasChosen(choice: string, trail: Trail | undefined): boolean {
  return someStep(trail, ({ act }) => act.type === 'choose' && act.choice === choice);
}

/** Whether this partner was turned to in this scene. */
export function wasRouted(scene: string, partner: string, trail: Trail | undefined): boolean {
  return someStep(
    trail,
    (step) => step.scene === scene && step.act.type === 'route' && step.act.partner === partner,
  );
}

/** What was last written down in this scene; nothing where it was not reached or skipped. */
export function phrasesNoted(scene: string, trail: Trail | undefined): readonly string[] {
  const step = latestStep(trail, (step) => step.scene === scene && step.act.type === 'note');
  return step?.act.type === 'note' ? step.act.phrases : [];
}

function isWithin(bounds: Bounds | undefined, value: number): boolean {
  return !bounds || (value >= (bounds.atLeast ?? -Infinity) && value <= (bounds.atMost ?? Infinity));
}

function isMarked(cue: string, { marks }: Situation): boolean {
  for (const marked of marks.values()) if (marked === cue) return true;
  return false;
}

function wasVisited(scene: string, situation: Situation): boolean {
  return situation.scene === scene || someStep(situation.trail, (step) => step.scene === scene);
}

function wasNoted(phrase: string, trail: Trail | undefined): boolean {
  return someStep(trail, ({ act }) => act.type === 'note' && act.phrases.includes(phrase));
}

/**
 * The latest judgement counts: whoever comes back may think again. One that was skipped goes the expected way, so that
 * skipping never costs an ending.
 */
function wasJudged(scene: string, verdict: Verdict, { scenario, trail }: Situation): boolean {
  const step = latestStep(
    trail,
    ({ act, scene: where }) => where === scene && (act.type === 'judge' || act.type === 'skip'),
  );
  if (step?.act.type === 'judge') return verdictOf(step.act.certainty) === verdict;
  const turn = step && scenario.scenes[scene]?.turn;
  return turn?.kind === 'judge' && turn.expected === verdict;
}

function every<Item>(items: readonly Item[] | undefined, test: (item: Item) => boolean): boolean {
  return !items || items.every(test);
}

function everyEntry<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  test: (key: string, value: Value) => boolean,
): boolean {
  return !record || Object.entries(record).every(([key, value]) => test(key, value));
}
