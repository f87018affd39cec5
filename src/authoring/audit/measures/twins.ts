/**
 * Whether anything but meaning tells twins apart: in all cases together (the area under the curve, 0.5 is guessing), and in
 * each pair, for whoever remembers the other.
 */
import { type Figure, type Limit, ENOUGH, figure } from '../figures/figure.ts';
import { DIFFICULTIES } from '../../../format/vocabulary.ts';
import { MARKS, type MarkName, isTold } from '../material/marks.ts';
import type { Twins, Vignette } from '../material/twins.ts';
import { areaUnderCurve, mean, shareOf, wins } from '../figures/statistics.ts';
import { twinModelFigures } from './twin-models.ts';

/** As often longer as shorter, give or take what chance does to some dozens. */
const LONGER: Limit = { atLeast: 1 / 3, atMost: 2 / 3 };

interface TwinRule {
  readonly name: string;
  readonly mark?: MarkName;
  /** Higher: taken for a reason to consult. */
  readonly score: (vignette: Vignette) => number;
}

const RULES: readonly TwinRule[] = [
  { name: 'fewer-words', score: ({ surface }) => -surface.words.length },
  { name: 'fewer-characters', score: ({ surface }) => -surface.characters },
  { name: 'fewer-lines', score: ({ lines }) => -lines },
  { name: 'fewer-exclamations', score: ({ surface }) => -surface.exclamations },
  { name: 'more-questions', score: ({ surface }) => surface.questions },
  { name: 'more-digits', score: ({ surface }) => surface.digits },
  ...(['negation', 'man', 'self'] as const).map((mark) => ({
    name: `more-${mark}`,
    mark,
    score: ({ surface }: Vignette) => MARKS[mark](surface),
  })),
  { name: 'fewer-reasons', mark: 'reason', score: ({ surface }) => -MARKS.reason(surface) },
];

export function twinFigures(twins: readonly Twins[], language: string, shuffles: number): readonly Figure[] {
  const longer = (about: string, length: (vignette: Vignette) => number): Figure =>
    figure({
      name: 'twins-longer',
      about,
      language,
      value: mean(twins.map(({ signal, noise }) => wins(length(noise), length(signal)))),
      count: twins.length,
      limit: LONGER,
      enough: ENOUGH.pairs,
    });
  return [
    longer('words', ({ surface }) => surface.words.length),
    longer('characters', ({ surface }) => surface.characters),
    ...twinModelFigures(twins, language, shuffles),
    ...ruleFigures(twins, language),
    figure({
      name: 'twins-strong',
      language,
      value: shareOf(twins, ({ pair }) =>
        Object.values(pair.signal.cues).some((cue) => 'signal' in cue && cue.strength === 'strong'),
      ),
      count: twins.length,
      enough: ENOUGH.pairs,
    }),
    ...difficultyFigures(twins, language),
  ];
}

/** How the cases are spread over what a panel found; most are unmeasured until one has looked. */
function difficultyFigures(twins: readonly Twins[], language: string): readonly Figure[] {
  const cases = twins.flatMap(({ pair }) => [pair.signal, pair.noise]);
  return [...DIFFICULTIES, 'unmeasured'].map((about) =>
    figure({
      name: 'twins-difficulty',
      about,
      language,
      value: shareOf(cases, ({ difficulty = 'unmeasured' }) => difficulty === about),
      count: twins.length,
      enough: ENOUGH.pairs,
    }),
  );
}

function ruleFigures(twins: readonly Twins[], language: string): readonly Figure[] {
  const [first] = twins;
  return RULES.filter(
    ({ mark }) => first && (mark === undefined || isTold(mark, first.signal.surface)),
  ).flatMap(({ name, score }) => {
    const signals = twins.map(({ signal }) => score(signal));
    const noises = twins.map(({ noise }) => score(noise));
    const about = { about: name, language, count: twins.length, enough: ENOUGH.pairs, chance: 0.5 };
    return [
      figure({ name: 'twins-rule', ...about, value: areaUnderCurve(signals, noises) }),
      figure({
        name: 'twins-rule-right',
        ...about,
        value: mean(signals.map((signal, index) => wins(signal, noises[index] ?? NaN))),
      }),
    ];
  });
}
