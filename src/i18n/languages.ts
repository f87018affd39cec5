/** Which languages the interface speaks, and how a wish for one is understood. */

/** The language the interface is written in, and spoken where nobody asks for another that it speaks. */
export const SOURCE_LANGUAGE = 'nl';

/** What who writes trainings is told, on the terminal and of their scenarios. */
export const AUTHOR_LANGUAGES = [SOURCE_LANGUAGE, 'en'] as const;
export type AuthorLanguage = (typeof AUTHOR_LANGUAGES)[number];

/** No speaker who knows the field has read these yet; the README says so. They are complete all the same. */
export const UNREVIEWED_LANGUAGES = ['ar'] as const;

/** What who learns is spoken to in, alone or as a team. */
export const LANGUAGES = [...AUTHOR_LANGUAGES, ...UNREVIEWED_LANGUAGES] as const;
export type Language = (typeof LANGUAGES)[number];

/** Written out, because asking `Intl` costs more than drawing the first screen, and does not know every language of ours. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  nl: 'Nederlands',
  en: 'English',
  ar: 'العربية',
  pap: 'Papiamentu',
};

/** What a language is called by those who speak it, for who looks for it; the tag where nobody knows. */
export function ownNameOf(tag: string): string {
  if (Object.hasOwn(OWN_NAMES, tag)) return OWN_NAMES[tag] ?? tag;
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
    if (name === undefined) return tag;
    // Some languages write themselves with a small letter, which begins no button.
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}

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

/** Whether the interface speaks a language; `tag` as for `negotiate`. */
export function isSpoken(tag: string): boolean {
  return (LANGUAGES as readonly (string | undefined)[]).includes(localeOf(tag)?.language);
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
