/** Whether somebody who understands nothing can learn from some pairs which twin of another is the reason to consult. */
import { type Figure, type FigureName, ENOUGH, figure } from '../figures/figure.ts';
import { MARKS, type MarkName } from '../material/marks.ts';
import type { Twins, Vignette } from '../material/twins.ts';
import { formModel } from '../models/form.ts';
import { neighbourModel } from '../models/neighbours.ts';
import { bordersOf } from '../models/shuffles.ts';
import type { Model, Task } from '../models/task.ts';
import { wordModel } from '../models/words.ts';
import { areaUnderCurve, mean, wins } from '../figures/statistics.ts';

const MODELS = {
  words: (cases: readonly Vignette[], task: Task): Model =>
    wordModel(
      cases.map(({ surface }) => surface.words),
      task,
    ),
  form: (cases: readonly Vignette[], task: Task): Model => formModel(cases.map(formOf), task),
  neighbours: (cases: readonly Vignette[], task: Task): Model =>
    neighbourModel(
      cases.map(({ surface }) => surface.text),
      task,
    ),
} as const;

/** What somebody could go by who looks at a case and does not read it. */
const FORM: readonly MarkName[] = [
  'characters',
  'words',
  'sentences',
  'question',
  'exclamation',
  'digits',
  'quotes',
  'negation',
  'reason',
  'self',
  'man',
  'woman',
];

function formOf({ surface, lines, speakers }: Vignette): readonly number[] {
  return [...FORM.map((mark) => MARKS[mark](surface)), lines, speakers];
}

/** Each pair is guessed at by what was learned from the others; the labels are shuffled within the pairs. */
export function twinModelFigures(
  twins: readonly Twins[],
  language: string,
  shuffles: number,
): readonly Figure[] {
  const cases = twins.flatMap(({ signal, noise }) => [signal, noise]);
  const groups = twins.map((_, pair) => [2 * pair, 2 * pair + 1]);
  const task: Task = { groups, folds: cases.map((_, index) => Math.floor(index / 2)) };
  const labels = Uint8Array.from(cases, (_, index) => Number(index % 2 === 0));
  const isEnough = twins.length >= ENOUGH.pairs;
  return (['words', 'form', 'neighbours'] as const).flatMap((section) => {
    const guess = isEnough ? ranking(groups, MODELS[section](cases, task)) : () => [NaN, NaN];
    const values = guess(labels);
    const borders = isEnough ? bordersOf(labels, groups, shuffles, guess) : [];
    const names: readonly FigureName[] = [`twins-${section}`, `twins-${section}-right`];
    return names.map((name, at) => {
      const border = borders[at];
      return figure({
        name,
        language,
        value: values[at] ?? NaN,
        count: twins.length,
        chance: 0.5,
        ...(border && { limit: { atMost: border.most } }),
        ...(section === 'neighbours' && { isWitness: true }),
        enough: ENOUGH.pairs,
      });
    });
  });
}

/** Of labelled cases: the area under the curve, and the share of pairs in which the reason scores higher. */
function ranking(groups: Task['groups'], model: Model): (labels: Uint8Array) => readonly number[] {
  return (labels) => {
    const scores = model(labels);
    const sorted = groups.map((group) => {
      const [signal = 0, noise = 0] = group.toSorted(
        (one, other) => (labels[other] ?? 0) - (labels[one] ?? 0),
      );
      return [scores[signal] ?? NaN, scores[noise] ?? NaN] as const;
    });
    const signals = sorted.map(([signal]) => signal);
    const noises = sorted.map(([, noise]) => noise);
    return [areaUnderCurve(signals, noises), mean(sorted.map(([signal, noise]) => wins(signal, noise)))];
  };
}
