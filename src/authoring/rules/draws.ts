import type { Draft } from '../draft/draft.ts';
import type { Path } from '../read/source-file.ts';
import type { BranchSource } from '../schema/turns.ts';

/** A list of branches in which chance decides. */
export interface DrawSource {
  readonly scene: string;
  readonly branches: readonly BranchSource[];
  readonly path: Path;
}

/** The draws of a scenario, be it that some branch has no `chance` yet. */
export function* draws({ source }: Pick<Draft, 'source'>): Generator<DrawSource> {
  for (const [scene, { next }] of Object.entries(source.scenes)) {
    if (!Array.isArray(next) || !next.some(({ chance }) => chance !== undefined)) continue;
    yield { scene, branches: next, path: ['scenes', scene, 'next'] };
  }
}
