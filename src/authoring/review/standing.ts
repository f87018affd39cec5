/** How each point of a story stands with the experts. */
import type { LookSource } from '../schema/looks.ts';
import type { Point } from './points.ts';
import type { ReviewedPoint } from './reviewed-point.ts';

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
