/** Ways of playing without understanding, and ways of doing one thing wrong and all else well. */
import type { Choice } from '../../../format/types.ts';
import { OPTION_RULES, type OptionRule } from '../material/option-rules.ts';
import { plain } from '../../../format/plain.ts';
import { type Surface, surfaceOf } from '../material/surface.ts';
import { MARKS } from '../material/marks.ts';
import { highest } from '../figures/statistics.ts';
import {
  ACCEPTABLE,
  DOES_BEST,
  type Habit,
  HARMFUL_FIRST,
  anyOf,
  by,
  dearest,
  otherThan,
  shown,
} from './habits.ts';

export interface Strategy {
  readonly name: string;
  readonly habit: Habit;
}

/** Those that look at no text. */
export const PLAIN_STRATEGIES: readonly Strategy[] = [
  { name: 'best', habit: DOES_BEST },
  { name: 'acceptable', habit: by({ choose: (offered) => dearest(offered, ACCEPTABLE) }) },
  { name: 'wrong-judgements', habit: by({ judge: otherThan }) },
  {
    name: 'labels-only',
    habit: by({ note: (phrases) => phrases.filter(({ kind }) => kind === 'label') }),
  },
  { name: 'harmful-partners-first', habit: by({ turnTo: (offered) => dearest(offered, HARMFUL_FIRST) }) },
  {
    name: 'chance',
    habit: {
      choose: (offered, _, random) => anyOf(offered, random),
      judge: (expected, random) => (random() < 0.5 ? expected : otherThan(expected)),
      turnTo: (offered, _, random) => anyOf(offered, random),
      note: (phrases, random) => phrases.filter(() => random() < 0.5),
    },
  },
  { name: 'random', habit: by({ choose: (offered, _, random) => anyOf(offered, random) }) },
  { name: 'first', habit: by({ choose: (offered, scene, random) => shown(offered, scene, random)[0] }) },
  {
    name: 'middle',
    habit: by({
      choose: (offered, scene, random) => shown(offered, scene, random)[Math.floor(offered.length / 2)],
    }),
  },
  { name: 'last', habit: by({ choose: (offered, scene, random) => shown(offered, scene, random).at(-1) }) },
];

const PLAYED_RULES: readonly string[] = [
  'longest',
  'shortest',
  'ends-in-question',
  'courtesy',
  'negation',
  'record',
];

/** What a learner might put together who has played some stories: short, a boundary or a question, nothing that softens. */
const COMBINED: OptionRule['score'] = (surface) =>
  Number(MARKS.negation(surface) > 0) +
  Number(MARKS.question(surface) > 0) -
  Number(MARKS.softener(surface) > 0) -
  MARKS.characters(surface);

/** Those that go by the texts of the options in a language. */
export function textStrategies(language: string): readonly Strategy[] {
  const surfaces = new Map<Choice, Surface>();
  const surface = (choice: Choice): Surface => {
    const known = surfaces.get(choice);
    const seen = known ?? surfaceOf(choice.label.map(({ text }) => plain(text)).join('\n'), language);
    surfaces.set(choice, seen);
    return seen;
  };
  const choosing = (score: OptionRule['score']): Habit =>
    by({
      choose: (offered, _, random) => {
        const best = highest(offered.map((choice) => score(surface(choice))));
        return offered[(best.length === 1 ? best[0] : anyOf(best, random)) ?? 0];
      },
    });
  return [
    ...OPTION_RULES.filter(({ name }) => PLAYED_RULES.includes(name)).map(({ name, score }) => ({
      name,
      habit: choosing(score),
    })),
    { name: 'combination', habit: choosing(COMBINED) },
  ];
}
