/** Whether everything that a plan names is in the story. */
import type { Scenario, Turn } from '../../format/types.ts';
import { PARTNERS } from '../../format/vocabulary.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import type { NameKind } from '../read/input.ts';
import type { SourceFile } from '../read/source-file.ts';
import { planSchema } from '../schema/plan.ts';
import { namesOf } from '../schema/walk.ts';

type PlanNames = Pick<Record<NameKind, readonly string[]>, 'scene' | 'choice' | 'cue' | 'phrase'>;

/** Names that lead nowhere, each where it stands. */
export function* unknownNames(scenario: Scenario, plan: SourceFile): Generator<Diagnostic> {
  const names = namesIn(scenario);
  for (const { path, kind, id } of namesOf(planSchema, plan.value)) {
    const known = names[kind as keyof PlanNames];
    if (known.includes(id)) continue;
    yield diagnostic('plan-unknown-name', plan.valueOf(path), { name: id, ...suggestion(id, known) });
  }
}

function namesIn({ scenes }: Scenario): PlanNames {
  const all = Object.values(scenes);
  const turns = all.map(({ turn }) => turn);
  return {
    scene: Object.keys(scenes),
    // What is offered may be a partner too.
    choice: [...turns.flatMap(choicesOf), ...PARTNERS],
    cue: all.flatMap(({ cues }) => Object.keys(cues)),
    phrase: turns.flatMap((turn) => (turn.kind === 'note' ? turn.phrases.map(({ id }) => id) : [])),
  };
}

function choicesOf(turn: Turn): readonly string[] {
  return turn.kind === 'choices' ? turn.choices.map(({ id }) => id) : [];
}
