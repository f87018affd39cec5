/** Whether what is told after an answer is the answer key, and what is told at the opening the verdict. */
import type { Graded, Scenario, Scene } from '../../../format/types.ts';
import { GRADES, type Verdict } from '../../../format/vocabulary.ts';
import { type Figure, ENOUGH, figure } from '../figures/figure.ts';
import { TOLD_AS, toldAtOpening, toldOf } from '../material/told.ts';
import { shareOf } from '../figures/statistics.ts';

/** One in three by chance; at two in three one need not read. */
const AS_KEY = 0.65;

export function toldFigures(stories: readonly Scenario[]): readonly Figure[] {
  const turns = stories
    .flatMap((story) => Object.values(story.scenes).filter(isToldIn(story)))
    .map(({ turn }) => turn);
  const choices = turns.flatMap((turn) => (turn.kind === 'choices' ? turn.choices : [])).filter(isGraded);
  const routes = turns.flatMap((turn) => (turn.kind === 'route' ? turn.routes : [])).filter(isGraded);
  const equals = (options: readonly Graded[], about: string, isLimited = false): Figure =>
    figure({
      name: 'told-equals',
      about,
      value: shareOf(options, (option) => TOLD_AS[toldOf(option)] === option.grade),
      count: options.length,
      ...(isLimited && { limit: { atMost: AS_KEY } }),
      enough: ENOUGH.decisions,
    });
  return [
    equals(choices, 'choices', true),
    ...GRADES.map((grade) =>
      equals(
        choices.filter((choice) => choice.grade === grade),
        grade,
      ),
    ),
    equals(routes, 'routes'),
    figure({
      name: 'told-best',
      value: bestGuess(choices.map((choice) => [toldOf(choice), String(choice.grade)])),
      count: choices.length,
      enough: ENOUGH.decisions,
    }),
    openingFigure(stories),
  ];
}

/** Where nobody’s change is told, nothing can be learned from it. */
function isToldIn({ metersOf: usual }: Scenario): (scene: Scene) => boolean {
  return ({ metersOf = usual }) => metersOf !== undefined && metersOf !== null;
}

function isGraded({ grade }: Graded): boolean {
  return grade !== undefined;
}

/** Stories in which all judgements expect the same; in others the opening cannot give the verdict away. */
function openingFigure(stories: readonly Scenario[]): Figure {
  const openings = stories.flatMap((story) => {
    const verdicts = verdictsIn(story);
    const [verdict] = verdicts;
    return verdict && verdicts.size === 1 ? ([[toldAtOpening(story), verdict]] as const) : [];
  });
  const commonest = bestGuess(openings.map(([, verdict]) => ['', verdict]));
  return figure({
    name: 'opening-tells',
    value: bestGuess(openings),
    count: openings.length,
    chance: commonest,
    limit: { atMost: commonest },
    enough: ENOUGH.openings,
  });
}

function verdictsIn({ scenes }: Scenario): ReadonlySet<Verdict> {
  return new Set(Object.values(scenes).flatMap(({ turn }) => (turn.kind === 'judge' ? [turn.expected] : [])));
}

/** How many are right for whoever knows by heart what each sign stands for most often. */
function bestGuess(signs: readonly (readonly [sign: string, meaning: string])[]): number {
  const meanings = new Map<string, Map<string, number>>();
  for (const [sign, meaning] of signs) {
    const counts = meanings.get(sign) ?? new Map<string, number>();
    meanings.set(sign, counts.set(meaning, (counts.get(meaning) ?? 0) + 1));
  }
  const right = [...meanings.values()].reduce((sum, counts) => sum + Math.max(...counts.values()), 0);
  return right / signs.length;
}
