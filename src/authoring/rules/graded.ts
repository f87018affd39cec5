import type { Draft } from '../draft/draft.ts';
import { choicesOf, routesOf } from '../draft/graph.ts';
import type { Path } from '../read/source-file.ts';
import type { ChoiceSource, RouteSource } from '../schema/turns.ts';

/** Something a learner can do that carries a grade, effects and a condition: a choice or a route. */
export interface GradedPart {
  readonly scene: string;
  readonly id: string;
  readonly part: ChoiceSource | RouteSource;
  readonly path: Path;
}

export function* gradedParts({ source }: Pick<Draft, 'source'>): Generator<GradedPart> {
  for (const [scene, content] of Object.entries(source.scenes)) {
    for (const [id, part] of choicesOf(content)) {
      yield { scene, id, part, path: ['scenes', scene, 'choices', id] };
    }
    for (const [id, part] of routesOf(content)) {
      yield { scene, id, part, path: ['scenes', scene, 'route', id] };
    }
  }
}
