/**
 * The words of the card, which come with the code in every language, so that the first screen waits for no words, and for
 * nothing that knows languages: i18next is a third of what a card would else wait for. What it says has placeholders and
 * plural forms, and nothing more; a test holds each text to what i18next makes of it.
 */
import arabic from '../../locales/ar/card.json' with { type: 'json' };
import english from '../../locales/en/card.json' with { type: 'json' };
import dutch from '../../locales/nl/card.json' with { type: 'json' };
import type { TranslationKey } from './keys.ts';
import { type Language, negotiate } from './languages.ts';
import type { Params, Texts, Translator } from './translator.ts';

export const CARDS: Readonly<Record<Language, Texts>> = { nl: dutch, en: english, ar: arabic };

const translators = new Map<Language, Translator<TranslationKey>>();

/** In the language that comes nearest to `language` (see `negotiate`); always the same one for a language. */
export function cardTranslator(language: string | undefined): Translator<TranslationKey> {
  const spoken = negotiate(language);
  const translator = translators.get(spoken) ?? translatorOf(spoken);
  translators.set(spoken, translator);
  return translator;
}

function translatorOf(spoken: Language): Translator<TranslationKey> {
  return Object.freeze({
    language: spoken,
    t: (key: string, params?: Params): string => {
      const count = params?.['count'];
      const form = typeof count === 'number' ? `_${new Intl.PluralRules(spoken).select(count)}` : '';
      const text = textAt(CARDS[spoken], key + form) ?? textAt(CARDS[spoken], key) ?? key;
      return params ? text.replace(/{{(.+?)}}/g, (_, name: string) => String(params[name] ?? '')) : text;
    },
  });
}

function textAt(texts: Texts, key: string): string | undefined {
  const found = key
    .split('.')
    .reduce<string | Texts | undefined>(
      (group, name) => (typeof group === 'object' ? group[name] : undefined),
      texts,
    );
  return typeof found === 'string' ? found : undefined;
}
