/** Words by key in one language; the one place that knows i18next. Each language is complete: a test reads them all. */
import { createInstance } from 'i18next';
import type { Language } from './languages.ts';

/** A locale file: texts in groups; the key of a text is its path, `start.begin`. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The keys of a locale file as code asks for them: `minutes_one` and `minutes_other` are asked for as `minutes`. */
export type KeyOf<Group> = {
  [Name in keyof Group & string]: Group[Name] extends string
    ? WithoutPlural<Name>
    : `${Name}.${KeyOf<Group[Name]>}`;
}[keyof Group & string];
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Key;

/** What goes into the placeholders `{{name}}` of a text; `count` also chooses its plural form. */
export type Params = Readonly<Record<string, string | number>>;

/** Speaks one language and never changes: another language is another translator. */
export interface Translator<Key extends string, Spoken extends Language = Language> {
  readonly language: Spoken;
  /** The text in this language, else the key itself. Plain text: escape nothing, trust nothing. */
  readonly t: (key: Key, params?: Params) => string;
}

/**
 * Puts a translator together from loaded texts. Each has an i18next instance of its own: two components on one page,
 * or a host with i18next, never hear of each other.
 */
export function translatorOf<Key extends string, Spoken extends Language = Language>(
  language: Spoken,
  texts: Texts,
): Translator<Key, Spoken> {
  const i18next = createInstance({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: texts } },
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  void i18next.init();
  return Object.freeze({
    language,
    t: (key: string, params?: Params): string => {
      // Most texts have no placeholder: those are looked up, which takes a tenth of the time.
      if (!params) return textOf(i18next.getResource(language, 'translation', key)) ?? key;
      // `replace` keeps parameters apart from i18next's options; `nest` would read `$t(…)` in a text as an order.
      const options = { replace: params, nest: false };
      return typeof params['count'] === 'number'
        ? i18next.t(key, { ...options, count: params['count'] })
        : i18next.t(key, options);
    },
  });
}

function textOf(found: unknown): string | undefined {
  return typeof found === 'string' ? found : undefined;
}
