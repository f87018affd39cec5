/** The options of a decision as rows of numbers, for a model that looks and does not read. */
import { mean } from '../figures/statistics.ts';
import type { Decision } from './decisions.ts';
import { MARKS, type MarkName } from './marks.ts';

/** What somebody could go by who looks at options and does not read them. */
const FORM: readonly MarkName[] = [
  'characters',
  'words',
  'sentences',
  'question',
  'ends-in-question',
  'closed-question',
  'negation',
  'softener',
  'courtesy',
  'money',
  'record',
  'digits',
  'colon',
];

/** Each option’s marks against the mean of its scene, since only there it competes. */
export function formOf({ options }: Decision): readonly (readonly number[])[] {
  const rows = options.map(({ choice, surface }) => [
    ...FORM.map((mark) => MARKS[mark](surface)),
    Number(choice.kind === 'do'),
  ]);
  const lengths = options.map(({ surface }) => surface.characters);
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
  const means = (rows[0] ?? []).map((_, at) => mean(rows.map((row) => row[at] ?? 0)));
  return rows.map((row, index) => [
    ...row.map((value, at) => value - (means[at] ?? 0)),
    Number(lengths[index] === longest),
    Number(lengths[index] === shortest),
  ]);
}

/** The same, and where it stands, as far as learners see it there. */
export function formAndPlaceOf(decision: Decision): readonly (readonly number[])[] {
  const rows = formOf(decision);
  return rows.map((row, index) => [
    ...row,
    Number(decision.isOrderFixed && index === 0),
    Number(decision.isOrderFixed && index === rows.length - 1),
  ]);
}
