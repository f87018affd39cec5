/** The words of the command line. */
import en from '../../locales/en/cli.json' with { type: 'json' };
import nl from '../../locales/nl/cli.json' with { type: 'json' };
import type { AuthorLanguage } from './languages.ts';
import { type KeyOf, type Texts, type Translator, translatorOf } from './translator.ts';

export type TerminalKey = KeyOf<typeof nl>;
export type TerminalTranslator = Translator<TerminalKey, AuthorLanguage>;

const texts: Readonly<Record<AuthorLanguage, Texts>> = { nl, en };

export function createTerminalTranslator(language: AuthorLanguage): TerminalTranslator {
  return translatorOf<TerminalKey, AuthorLanguage>(language, texts[language]);
}
