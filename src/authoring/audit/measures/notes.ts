/** Whether a fact can be told from a label without reading: by quotes and figures, by length, by its place. */
import { type Figure, ENOUGH, figure } from '../figures/figure.ts';
import type { Note, PhraseSeen } from '../material/phrases.ts';
import { bordersOf } from '../models/shuffles.ts';
import { mean } from '../figures/statistics.ts';

/** Takes a phrase for a fact. */
const RULES: Readonly<Record<string, (phrase: PhraseSeen) => boolean>> = {
  'quotes-or-digits': ({ surface }) => surface.quotes > 0 || surface.digits > 0,
  'nine-words': ({ surface }) => surface.words.length >= 9,
};

export function noteFigures(notes: readonly Note[], language: string, shuffles: number): readonly Figure[] {
  return [
    ...Object.entries(RULES).map(([about, isTakenForFact]) => {
      const { labels, groups, phrases } = laidOut(notes);
      const guesses = phrases.map(isTakenForFact);
      const right = (facts: Uint8Array): number =>
        mean(guesses.map((guess, index) => Number(Number(guess) === facts[index])));
      const share = mean([...labels]);
      return ruleFigure(
        about,
        language,
        { right, labels, groups, count: labels.length, shuffles },
        Math.max(share, 1 - share),
      );
    }),
    alternation(
      notes.filter(({ isOrderFixed }) => isOrderFixed),
      language,
      shuffles,
    ),
  ];
}

/** Takes each phrase for the other kind than the one above it; it tells something only where the order is that of the file. */
function alternation(notes: readonly Note[], language: string, shuffles: number): Figure {
  const { labels, groups } = laidOut(notes);
  const neighbours = groups.flatMap((group) => group.slice(1).map((at) => [at - 1, at] as const));
  const right = (facts: Uint8Array): number =>
    mean(neighbours.map(([above, below]) => Number(facts[above] !== facts[below])));
  return ruleFigure('alternation', language, { right, labels, groups, count: neighbours.length, shuffles });
}

function ruleFigure(
  about: string,
  language: string,
  guess: {
    readonly right: (facts: Uint8Array) => number;
    readonly labels: Uint8Array;
    readonly groups: readonly (readonly number[])[];
    readonly count: number;
    readonly shuffles: number;
  },
  chance?: number,
): Figure {
  const { right, labels, groups, count, shuffles } = guess;
  const [border] = bordersOf(labels, groups, shuffles, (facts) => [right(facts)]);
  return figure({
    name: 'note-rule',
    about,
    language,
    value: right(labels),
    count,
    ...(chance !== undefined && { chance }),
    ...(border && { limit: { atMost: border.most } }),
    enough: ENOUGH.phrases,
  });
}

/** All phrases in a row: their labels, and which stand in one note. */
function laidOut(notes: readonly Note[]): {
  readonly phrases: readonly PhraseSeen[];
  readonly labels: Uint8Array;
  readonly groups: readonly (readonly number[])[];
} {
  const phrases = notes.flatMap((note) => note.phrases);
  let next = 0;
  return {
    phrases,
    labels: Uint8Array.from(phrases, ({ isFact }) => Number(isFact)),
    groups: notes.map((note) => note.phrases.map(() => next++)),
  };
}
