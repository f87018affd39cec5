/** The words of the card, which come with the code in every language, so that the first screen waits for no words. */
import arabic from '../../locales/ar/card.json' with { type: 'json' };
import english from '../../locales/en/card.json' with { type: 'json' };
import dutch from '../../locales/nl/card.json' with { type: 'json' };
import { earlyTranslatorOf } from './early.ts';
import type { TranslationKey } from './keys.ts';
import { type Language, negotiate } from './languages.ts';
import type { Texts, Translator } from './translator.ts';

export const CARDS: Readonly<Record<Language, Texts>> = { nl: dutch, en: english, ar: arabic };

const translators = new Map<Language, Translator<TranslationKey>>();

/** In the language that comes nearest to `language` (see `negotiate`); always the same one for a language. */
export function cardTranslator(language: string | undefined): Translator<TranslationKey> {
  const spoken = negotiate(language);
  const translator = translators.get(spoken) ?? earlyTranslatorOf<TranslationKey>(spoken, CARDS[spoken]);
  translators.set(spoken, translator);
  return translator;
}
