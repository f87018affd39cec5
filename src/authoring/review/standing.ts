/** How each point of a story stands with the experts. */
import type { Path } from '../read/source-file.ts';
import type { LookSource } from '../schema/looks.ts';
import type { Point } from './points.ts';

/**
 * `approved` and `objected`: as whoever looked at it last said, of what it says now; `changed`: somebody looked, and it says
 * something else since; `open`: nobody has looked.
 */
export type ReviewStanding = 'approved' | 'objected' | 'changed' | 'open';

export interface ReviewedPoint {
  /** Where it stands in the scenario: keys from the outside in. */
  readonly path: Path;
  readonly standing: ReviewStanding;
  /** Who looked last, by profession, and on which day; absent where nobody has. */
  readonly role?: string;
  readonly date?: string;
  readonly remark?: string;
}

export function standingsOf(
  points: readonly Point[],
  looks: readonly LookSource[],
): readonly ReviewedPoint[] {
  return points.map(({ path, hash }) => {
    const name = path.join('.');
    const last = looks.findLast(({ points: seen }) => Object.hasOwn(seen, name));
    if (!last) return { path, standing: 'open' };
    const { role, date, remark, verdict } = last;
    const standing = last.points[name] === hash ? verdict : 'changed';
    return { path, standing, role, date, ...(remark !== undefined && { remark }) };
  });
}
