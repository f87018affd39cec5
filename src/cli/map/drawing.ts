/** The map as a drawing: who sees it sees shapes and lines, who hears it hears the list, scene by scene. */
import type { TerminalTranslator } from '../../i18n/terminal.ts';
import type { Board } from './board.ts';
import { LINE } from './boxes.ts';
import { type PlacedScene, type PlacedWay, type Point, placed } from './layout.ts';
import { outline } from './outlines.ts';
import { type Shape, shape } from './shape.ts';
import { MAP_STYLE } from './style.ts';
import { headOf, wayOf } from './words.ts';

/**
 * A drawing that a page can style and make to be operated: each scene carries its id in `data-scene`, each line in
 * `data-from` and `data-to`.
 */
export function drawing(board: Board, translator: TerminalTranslator): Shape {
  const { width, height, scenes, ways } = placed(board);
  const { t, language } = translator;
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  return shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'map',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      lang: language,
      role: 'group',
      'aria-labelledby': 'map-title map-desc',
    },
    shape('title', { id: 'map-title', lang: board.language }, board.title),
    shape('desc', { id: 'map-desc' }, t('map.drawn', { count: scenes.length, id: board.id })),
    shape('rect', { class: 'paper', ...size }),
    shape('g', { 'aria-hidden': 'true' }, ...ways.map(drawnWay)),
    shape('g', { role: 'list' }, ...scenes.map((one) => drawnScene(one, t))),
  );
}

/** The drawing as a file that brings its looks along. */
export function withStyle({ tag, attributes, children: [title = '', desc = '', ...rest] }: Shape): Shape {
  return { tag, attributes, children: [title, desc, shape('style', {}, MAP_STYLE), ...rest] };
}

function drawnScene({ stop, box, at }: PlacedScene, t: TerminalTranslator['t']): Shape {
  const { id, kind, ending, exits, isFolded } = stop;
  const top = at.y - (box.title.length * LINE.title + LINE.id) / 2;
  const told = [headOf(stop, t), ...exits.map((exit) => wayOf(exit, t))];
  const words = (name: 'title' | 'id', y: number, text: string): Shape =>
    shape('text', { class: name, 'aria-hidden': 'true', ...rounded({ x: at.x, y }) }, text);
  return shape(
    'g',
    {
      class: ['scene', kind, ending, isFolded ? 'folded' : ''].filter(Boolean).join(' '),
      'data-scene': id,
      role: 'listitem',
      'aria-label': told.join('; '),
    },
    shape('title', {}, told.join('\n')),
    shape('path', { class: 'outline', d: outline(kind, rounded(at), box) }),
    ...box.title.map((line, index) => words('title', top + (index + 0.75) * LINE.title, line)),
    words('id', top + box.title.length * LINE.title + 0.75 * LINE.id, box.id),
  );
}

function drawnWay({ from, to, exits, box, points, at }: PlacedWay): Shape {
  const isConditional = exits.every((exit) => exit.isConditional);
  const top = at.y - box.height / 2;
  return shape(
    'g',
    { class: isConditional ? 'way sometimes' : 'way', 'data-from': from, 'data-to': to },
    shape('path', { class: 'line', d: lineThrough(points) }),
    shape('path', { class: 'head', d: headAt(points) }),
    ...box.names.map((name, index) =>
      shape('text', { class: 'name', ...rounded({ x: at.x, y: top + (index + 0.75) * LINE.way }) }, name),
    ),
  );
}

/** Round its corners: from the middle of one stretch to the middle of the next. */
function lineThrough(points: readonly Point[]): string {
  const [first, ...others] = points.map(rounded);
  const last = others.at(-1);
  if (!first || !last) return '';
  const bends = others.slice(0, -1).map((point, index) => {
    const next = others[index + 1] ?? last;
    const end =
      index === others.length - 2 ? last : rounded({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 });
    return `Q${point.x},${point.y} ${end.x},${end.y}`;
  });
  return `M${first.x},${first.y}${bends.length === 0 ? `L${last.x},${last.y}` : bends.join('')}`;
}

const HEAD = { long: 9, wide: 4 };

/** Where a line arrives, in the direction from which it comes. */
function headAt(points: readonly Point[]): string {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return '';
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [x, y] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const corner = (side: number): string => {
    const { x: right, y: down } = rounded({
      x: tip.x - HEAD.long * x - side * HEAD.wide * y,
      y: tip.y - HEAD.long * y + side * HEAD.wide * x,
    });
    return `L${right},${down}`;
  };
  const { x: right, y: down } = rounded(tip);
  return `M${right},${down}${corner(1)}${corner(-1)}z`;
}

/** Tenths are finer than any screen. */
const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
