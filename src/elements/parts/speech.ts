/** Everything a part needs to speak: the words of the interface, the scenario in the learner's language, and the fills. */
import type { Scenario } from '../../format/types.ts';
import type { Translator } from '../../i18n/create.ts';
import type { Fills } from './rich-text.ts';

export interface Speech {
  readonly t: Translator['t'];
  /** BCP 47 tag of the interface, for dates. */
  readonly language: string;
  /** In the learner's language, as far as it is translated. */
  readonly scenario: Scenario;
  readonly fills: Fills;
}

/** How a speaker is called: somebody of the cast, or a partner by its card. */
export function nameOf(speaker: string, { scenario }: Speech): string {
  return (
    scenario.cast[speaker]?.name ?? scenario.partners[speaker as keyof Scenario['partners']]?.name ?? speaker
  );
}
