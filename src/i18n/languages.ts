/** Which languages the interface speaks, and how a wish for one is understood. */

/** The language the interface is written in; every other one falls back to it, text by text. */
export const SOURCE_LANGUAGE = 'nl';

export const LANGUAGES = [SOURCE_LANGUAGE, 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words. Written out, because asking `Intl` costs more than drawing the first screen. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/**
 * The language that comes nearest to a wish.
 *
 * @param wanted - a BCP 47 tag in any case (`nl`, `en-GB`, `NL`, also `en_GB`), an attribute as it was written. What is no tag, not
 * spoken here or absent gives the source language.
 */
export function negotiate(wanted: string | undefined): Language {
  const primary = localeOf(wanted)?.language;
  return LANGUAGES.find((language) => language === primary) ?? SOURCE_LANGUAGE;
}

/** Primary tags of languages written from right to left, for engines without `Intl.Locale` text info (Firefox). */
const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The direction a language is written in, for `dir`; `ltr` where the tag says nothing. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const locale: TextLocale | undefined = localeOf(tag);
  if (!locale) return 'ltr';
  const told = (locale.getTextInfo?.() ?? locale.textInfo)?.direction;
  if (told) return told === 'rtl' ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.includes(locale.language) ? 'rtl' : 'ltr';
}

/** `getTextInfo()` is the standard; engines of before 2023 have the same as a property. */
interface TextLocale extends Intl.Locale {
  getTextInfo?(): { readonly direction?: string };
  readonly textInfo?: { readonly direction?: string };
}

/** Templates of content systems print the name of the server's locale, `en_US`; it is meant as a tag. */
export const asTag = (lang: string): string => lang.replaceAll('_', '-');

function localeOf(tag: string | undefined): Intl.Locale | undefined {
  try {
    return tag ? new Intl.Locale(asTag(tag)) : undefined;
  } catch {
    return undefined;
  }
}
