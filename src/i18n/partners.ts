/** Whom a team can turn to; `npm run partners` writes the files from `scenarios/partners.yaml`. */
import english from '../../locales/en/partners.json' with { type: 'json' };
import dutch from '../../locales/nl/partners.json' with { type: 'json' };
import type { AuthorLanguage } from './languages.ts';

export interface KnownPartner {
  readonly id: string;
  readonly name: string;
  readonly does: readonly string[];
  readonly doesNot: readonly string[];
}

const partners: Readonly<Record<AuthorLanguage, readonly KnownPartner[]>> = { nl: dutch, en: english };

export function partnersIn(language: AuthorLanguage): readonly KnownPartner[] {
  return partners[language];
}
