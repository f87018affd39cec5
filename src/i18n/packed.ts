/** The words on the page of a package that stand around the player. */
import ar from '../../locales/ar/packed.json' with { type: 'json' };
import en from '../../locales/en/packed.json' with { type: 'json' };
import nl from '../../locales/nl/packed.json' with { type: 'json' };
import type { Language } from './languages.ts';
import { type KeyOf, type Texts, type Translator, translatorOf } from './translator.ts';

export type PackedKey = KeyOf<typeof nl>;
export type PackedTranslator = Translator<PackedKey>;

const texts: Readonly<Record<Language, Texts>> = { nl, en, ar };

export function createPackedTranslator(language: Language): PackedTranslator {
  return translatorOf<PackedKey>(language, texts[language]);
}
