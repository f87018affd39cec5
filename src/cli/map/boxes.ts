/** How large what stands on a map is, in the units of the drawing: about as wide as its letters, which nobody can measure here. */
import type { Grade } from '../../format/vocabulary.ts';
import type { Exit, Stop } from './board.ts';

/** Of the letters of a title, of an id, and of what stands beside a way. */
const LETTER = { title: 7.6, id: 6.9, way: 6.6 };
export const LINE = { title: 17, id: 15, way: 14 };

/** Letters of a line of a title, and of a name in one line. */
const MOST = { title: 24, id: 30, way: 28 };
/** Lines of a title; more would hide the story behind its titles. */
const MOST_LINES = 3;
const PADDING = { across: 18, along: 10 };

/** Told by more than a colour. */
const SIGNS: Readonly<Record<Grade, string>> = { good: '✓', acceptable: '~', harmful: '✗' };

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** A scene as it is written on the map. */
export interface SceneBox extends Box {
  readonly title: readonly string[];
  readonly id: string;
}

export function sceneBox({ id, title, isFolded }: Stop): SceneBox {
  const lines = title === undefined ? [] : wrapped(title);
  const name = `${shortened(id, MOST.id)}${isFolded ? ' …' : ''}`;
  const letters = Math.max(name.length * LETTER.id, ...lines.map((line) => line.length * LETTER.title));
  return {
    title: lines,
    id: name,
    width: Math.ceil(letters) + 2 * PADDING.across,
    height: lines.length * LINE.title + LINE.id + 2 * PADDING.along,
  };
}

/** What stands beside a line on the map: a name for each way that it stands for. */
export interface WayBox extends Box {
  readonly names: readonly string[];
}

export function wayBox(exits: readonly Exit[]): WayBox {
  const names = exits.flatMap(({ by, grade }) =>
    by === undefined ? [] : [`${shortened(by, MOST.way)}${grade ? ` ${SIGNS[grade]}` : ''}`],
  );
  const letters = Math.max(0, ...names.map((name) => name.length));
  return { names, width: Math.ceil(letters * LETTER.way), height: names.length * LINE.way };
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= MOST.title) lines[lines.length - 1] = longer;
    else lines.push(shortened(word, MOST.title));
  }
  const [last, ...more] = lines.slice(MOST_LINES - 1);
  if (last === undefined || more.length === 0) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${last.slice(0, MOST.title - 1)}…`];
}

function shortened(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
