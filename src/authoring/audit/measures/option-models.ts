/**
 * Whether somebody who understands nothing can learn from some stories which options of another are good, or which to keep
 * away from: by words, by form, by form and place. Each story is guessed at by what was learned from the others.
 */
import { GRADES } from '../../../format/vocabulary.ts';
import { type Figure, type FigureName, ENOUGH, figure } from '../figures/figure.ts';
import type { Decision } from '../material/decisions.ts';
import { formAndPlaceOf, formOf } from '../material/option-form.ts';
import { formModel } from '../models/form.ts';
import { neighbourModel } from '../models/neighbours.ts';
import { bordersOf } from '../models/shuffles.ts';
import type { Model, Task, Wanted } from '../models/task.ts';
import { wordModel } from '../models/words.ts';
import { highest, mean } from '../figures/statistics.ts';
import { chanceOf } from './option-rules.ts';

/** The labels, by place in the list of grades; options without a grade come last. */
const labelOf = (grade: string | undefined): number => {
  const label = (GRADES as readonly (string | undefined)[]).indexOf(grade);
  return label === -1 ? GRADES.length : label;
};
const GOOD = labelOf('good');
const HARMFUL = labelOf('harmful');

interface Guesser {
  readonly section: 'words' | 'form' | 'place' | 'neighbours';
  readonly model: (task: Task) => Model;
  readonly isWitness?: true;
  readonly canTell: boolean;
}

/** @param decisions with a key, of several stories */
export function optionModelFigures(
  decisions: readonly Decision[],
  language: string,
  shuffles: number,
): readonly Figure[] {
  const options = decisions.flatMap((decision) => decision.options);
  const task = taskOf(decisions);
  const labels = Uint8Array.from(options, ({ choice }) => labelOf(choice.grade));
  const guessers: readonly Guesser[] = [
    {
      section: 'words',
      model: () =>
        wordModel(
          options.map(({ surface }) => surface.words),
          task,
        ),
      canTell: true,
    },
    { section: 'form', model: () => formModel(decisions.flatMap(formOf), task), canTell: true },
    {
      section: 'place',
      model: () => formModel(decisions.flatMap(formAndPlaceOf), task),
      canTell: decisions.filter(({ isOrderFixed }) => isOrderFixed).length >= ENOUGH.decisions,
    },
    {
      section: 'neighbours',
      model: () =>
        neighbourModel(
          options.map(({ surface }) => surface.text),
          task,
        ),
      isWitness: true,
      canTell: true,
    },
  ];
  const stories = new Set(decisions.map(({ story }) => story)).size;
  const isEnough = decisions.length >= ENOUGH.decisions && stories >= ENOUGH.stories;
  const chances = { good: chanceOf(decisions, 'good'), harmful: chanceOf(decisions, 'harmful') };
  return guessers.flatMap(({ section, model, isWitness, canTell }) => {
    const told = (name: FigureName, value: number, more: Partial<Figure>): Figure =>
      figure({
        name,
        language,
        value,
        count: decisions.length,
        ...more,
        ...(isWitness && { isWitness }),
        enough: 0,
      });
    if (!isEnough || !canTell) {
      return (['good', 'harmful', 'avoid'] as const).map((what) => told(`${section}-${what}`, NaN, {}));
    }
    const guess = guessing(task.groups, model(task));
    const [good, harmful, avoid] = guess(labels) as [number, number, number];
    const [most, , least] = bordersOf(labels, task.groups, shuffles, guess);
    return [
      told(`${section}-good`, good, { chance: chances.good, ...(most && { limit: { atMost: most.most } }) }),
      told(`${section}-harmful`, harmful, { chance: chances.harmful }),
      told(`${section}-avoid`, avoid, {
        chance: chances.harmful,
        ...(least && { limit: { atLeast: least.least } }),
      }),
    ];
  });
}

/** Of labelled options: the share good and harmful of who looks for the good one, and harmful of who avoids harm. */
function guessing(
  groups: Task['groups'],
  model: Model,
): (labels: Uint8Array) => readonly [number, number, number] {
  return (labels) => {
    const isLabel = (label: number): Wanted => labels.map((one) => Number(one === label));
    const looking = picks(groups, model(isLabel(GOOD)));
    const avoiding = picks(
      groups,
      model(isLabel(HARMFUL)).map((score) => -score),
    );
    const shareOf = (picked: readonly (readonly number[])[], label: number): number =>
      mean(picked.map((items) => mean(items.map((item) => Number(labels[item] === label)))));
    return [shareOf(looking, GOOD), shareOf(looking, HARMFUL), shareOf(avoiding, HARMFUL)];
  };
}

/** In each group the items of the highest score. */
function picks(groups: Task['groups'], scores: Float64Array): readonly (readonly number[])[] {
  return groups.map((items) =>
    highest(items.map((item) => scores[item] ?? NaN)).map((place) => items[place] as number),
  );
}

function taskOf(decisions: readonly Decision[]): Task {
  const stories = [...new Set(decisions.map(({ story }) => story))];
  let next = 0;
  return {
    groups: decisions.map(({ options }) => options.map(() => next++)),
    folds: decisions.flatMap(({ story, options }) => options.map(() => stories.indexOf(story))),
  };
}
