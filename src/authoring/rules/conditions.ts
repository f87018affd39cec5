import type { Draft } from '../draft/draft.ts';
import type { Path } from '../read/source-file.ts';
import type { ConditionSource } from '../schema/condition.ts';
import { gradedParts } from './graded.ts';

/** A condition of the scenario: where it is written and in which scene it is asked. */
export interface PlacedCondition {
  readonly scene: string;
  readonly condition: ConditionSource;
  readonly path: Path;
}

/** The conditions of ways as a whole, each once. */
export function* conditions(draft: Pick<Draft, 'source'>): Generator<PlacedCondition> {
  for (const { scene, part, path } of gradedParts(draft)) {
    if (part.when) yield { scene, condition: part.when, path: [...path, 'when'] };
  }
  for (const [scene, { next }] of Object.entries(draft.source.scenes)) {
    if (!Array.isArray(next)) continue;
    for (const [index, { when }] of next.entries()) {
      if (when) yield { scene, condition: when, path: ['scenes', scene, 'next', index, 'when'] };
    }
  }
}

/** The conditions of lines. What follows a choice is asked after it, so what can be on coming to the scene says nothing of these. */
export function* lineConditions({ source }: Pick<Draft, 'source'>): Generator<PlacedCondition> {
  for (const [scene, { lines = {} }] of Object.entries(source.scenes)) {
    for (const [name, { when }] of Object.entries(lines)) {
      yield { scene, condition: when, path: ['scenes', scene, 'lines', name, 'when'] };
    }
  }
}

/** All of these, and what stands under `not` as a condition of its own: whatever is named there has to exist too. */
export function* allConditions(draft: Pick<Draft, 'source'>): Generator<PlacedCondition> {
  for (const placed of conditions(draft)) yield* withInside(placed);
  for (const placed of lineConditions(draft)) yield* withInside(placed);
}

function* withInside(placed: PlacedCondition): Generator<PlacedCondition> {
  yield placed;
  const { not } = placed.condition;
  if (not) yield* withInside({ ...placed, condition: not, path: [...placed.path, 'not'] });
}

/** The ids behind a key that takes one or a list, each with its place. */
export function idsAt(
  { condition, path }: PlacedCondition,
  key: 'marked' | 'chose' | 'visited' | 'noted',
): readonly { readonly id: string; readonly path: Path }[] {
  const value = condition[key];
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ id: value, path: [...path, key] }];
  return value.map((id, index) => ({ id, path: [...path, key, index] }));
}
