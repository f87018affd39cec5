/** Whom a team can turn to; `npm run partners` writes the files from `scenarios/partners.yaml`. */
import arabic from '../../locales/ar/partners.json' with { type: 'json' };
import english from '../../locales/en/partners.json' with { type: 'json' };
import dutch from '../../locales/nl/partners.json' with { type: 'json' };
import type { Language } from './languages.ts';

export interface KnownPartner {
  readonly id: string;
  readonly name: string;
  readonly does: readonly string[];
  readonly doesNot: readonly string[];
}

const partners: Readonly<Record<Language, readonly KnownPartner[]>> = {
  nl: dutch,
  en: english,
  ar: arabic,
};

export function partnersIn(language: Language): readonly KnownPartner[] {
  return partners[language];
}
