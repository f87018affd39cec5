/** The words of the terminal for teams beside each other; with those of a team's figures, which the room says too. */
import enCompare from '../../locales/en/compare.json' with { type: 'json' };
import en from '../../locales/en/figures.json' with { type: 'json' };
import nlCompare from '../../locales/nl/compare.json' with { type: 'json' };
import nl from '../../locales/nl/figures.json' with { type: 'json' };
import type { FiguresKey } from './figures.ts';
import type { AuthorLanguage } from './languages.ts';
import { type KeyOf, type Texts, type Translator, translatorOf } from './translator.ts';

export type CompareKey = FiguresKey | KeyOf<typeof nlCompare>;
export type CompareTranslator = Translator<CompareKey, AuthorLanguage>;

const texts: Readonly<Record<AuthorLanguage, Texts>> = {
  nl: { ...nl, ...nlCompare },
  en: { ...en, ...enCompare },
};

export function createCompareTranslator(language: AuthorLanguage): CompareTranslator {
  return translatorOf<CompareKey, AuthorLanguage>(language, texts[language]);
}
