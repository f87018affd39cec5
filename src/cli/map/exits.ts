import { targetsOf } from '../../format/targets.ts';
import type { Scenario, Scene } from '../../format/types.ts';
import type { Grade } from '../../format/vocabulary.ts';

/** One way out of a scene, as a map shows it. */
export interface Exit {
  readonly to: string;
  /** Id of the choice, or the partner; absent where one only goes on. */
  readonly by?: string;
  readonly grade?: Grade;
  /** Whether it is not always open. */
  readonly isConditional: boolean;
}

/** In the order of the file; an ending has none. */
export function exitsOf({ turn }: Scene): readonly Exit[] {
  switch (turn.kind) {
    case 'choices':
      return turn.choices.map(({ id, ...choice }) => exit(choice, id));
    case 'route':
      return turn.routes.map(({ partner, ...route }) => exit(route, partner));
    case 'next':
      return turn.branches.map((branch) => exit(branch));
    case 'judge':
    case 'note':
      return [exit(turn)];
    case 'end':
      return [];
  }
}

function exit(
  { to, when, grade }: { readonly to: string; readonly when?: unknown; readonly grade?: Grade },
  by?: string,
): Exit {
  return { to, ...(by !== undefined && { by }), ...(grade && { grade }), isConditional: when !== undefined };
}

/** The scenes as a reader meets them: each after one that leads to it, from the first scene on. */
export function inOrder({ scenes, start }: Scenario): readonly Scene[] {
  const order = new Set([start]);
  for (const id of order) for (const to of scenes[id] ? targetsOf(scenes[id].turn) : []) order.add(to);
  return [...order].flatMap((id) => scenes[id] ?? []);
}
