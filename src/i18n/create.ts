/**
 * The words a learner reads. What the first scene needs comes with the code in Dutch, so that it waits for nothing;
 * other languages, the words for looking back and those of the shelf are fetched when they are asked for.
 */
import dutch from '../../locales/nl/player.json' with { type: 'json' };
import type { TranslationKey } from './keys.ts';
import { type Language, SOURCE_LANGUAGE, negotiate } from './languages.ts';
import { type Texts, type Translator as AnyTranslator, translatorOf } from './translator.ts';

export type Translator = AnyTranslator<TranslationKey>;

/** `player`: everything until an ending; `review`: looking back; `shelf`: choosing a training; `aids`: what stands in the bar. */
export type Part = 'player' | 'review' | 'shelf' | 'aids';

/** Written out one by one: bundlers make a chunk only of an import they can read. */
const loaders: Readonly<Record<Language, Readonly<Record<Part, () => Promise<Texts>>>>> = {
  nl: {
    player: () => Promise.resolve(dutch),
    review: async () => (await import('./words/nl-review.ts')).default,
    shelf: async () => (await import('./words/nl-shelf.ts')).default,
    aids: async () => (await import('./words/nl-aids.ts')).default,
  },
  en: {
    player: async () => (await import('./words/en.ts')).player,
    review: async () => (await import('./words/en-review.ts')).default,
    shelf: async () => (await import('./words/en-shelf.ts')).default,
    aids: async () => (await import('./words/en-aids.ts')).default,
  },
  ar: {
    player: async () => (await import('./words/ar.ts')).player,
    review: async () => (await import('./words/ar-review.ts')).default,
    shelf: async () => (await import('./words/ar-shelf.ts')).default,
    aids: async () => (await import('./words/ar-aids.ts')).default,
  },
};

/**
 * A translator for the language that comes nearest to `language` (see `negotiate`), with the words of these parts.
 *
 * @throws whatever the import of words throws (an offline reader, a chunk that is gone); the player's in Dutch never does.
 */
export async function createTranslator(
  language: string | undefined,
  parts: readonly Part[] = ['player'],
): Promise<Translator> {
  const spoken = negotiate(language);
  const own = textsOf(spoken, parts);
  const source = spoken === SOURCE_LANGUAGE ? own : textsOf(SOURCE_LANGUAGE, parts);
  const [texts, sourceTexts] = await Promise.all([own, source]);
  return translatorOf<TranslationKey>(spoken, texts, sourceTexts);
}

async function textsOf(language: Language, parts: readonly Part[]): Promise<Texts> {
  const texts = await Promise.all(parts.map((part) => loaders[language][part]()));
  return Object.assign({}, ...texts) as Texts;
}
