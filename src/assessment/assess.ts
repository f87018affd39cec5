/** What a run shows that was learned. The learner's own: nothing of it leaves the page. */
import type { Certainty, Journey } from '../engine/index.ts';
import type { Graded } from '../format/types.ts';
import type { Grade, Verdict } from '../format/vocabulary.ts';
import { type Decided, type JudgementOutcome, decidedAt } from './decided.ts';
import { type CueOutcome, type Sight, sightsOf } from './sights.ts';

/** One result of marking. Marks never feed the measures of detection: whoever marks nothing may judge perfectly. */
export type Observation = {
  readonly scene: string;
  /** Id of the line, or of the spot in a picture. */
  readonly line: string;
} & ({ readonly outcome: CueOutcome; readonly cue: string } | { readonly outcome: 'imagined' });

/** A judgement against what the scenario expects. */
export interface Judgement {
  /** Where it was made; of a round, the case. */
  readonly scene: string;
  /** The block of the round that the case stands in; absent in a story. */
  readonly block?: string;
  readonly certainty: Certainty;
  readonly expected: Verdict;
  readonly outcome: JudgementOutcome;
}

/** A choice that was made, or a partner that was turned to. */
export interface Decision {
  readonly scene: string;
  readonly kind: 'choice' | 'route';
  /** Of the choice, or of the partner. */
  readonly id: string;
  /** Absent where experts differ: a point to discuss. */
  readonly grade?: Grade;
  /** Ids of the goals it touched. */
  readonly goals: readonly string[];
}

/**
 * How a goal fared: the decisions that touched it, in the order of play. Lists and not sums: scoring keys of situational
 * judgement tests rank the same people quite differently (Bergman e.a. 2006), and harm to somebody is not paid off.
 */
export interface GoalResult extends Readonly<Record<Grade, readonly Decision[]>> {
  /** Its id. */
  readonly goal: string;
  /** Decisions on which experts differ. */
  readonly open: readonly Decision[];
}

/** What was written down in a note scene: ids of phrases. */
export interface NoteResult {
  readonly scene: string;
  readonly facts: readonly string[];
  readonly labels: readonly string[];
}

/** All that a run shows. No sums and no score: a debrief tells it, nobody ranks it. */
export interface Assessment {
  /** In the order in which they came in sight. */
  readonly observations: readonly Observation[];
  /** One per scene: who comes back may think again, and the latest counts, as it does in conditions. */
  readonly judgements: readonly Judgement[];
  /** All of them, also those on which the learner came back to choose otherwise. */
  readonly decisions: readonly Decision[];
  /** All goals of the scenario in its order, touched or not. */
  readonly goals: readonly GoalResult[];
  /** One per scene; the latest counts. */
  readonly notes: readonly NoteResult[];
}

/**
 * Assesses a run, finished or not: a pure function of its journey, and so of scenario and transcript. What was undone is
 * not in the transcript and so never was; what was skipped counts nowhere.
 */
export function assess(journey: Journey): Assessment {
  const done = journey.visits.flatMap((visit) => {
    const decided = decidedAt(visit);
    return decided ? [{ scene: visit.scene.id, block: visit.scene.case?.block, decided }] : [];
  });
  const decisions = done.flatMap(({ scene, decided }) => decisionOf(scene, decided) ?? []);
  return {
    observations: [...sightsOf(journey)].flatMap(([{ scene }, sights]) =>
      sights.map((sight) => observationOf(scene.id, sight)),
    ),
    judgements: latest(done.flatMap(({ scene, block, decided }) => judgementOf(scene, block, decided) ?? [])),
    decisions,
    goals: Object.keys(journey.scenario.goals).map((goal) => goalResult(goal, decisions)),
    notes: latest(done.flatMap(({ scene, decided }) => noteOf(scene, decided) ?? [])),
  };
}

function observationOf(scene: string, sight: Sight): Observation {
  const { id: line } = sight.item;
  if (sight.outcome === 'imagined') return { scene, line, outcome: sight.outcome };
  return { scene, line, outcome: sight.outcome, cue: sight.id };
}

function judgementOf(scene: string, block: string | undefined, decided: Decided): Judgement | undefined {
  // Where experts may differ there is nothing to score.
  if (decided.kind !== 'judgement' || decided.differs) return undefined;
  const { certainty, expected, outcome } = decided;
  return { scene, ...(block !== undefined && { block }), certainty, expected, outcome };
}

function decisionOf(scene: string, decided: Decided): Decision | undefined {
  if (decided.kind === 'choice') return graded(scene, 'choice', decided.choice.id, decided.choice);
  if (decided.kind === 'route') return graded(scene, 'route', decided.route.partner, decided.route);
  return undefined;
}

function graded(scene: string, kind: Decision['kind'], id: string, { grade, goals }: Graded): Decision {
  return { scene, kind, id, ...(grade && { grade }), goals };
}

function noteOf(scene: string, decided: Decided): NoteResult | undefined {
  if (decided.kind !== 'note') return undefined;
  const written = decided.phrases.filter(({ isWritten }) => isWritten);
  const idsOf = (kind: 'fact' | 'label'): readonly string[] =>
    written.filter((phrase) => phrase.kind === kind).map(({ id }) => id);
  return { scene, facts: idsOf('fact'), labels: idsOf('label') };
}

function goalResult(goal: string, decisions: readonly Decision[]): GoalResult {
  const touching = decisions.filter(({ goals }) => goals.includes(goal));
  const graded = (grade: Grade | undefined): readonly Decision[] =>
    touching.filter((decision) => decision.grade === grade);
  return {
    goal,
    good: graded('good'),
    acceptable: graded('acceptable'),
    harmful: graded('harmful'),
    open: graded(undefined),
  };
}

function latest<Result extends { readonly scene: string }>(results: readonly Result[]): readonly Result[] {
  return [...new Map(results.map((result) => [result.scene, result])).values()];
}
