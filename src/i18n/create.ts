/** The words of the player. Dutch comes with the code, so that the first screen waits for nothing; others on demand. */
import source from '../../locales/nl/player.json' with { type: 'json' };
import type { TranslationKey } from './keys.ts';
import { type Language, negotiate } from './languages.ts';
import { type Texts, type Translator as AnyTranslator, translatorOf } from './translator.ts';

export type Translator = AnyTranslator<TranslationKey>;

/** Written out one by one: bundlers make a chunk only of an import they can read. */
const loaders: Readonly<Record<Language, () => Promise<Texts>>> = {
  nl: () => Promise.resolve(source),
  en: async () => (await import('./words/en.ts')).player,
};

/**
 * A translator for the language that comes nearest to `language` (see `negotiate`).
 *
 * @throws whatever the import of that language throws (an offline reader, a chunk that is gone); Dutch never does.
 */
export async function createTranslator(language: string | undefined): Promise<Translator> {
  const spoken = negotiate(language);
  return translatorOf<TranslationKey>(spoken, await loaders[spoken](), source);
}
