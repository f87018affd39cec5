/**
 * Who stands for what. A set in which every Fatima is a reason to consult and every Jan is not trains prejudice, however
 * good each scenario is; so names and roles are counted over all of them.
 */
import { LEARNER } from '../../format/vocabulary.ts';
import { aftersByScene, waysIn } from '../../format/interludes.ts';
import { targetsOf } from '../../format/targets.ts';
import type { Line, Scenario, Scene } from '../../format/types.ts';

export const CLASSES = ['consult', 'no-consult', 'signal', 'noise'] as const;
export type Class = (typeof CLASSES)[number];

/** A person of a cast, and how often they stand in each class. */
export interface PersonCounts {
  readonly scenario: string;
  readonly name: string;
  readonly role?: string;
  /**
   * `signal` and `noise`: lines of theirs with such a cue. `consult` and `no-consult`: judgements about what they said,
   * in the scene that is judged or in those that lead to it since the judgement before.
   */
  readonly counts: Readonly<Record<Class, number>>;
}

/** Everybody but the learner, in the order of the casts. */
export function peopleOf(scenarios: readonly Scenario[]): readonly PersonCounts[] {
  return scenarios.flatMap((scenario) =>
    Object.entries(scenario.cast)
      .filter(([id]) => id !== LEARNER)
      .map(([id, { name, role }]) => ({
        scenario: scenario.id,
        name,
        ...(role !== undefined && { role }),
        counts: countsFor(id, scenario),
      })),
  );
}

function countsFor(person: string, scenario: Scenario): Record<Class, number> {
  const counts = { consult: 0, 'no-consult': 0, signal: 0, noise: 0 };
  for (const scene of Object.values(scenario.scenes)) {
    for (const { speaker, cue } of linesOf(scene)) {
      const described = cue === undefined ? undefined : scene.cues[cue];
      if (speaker === person && described) counts['signal' in described ? 'signal' : 'noise'] += 1;
    }
    if (scene.turn.kind !== 'judge') continue;
    const isJudged = judgedWith(scene, scenario).some((judged) =>
      linesOf(judged).some(({ speaker }) => speaker === person),
    );
    if (isJudged) counts[scene.turn.expected] += 1;
  }
  return counts;
}

/** The scene of a judgement and those from which one comes to it without another judgement in between. */
function judgedWith(judge: Scene, { scenes }: Scenario): readonly Scene[] {
  const afters = aftersByScene(waysIn(scenes));
  const found = new Set([judge]);
  for (const scene of found) {
    for (const before of Object.values(scenes)) {
      if (before.turn.kind !== 'judge' && targetsOf(before.turn, afters.get(before.id)).includes(scene.id))
        found.add(before);
    }
  }
  return [...found];
}

function linesOf({ script, turn }: Scene): readonly Line[] {
  if (turn.kind === 'choices') return [...script, ...turn.choices.flatMap(({ then }) => then)];
  if (turn.kind === 'route') return [...script, ...turn.routes.flatMap(({ returns }) => returns)];
  return script;
}
