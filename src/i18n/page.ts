/** The words of the page for who has no terminal. */
import en from '../../locales/en/page.json' with { type: 'json' };
import nl from '../../locales/nl/page.json' with { type: 'json' };
import type { AuthorLanguage } from './languages.ts';
import { type KeyOf, type Texts, type Translator, translatorOf } from './translator.ts';

export type PageKey = KeyOf<typeof nl>;
export type PageTranslator = Translator<PageKey, AuthorLanguage>;

const texts: Readonly<Record<AuthorLanguage, Texts>> = { nl, en };

export function createPageTranslator(language: AuthorLanguage): PageTranslator {
  return translatorOf<PageKey, AuthorLanguage>(language, texts[language]);
}
