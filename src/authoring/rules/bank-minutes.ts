import { BOOSTER, BURST, type BlockPlan, DAY, FORM, PRACTICE, USE_OF } from '../../rounds/plan.ts';
import type { RoundTwin } from '../../format/round-types.ts';
import type { Use } from '../../format/vocabulary.ts';
import { countWords, READING_SPEED, wordsIn } from '../draft/words.ts';
import type { Path } from '../read/source-file.ts';
import type { BankDraft } from './bank-draft.ts';
import { minutesImplausible } from './minutes-implausible.ts';
import type { Rule } from './rule.ts';

/** What is read of one case. */
interface Case {
  /** What happens, and what one could do now. */
  readonly told: number;
  /** What happens, once more after the day: what one could do is not asked again. */
  readonly again: number;
  /** Why, told at once. */
  readonly why: number;
  /** Why of the option that is taken. */
  readonly whyNow: number;
}

/** A round is dealt anew each time, so its minutes hold for cases of the usual length: those of its use on average. */
export const bankMinutes: Rule<BankDraft> = {
  code: minutesImplausible.code,
  severity: minutesImplausible.severity,
  *find(draft) {
    for (const { minutes, at, words } of trainings(draft)) {
      // An audience pack has the short round alone.
      if (draft.pack && at[0] !== 'booster') continue;
      const least = Math.ceil(words / READING_SPEED.calm);
      const most = Math.ceil(words / READING_SPEED.slowest + 2);
      if (minutes >= least && minutes <= most) continue;
      yield { at: draft.file.valueOf(at), params: { minutes, least, most, speed: READING_SPEED.calm } };
    }
  },
};

interface Training {
  readonly minutes: number;
  /** Where they stand. */
  readonly at: Path;
  readonly words: number;
}

function trainings({ source, pairs }: BankDraft): readonly Training[] {
  const { blocks, minutes, forms, booster } = source;
  const twinsFor = (use: Use): readonly RoundTwin[] =>
    pairs.flatMap(({ pair }) => (pair.use === use ? [pair.signal, pair.noise] : []));
  const practised = usual(twinsFor(USE_OF.standard));
  const measured = usual(twinsFor(USE_OF.form));
  const boosted = usual(twinsFor(USE_OF.booster));
  const explained = ({ told, why, whyNow }: Case): number => told + why + whyNow;
  return [
    {
      minutes,
      at: ['minutes'],
      words:
        scripts(blocks) +
        casesIn(PRACTICE) * explained(practised) +
        casesIn(DAY) * practised.told +
        BURST.length * (practised.again + practised.why),
    },
    ...(forms
      ? [
          {
            minutes: forms.minutes,
            at: ['forms', 'minutes'],
            words: scripts(forms.blocks) + casesIn(FORM) * measured.told,
          },
        ]
      : []),
    ...(booster
      ? [
          {
            minutes: booster.minutes,
            at: ['booster', 'minutes'],
            words: scripts(booster.blocks) + casesIn(BOOSTER) * explained(boosted),
          },
        ]
      : []),
  ];
}

const casesIn = ({ signal, noise }: BlockPlan): number => signal + noise;

function scripts(blocks: Readonly<Record<string, { readonly script: string }>>): number {
  return Object.values(blocks).reduce((sum, { script }) => sum + countWords(script), 0);
}

function usual(twins: readonly RoundTwin[]): Case {
  const mean = (words: (twin: RoundTwin) => number): number =>
    twins.reduce((sum, twin) => sum + words(twin), 0) / Math.max(1, twins.length);
  const again = mean(({ script }) => wordsIn(script));
  return {
    told: again + mean(({ now = [] }) => wordsIn(now.flatMap(({ label }) => label))),
    again,
    why: mean(({ because, differs = [], cues }) =>
      wordsIn([...because, ...differs, ...Object.values(cues).flatMap(({ why }) => why)]),
    ),
    whyNow: mean(({ now = [] }) => wordsIn(now.flatMap(({ because }) => because)) / Math.max(1, now.length)),
  };
}
