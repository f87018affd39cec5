/** The words of the page on which a trainer previews a scenario. */
import en from '../../locales/en/preview.json' with { type: 'json' };
import nl from '../../locales/nl/preview.json' with { type: 'json' };
import type { AuthorLanguage } from './languages.ts';
import { type KeyOf, type Texts, type Translator, translatorOf } from './translator.ts';

export type PreviewKey = KeyOf<typeof nl>;
export type PreviewTranslator = Translator<PreviewKey, AuthorLanguage>;

const texts: Readonly<Record<AuthorLanguage, Texts>> = { nl, en };

export function createPreviewTranslator(language: AuthorLanguage): PreviewTranslator {
  return translatorOf<PreviewKey, AuthorLanguage>(language, texts[language]);
}
