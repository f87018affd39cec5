/** Rules of thumb by which somebody could choose who reads nothing. */
import { MARKS, type Mark, type MarkName } from './marks.ts';

/** Scores each option by what is seen of it; the highest is taken, and among equals one by chance. */
export interface OptionRule {
  readonly name: string;
  /** What it looks at; without it the rule cannot be told. */
  readonly mark: MarkName;
  readonly score: Mark;
}

const has =
  (mark: MarkName): Mark =>
  (surface) =>
    Number(MARKS[mark](surface) > 0);
const rule = (name: string, mark: MarkName, score: Mark = MARKS[mark]): OptionRule => ({ name, mark, score });

export const OPTION_RULES: readonly OptionRule[] = [
  rule('longest', 'characters'),
  rule('shortest', 'characters', (surface) => -MARKS.characters(surface)),
  rule('most-words', 'words'),
  rule('fewest-words', 'words', (surface) => -MARKS.words(surface)),
  rule('question', 'question', has('question')),
  rule('ends-in-question', 'ends-in-question'),
  rule('closed-question', 'closed-question'),
  rule('negation', 'negation', has('negation')),
  rule('courtesy', 'courtesy'),
  rule('softener', 'softener', has('softener')),
  rule('record', 'record', has('record')),
  rule('money', 'money', has('money')),
  rule('digits', 'digits', has('digits')),
];
