/**
 * Says what is on screen before the first choice, so that nobody waits there for what knows languages: i18next is a fifth of
 * what the first scene would else wait for. Those texts have placeholders and plural forms, and nothing more; a test holds each
 * of them to what i18next makes of it.
 */
import type { Language } from './languages.ts';
import type { Params, Texts, Translator } from './translator.ts';

/** A translator as `translatorOf` makes it, for texts without any other feature of i18next. */
export function earlyTranslatorOf<Key extends string>(language: Language, texts: Texts): Translator<Key> {
  return Object.freeze({
    language,
    t: (key: string, params?: Params): string => {
      const count = params?.['count'];
      const form = typeof count === 'number' ? `_${new Intl.PluralRules(language).select(count)}` : '';
      const text = textAt(texts, key + form) ?? textAt(texts, key) ?? key;
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
