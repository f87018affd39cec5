import type { PairWords } from '../authoring/index.ts';
import type { RoundPair } from '../format/round-types.ts';
import { createTerminalTranslator } from '../i18n/terminal.ts';

/** What is said around a pair that is played by itself: in Dutch where it is Dutch, and in English otherwise. */
export function pairWords({ id, language }: RoundPair): PairWords {
  const { t } = createTerminalTranslator(language.startsWith('nl') ? 'nl' : 'en');
  return { title: id, summary: t('pair.summary'), begin: t('pair.begin'), end: t('pair.end') };
}
