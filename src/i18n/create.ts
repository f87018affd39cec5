/**
 * The words a learner reads. What the card and a failure say comes with the code in every language, so that the first screen
 * waits for no words; all others are fetched in the language that is spoken, beside what they are needed for.
 */
import arabic from '../../locales/ar/card.json' with { type: 'json' };
import english from '../../locales/en/card.json' with { type: 'json' };
import dutch from '../../locales/nl/card.json' with { type: 'json' };
import type { TranslationKey } from './keys.ts';
import { type Language, negotiate } from './languages.ts';
import { type Texts, type Translator as AnyTranslator, translatorOf } from './translator.ts';

export type Translator = AnyTranslator<TranslationKey>;

/**
 * `player`: the first scene; `afterwards`: what follows on the first choice, until an ending; `review`: looking back; `shelf`:
 * choosing a training; `aids`: what stands in the bar.
 */
export type Part = 'player' | 'afterwards' | 'review' | 'shelf' | 'aids';

const cards: Readonly<Record<Language, Texts>> = { nl: dutch, en: english, ar: arabic };

/** Written out one by one: bundlers make a chunk only of an import they can read. */
const loaders: Readonly<
  Record<Language, Readonly<Record<Part, () => Promise<{ readonly default: Texts }>>>>
> = {
  nl: {
    player: () => import('./words/nl.ts'),
    afterwards: () => import('./words/nl-afterwards.ts'),
    review: () => import('./words/nl-review.ts'),
    shelf: () => import('./words/nl-shelf.ts'),
    aids: () => import('./words/nl-aids.ts'),
  },
  en: {
    player: () => import('./words/en.ts'),
    afterwards: () => import('./words/en-afterwards.ts'),
    review: () => import('./words/en-review.ts'),
    shelf: () => import('./words/en-shelf.ts'),
    aids: () => import('./words/en-aids.ts'),
  },
  ar: {
    player: () => import('./words/ar.ts'),
    afterwards: () => import('./words/ar-afterwards.ts'),
    review: () => import('./words/ar-review.ts'),
    shelf: () => import('./words/ar-shelf.ts'),
    aids: () => import('./words/ar-aids.ts'),
  },
};

/** What comes with the code, in the language that comes nearest to `language` (see `negotiate`). */
export function cardTranslator(language: string | undefined): Translator {
  const spoken = negotiate(language);
  return translatorOf<TranslationKey>(spoken, cards[spoken]);
}

/**
 * The words of this part, in the language that comes nearest to `language` (see `negotiate`).
 *
 * @throws whatever the import of words throws (an offline reader, a chunk that is gone).
 */
export async function fetchWords(language: string | undefined, part: Part): Promise<Texts> {
  return (await loaders[negotiate(language)][part]()).default;
}

/**
 * A translator for the language that comes nearest to `language` (see `negotiate`), with the words of the card and of these
 * parts.
 *
 * @throws as `fetchWords`.
 */
export async function createTranslator(
  language: string | undefined,
  parts: readonly Part[],
): Promise<Translator> {
  const spoken = negotiate(language);
  const texts = await Promise.all(parts.map((part) => fetchWords(spoken, part)));
  return translatorOf<TranslationKey>(spoken, Object.assign({}, cards[spoken], ...texts) as Texts);
}
