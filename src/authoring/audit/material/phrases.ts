/** What can be written down in the notes of stories, as somebody meets it who sees only the phrases. */
import { localize } from '../../../format/localize.ts';
import type { Scenario } from '../../../format/types.ts';
import { plain } from '../../../format/plain.ts';
import { speaks } from './languages.ts';
import { type Surface, surfaceOf } from './surface.ts';

export interface PhraseSeen {
  readonly isFact: boolean;
  readonly surface: Surface;
}

/** The phrases of one note, in the order of the file. */
export interface Note {
  readonly isOrderFixed: boolean;
  readonly phrases: readonly PhraseSeen[];
}

/** Notes with facts and labels, in a language; not those with a line still to translate. */
export function notesIn(stories: readonly Scenario[], language: string): readonly Note[] {
  return stories
    .filter((story) => speaks(story, language))
    .flatMap((story) => Object.values(localize(story, language).scenes))
    .flatMap(({ isOrderFixed = false, turn }): Note[] => {
      if (turn.kind !== 'note') return [];
      const kinds = new Set(turn.phrases.map(({ kind }) => kind));
      const isWhole = turn.phrases.every(({ text }) => text.every(({ lang }) => lang === undefined));
      if (kinds.size < 2 || !isWhole) return [];
      const phrases = turn.phrases.map(({ kind, text }) => ({
        isFact: kind === 'fact',
        surface: surfaceOf(text.map((paragraph) => plain(paragraph.text)).join('\n'), language),
      }));
      return [{ isOrderFixed, phrases }];
    });
}
