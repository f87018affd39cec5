/** The help lines in each language; `npm run help-lines` writes the files from `scenarios/help-lines.yaml`. */
import arabic from '../../locales/ar/help-lines.json' with { type: 'json' };
import english from '../../locales/en/help-lines.json' with { type: 'json' };
import dutch from '../../locales/nl/help-lines.json' with { type: 'json' };
import { type Language, negotiate } from './languages.ts';

export interface HelpLine {
  readonly id: string;
  readonly name: string;
  /** Whom or what it is for, in one sentence. */
  readonly for: string;
  readonly phone?: string;
  readonly site?: string;
  /** YYYY-MM-DD: the day a person last looked the number up. */
  readonly checkedOn?: string;
}

const lines: Readonly<Record<Language, readonly HelpLine[]>> = { nl: dutch, en: english, ar: arabic };

/** In the language that comes nearest to `language` (see `negotiate`). They come with the code: help waits for no network. */
export function helpLinesIn(language: string | undefined): readonly HelpLine[] {
  return lines[negotiate(language)];
}
