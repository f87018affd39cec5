/** What stands around the name of a scene, so that its kind is seen by shape and not by colour; the same as Mermaid's. */
import type { Stop } from './board.ts';
import type { Box } from './boxes.ts';

type Outline = (left: number, top: number, box: Box) => string;

const rounded =
  (radius: (box: Box) => number): Outline =>
  (left, top, box) => {
    const { width, height } = box;
    const r = radius(box);
    const arc = (x: number, y: number): string => `a${r},${r} 0 0 1 ${x},${y}`;
    return `M${left + r},${top}h${width - 2 * r}${arc(r, r)}v${height - 2 * r}${arc(-r, r)}h${2 * r - width}${arc(-r, -r)}v${2 * r - height}${arc(r, -r)}z`;
  };

const SLANT = 10;

const OUTLINES: Readonly<Record<Stop['kind'], Outline>> = {
  choices: rounded(() => 4),
  next: rounded(() => 12),
  end: rounded(({ height }) => height / 2),
  judge: (left, top, { width, height }) =>
    `M${left + SLANT},${top}h${width - 2 * SLANT}l${SLANT},${height / 2}l${-SLANT},${height / 2}h${2 * SLANT - width}l${-SLANT},${-height / 2}z`,
  route: (left, top, { width, height }) =>
    `M${left + SLANT},${top}h${width - SLANT}l${-SLANT},${height}h${SLANT - width}z`,
  note: (left, top, { width, height }) =>
    `M${left},${top}h${width}v${height}h${-width}zM${left + SLANT / 2},${top}v${height}M${left + width - SLANT / 2},${top}v${height}`,
};

/** The outline around a middle, as the `d` of a path. */
export function outline(
  kind: Stop['kind'],
  middle: { readonly x: number; readonly y: number },
  box: Box,
): string {
  return OUTLINES[kind](middle.x - box.width / 2, middle.y - box.height / 2, box);
}
