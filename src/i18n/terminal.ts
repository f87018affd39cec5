/** The words of the command line. */
import en from '../../locales/en/cli.json' with { type: 'json' };
import nl from '../../locales/nl/cli.json' with { type: 'json' };
import { type Language, SOURCE_LANGUAGE } from './languages.ts';
import { type KeyOf, type Texts, type Translator, translatorOf } from './translator.ts';

export type TerminalKey = KeyOf<typeof nl>;
export type TerminalTranslator = Translator<TerminalKey>;

const texts: Readonly<Record<Language, Texts>> = { nl, en };

export function createTerminalTranslator(language: Language): TerminalTranslator {
  return translatorOf<TerminalKey>(language, texts[language], texts[SOURCE_LANGUAGE]);
}
