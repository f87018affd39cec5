/** What can be seen of a text without understanding it. */
import { wordsOf } from '../../draft/words.ts';
import { sentencesOf } from '../../report/readability.ts';
import { type Lexicon, type WordClass, WORD_CLASSES, lexiconFor } from './lexicon.ts';

export interface Surface {
  readonly text: string;
  readonly characters: number;
  /** In lower case, in order. */
  readonly words: readonly string[];
  readonly sentences: number;
  readonly questions: number;
  readonly endsInQuestion: boolean;
  readonly exclamations: number;
  readonly commas: number;
  readonly colons: number;
  readonly dots: number;
  /** Opened and closed alike, by any sign. */
  readonly quotes: number;
  readonly digits: number;
  /** How many words are of each class, in the languages there is a list for. */
  readonly classes?: Readonly<Record<WordClass, number>>;
  /** A question that yes or no answers, put so that somebody who listens along hears nothing in it. */
  readonly isClosedQuestion?: boolean;
}

export function surfaceOf(text: string, language: string): Surface {
  const words = wordsOf(text.toLowerCase());
  const lexicon = lexiconFor(language);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return {
    text,
    characters: text.length,
    words,
    sentences: text.split('\n').flatMap(sentencesOf).length,
    questions: count(/\?/g),
    endsInQuestion: /\?['"’”»)\s]*$/.test(text),
    exclamations: count(/!/g),
    commas: count(/,/g),
    colons: count(/:/g),
    dots: count(/…|\.\.\./g),
    quotes: count(/[“”„«»"]|(?<!\p{L})[‘'’]|[’'](?!\p{L})/gu),
    digits: count(/\d/g),
    ...(lexicon && {
      classes: classesOf(words, lexicon),
      isClosedQuestion: lexicon.closedQuestion.test(text),
    }),
  };
}

function classesOf(words: readonly string[], lexicon: Lexicon): Record<WordClass, number> {
  return Object.fromEntries(
    WORD_CLASSES.map((name) => [name, words.filter((word) => lexicon.classes[name].test(word)).length]),
  ) as Record<WordClass, number>;
}
