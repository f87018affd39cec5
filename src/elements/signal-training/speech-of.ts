import type { Policy } from '../../format/policy.ts';
import type { Scenario } from '../../format/types.ts';
import type { Translator } from '../../i18n/create.ts';
import type { WordsController } from '../controllers/words-controller.ts';
import type { Speech } from '../parts/speech.ts';

/** What the parts of a training need to speak of it. */
export function speechOf(
  scenario: Scenario,
  { t, language }: Translator,
  words: WordsController,
  policy: Policy,
): Speech {
  const fills = { 'policy.contact': policy.contact ?? t('policy.contact') };
  return { t, language, fills, scenario: words.in(scenario), told: words.languageOf(scenario) };
}
