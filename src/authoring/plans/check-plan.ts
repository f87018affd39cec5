import { policyFacts, createSession } from '../../engine/index.ts';
import type { Scenario } from '../../format/types.ts';
import { policyFrom } from '../build/condition.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { inReadingOrder } from '../diagnostics/reading-order.ts';
import type { OverlayInput } from '../read/input.ts';
import { read } from '../read/read.ts';
import type { SourceFile } from '../read/source-file.ts';
import { ACTS, type PlanSource, planSchema } from '../schema/plan.ts';
import { checkStructure } from '../schema/structure.ts';
import { follow } from './follow.ts';
import { unknownNames } from './names.ts';
import { wayBehind } from './way.ts';

/**
 * Plays a plan with what learners play with, and says where the story parts from it; of two that part only the first can be
 * told. Empty when all comes as planned. Never throws, whatever is in the plan.
 *
 * @param scenario as `compile` gave it
 */
export function checkPlan(scenario: Scenario, { file, text }: OverlayInput): readonly Diagnostic[] {
  const { source, diagnostics } = read(text, file);
  if (!source || diagnostics.length > 0) return diagnostics;
  const structure = checkStructure(planSchema, source);
  if (structure.diagnostics.length > 0) return inReadingOrder(structure.diagnostics);
  const plan = source.value as PlanSource;
  const unplayable = [...severalActs(plan, source), ...unknownNames(scenario, source)];
  return unplayable.length > 0 ? inReadingOrder(unplayable) : played(scenario, plan, source);
}

function played(
  scenario: Scenario,
  { seed = 0, policy = {}, steps }: PlanSource,
  source: SourceFile,
): readonly Diagnostic[] {
  const session = createSession(scenario, { seed, policy: policyFacts(scenario, policyFrom(policy)) });
  const apart = follow(session, steps);
  if (!apart) return [];
  const way = wayBehind(session);
  return [diagnostic(apart.code, source.valueOf(apart.path), { ...apart.params, way })];
}

/** Which of two things in one step comes first, nobody can tell. */
function* severalActs({ steps }: PlanSource, source: SourceFile): Generator<Diagnostic> {
  for (const [index, step] of steps.entries()) {
    const acts = ACTS.filter((act) => step[act] !== undefined);
    const second = acts[1];
    if (second === undefined) continue;
    yield diagnostic('plan-several-acts', source.keyOf(['steps', index, second]), { acts: acts.join(', ') });
  }
}
