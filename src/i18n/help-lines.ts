/** The help lines in each language; `npm run help-lines` writes the files from `scenarios/help-lines.yaml`. */
import source from '../../locales/nl/help-lines.json' with { type: 'json' };
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

const loaders: Readonly<Record<Language, () => Promise<readonly HelpLine[]>>> = {
  nl: () => Promise.resolve(source),
  en: async () => (await import('./words/en.ts')).helpLines,
  ar: async () => (await import('./words/ar.ts')).helpLines,
};

/** In the language that comes nearest to `language`; throws as `createTranslator` does. */
export async function loadHelpLines(language: string | undefined): Promise<readonly HelpLine[]> {
  return loaders[negotiate(language)]();
}
