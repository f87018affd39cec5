/** Figures as drawings: lines and dots with their numbers beside them; what they say stands in the table too. */
import type { Estimate, Series } from '../../team/figures/index.ts';
import { type Shape, shape } from '../map/shape.ts';
import type { Told } from './told.ts';

const WIDTH = 720;
const [LEFT, RIGHT] = [190, 170];
const ROW = 22;

/** Each team as a dot with its interval, and what they say together below. */
export function forest(
  title: string,
  teams: readonly (Estimate & { readonly name: string })[],
  together: Estimate | undefined,
  told: Told,
): Shape | undefined {
  if (teams.length === 0) return undefined;
  const all = [...teams, ...(together ? [together] : [])];
  const low = Math.min(0, ...all.map((one) => one.low));
  const high = Math.max(0, ...all.map((one) => one.high));
  const x = (value: number): number =>
    Math.round(LEFT + ((value - low) / (high - low || 1)) * (WIDTH - LEFT - RIGHT));
  const rows: readonly (Estimate & { readonly name: string; readonly isAll?: true })[] = [
    ...teams,
    ...(together ? [{ ...together, name: '', isAll: true as const }] : []),
  ];
  const height = (rows.length + 2) * ROW;
  return svg(
    title,
    height,
    shape('text', { x: 0, y: 15, class: 'title' }, title),
    shape('line', { x1: x(0), y1: ROW, x2: x(0), y2: height - ROW, class: 'zero' }),
    shape('text', { x: x(0), y: height - 4, class: 'middle' }, '0'),
    ...rows.flatMap(({ name, value, low: from, high: to, isAll }, index) => {
      const y = (index + 1.5) * ROW;
      const at = isAll ? 'all' : 'team';
      return [
        shape('text', { x: 0, y: y + 4 }, name.length > 26 ? `${name.slice(0, 25)}…` : name),
        shape('line', { x1: x(from), y1: y, x2: x(to), y2: y, class: at }),
        isAll
          ? shape('path', { d: `M${x(value) - 7} ${y}l7 -7l7 7l-7 7z`, class: at })
          : shape('circle', { cx: x(value), cy: y, r: 4, class: at }),
        shape('text', { x: WIDTH, y: y + 4, class: 'end' }, told.estimate({ value, low: from, high: to })),
      ];
    }),
  );
}

/** The months in order, with the mean and its limits; who stands out is a square. */
export function chart(title: string, { points, chart: limits }: Series, told: Told): Shape {
  const height = 220;
  const [top, bottom] = [34, height - 26];
  const values = points.map(({ value }) => value);
  const { mean = 0, low = 0, high = 0, findings = [] } = limits ?? {};
  const most = Math.max(high, ...values, 1);
  const x = (index: number): number =>
    Math.round(8 + (index / Math.max(points.length - 1, 1)) * (WIDTH - 100));
  const y = (value: number): number => Math.round(bottom - (value / most) * (bottom - top));
  const out = new Set(findings.flatMap((finding) => finding.points));
  const level = (value: number, kind: string): readonly Shape[] => [
    shape('line', { x1: 0, y1: y(value), x2: WIDTH - 70, y2: y(value), class: kind }),
    shape('text', { x: WIDTH, y: y(value) + 4, class: 'end' }, told.number(value)),
  ];
  return svg(
    title,
    height,
    shape('text', { x: 0, y: 15, class: 'title' }, title),
    ...level(high, 'limit'),
    ...level(mean, 'zero'),
    ...(low > 0 ? level(low, 'limit') : []),
    shape('polyline', {
      points: values.map((value, index) => `${x(index)},${y(value)}`).join(' '),
      class: 'months',
    }),
    ...values.map((value, index) =>
      out.has(index)
        ? shape('rect', { x: x(index) - 5, y: y(value) - 5, width: 10, height: 10, class: 'out' })
        : shape('circle', { cx: x(index), cy: y(value), r: 4, class: 'team' }),
    ),
    shape('text', { x: 0, y: height - 6 }, points[0]?.month ?? ''),
    shape('text', { x: WIDTH - 70, y: height - 6, class: 'end' }, points.at(-1)?.month ?? ''),
  );
}

function svg(title: string, height: number, ...children: readonly Shape[]): Shape {
  return shape('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': title }, ...children);
}
