/** A line of a text as translators get it: its words alone, without who says it, what cue closes it and when it is there. */
import type { ParsedLine } from '../draft/prose.ts';
import type { DraftText } from '../draft/texts.ts';
import { wordsOf } from '../translation/marker.ts';

export interface Unit {
  /** Of its line, and of no other: `scenes.opening.script:2`, the line counted from 1. */
  readonly id: string;
  readonly text: DraftText;
  /** Counted from 0. */
  readonly position: number;
  readonly source: ParsedLine;
}

/** All lines of a file, in the order of the screen. */
export function unitsOf(texts: Iterable<DraftText>): readonly Unit[] {
  return [...texts].flatMap((text) =>
    text.lines.map((source, position) => ({
      id: `${text.path.join('.')}:${position + 1}`,
      text,
      position,
      source,
    })),
  );
}

const TAG_AT_END = /\s*(?<!\{)\{[^{}]*\}$/;

/** What of a line is translated. */
export function sayingOf(line: ParsedLine): string {
  const words = wordsOf(line);
  return [line.when, line.cue].reduce((left, tag) => (tag ? left.replace(TAG_AT_END, '') : left), words);
}

/** The line of a translation that says this, in the place of a line of the source. */
export function lineSaying(words: string, { speaker, cue, when }: ParsedLine): string {
  const before = speaker === undefined ? '' : `${speaker}: `;
  return `${before}${words}${cue ? ` {${cue.id}}` : ''}${when ? ` {when ${when.id}}` : ''}`;
}
