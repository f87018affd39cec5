/**
 * The words a learner reads. What the card and a failure say comes with the code (`card.ts`); all others are fetched in the
 * language that is spoken, beside what they are needed for, and i18next with what follows on the first choice.
 */
import { CARDS } from './card.ts';
import { earlyTranslatorOf } from './early.ts';
import type { TranslationKey } from './keys.ts';
import { type Language, negotiate } from './languages.ts';
import type { Texts, Translator as AnyTranslator } from './translator.ts';

export type Translator = AnyTranslator<TranslationKey>;

/**
 * `player`: the first scene; `afterwards`: what follows on the first choice, until an ending; `review`: looking back; `shelf`:
 * choosing a training; `aids`: what stands in the bar.
 */
export type Part = 'player' | 'afterwards' | 'review' | 'shelf' | 'aids';

/** What can be on screen before the first choice. */
const EARLY: readonly Part[] = ['player', 'aids'];

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
  const isEarly = parts.every((part) => EARLY.includes(part));
  const [library, ...fetched] = await Promise.all([
    isEarly ? undefined : import('./translator.ts'),
    ...parts.map((part) => fetchWords(spoken, part)),
  ]);
  const texts = Object.assign({}, CARDS[spoken], ...fetched) as Texts;
  return (library?.translatorOf ?? earlyTranslatorOf)<TranslationKey>(spoken, texts);
}
