/**
 * Whether anything but meaning gives answers away in a set of trainings, and whether what one does matters: figures with
 * limits, for the writers. Deterministic: the same files give the same figures.
 */
import type { RoundBank } from '../../format/round-types.ts';
import type { Scenario } from '../../format/types.ts';
import type { Figure } from './figures/figure.ts';
import { decisionsIn, hasKey } from './material/decisions.ts';
import { languagesOf } from './material/languages.ts';
import { notesIn } from './material/phrases.ts';
import { twinsIn } from './material/twins.ts';
import { noteFigures } from './measures/notes.ts';
import { optionModelFigures } from './measures/option-models.ts';
import { optionRuleFigures } from './measures/option-rules.ts';
import { partnerFigures } from './measures/partners.ts';
import { playFigures } from './measures/plays.ts';
import { shapeFigures } from './measures/shape.ts';
import { toldFigures } from './measures/told.ts';
import { twinFigures } from './measures/twins.ts';
import { type Endings, endingsOf } from './plays/endings.ts';

export interface Audit {
  /** How often the labels were shuffled for the limits of models; 0 leaves those without a limit. */
  readonly shuffles: number;
  readonly figures: readonly Figure[];
  readonly endings: readonly Endings[];
}

/** @param shuffles `SHUFFLES` for limits of models, which takes most of the time; 0 for none */
export function audit(trainings: readonly (Scenario | RoundBank)[], shuffles: number): Audit {
  const stories = trainings.filter((training): training is Scenario => 'scenes' in training);
  const banks = trainings.filter((training): training is RoundBank => 'pairs' in training);
  const languages = languagesOf(stories);
  const endings = endingsOf(stories, languages);
  const inOwnWords = stories.flatMap((story) => decisionsIn([story], story.language)).filter(hasKey);
  return {
    shuffles,
    figures: [
      ...languages.flatMap((language) => {
        const keyed = decisionsIn(stories, language).filter(hasKey);
        return [
          ...optionModelFigures(keyed, language, shuffles),
          ...optionRuleFigures(keyed, language),
          ...noteFigures(notesIn(stories, language), language, shuffles),
        ];
      }),
      ...(stories.length > 0
        ? [
            ...shapeFigures(stories, inOwnWords),
            ...toldFigures(stories),
            ...partnerFigures(stories),
            ...playFigures(stories, endings),
          ]
        : []),
      ...languagesOf(banks).flatMap((language) => twinFigures(twinsIn(banks, language), language, shuffles)),
    ],
    endings,
  };
}
