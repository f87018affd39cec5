/** The words of the player. Dutch comes with the code, so that the first screen waits for nothing; others on demand. */
import source from '../../locales/nl/player.json' with { type: 'json' };
import type { TranslationKey } from './keys.ts';
import { type Language, negotiate } from './languages.ts';
import { type Texts, type Translator as AnyTranslator, translatorOf } from './translator.ts';

export type Translator = AnyTranslator<TranslationKey>;

/** Written out one by one: bundlers make a chunk only of an import they can read. */
const loaders = {
  nl: () => Promise.resolve({ default: source }),
  en: () => import('../../locales/en/player.json', { with: { type: 'json' } }),
} satisfies Record<Language, () => Promise<{ readonly default: Texts }>>;

/**
 * A translator for the language that comes nearest to `language` (see `negotiate`).
 *
 * @throws whatever the import of that language throws (an offline reader, a chunk that is gone); Dutch never does.
 */
export async function createTranslator(language: string | undefined): Promise<Translator> {
  const spoken = negotiate(language);
  const texts = await loaders[spoken]();
  return translatorOf<TranslationKey>(spoken, texts.default, source);
}
