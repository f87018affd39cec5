/**
 * The words of the room in which a team plays. They are of who leads it, so they are there in the languages of who writes
 * trainings; they come with that room and with nothing of a learner's.
 */
import type dutch from '../../locales/nl/team.json';
import { AUTHOR_LANGUAGES, type AuthorLanguage, SOURCE_LANGUAGE, negotiate } from './languages.ts';
import { type KeyOf, type Texts, type Translator, translatorOf } from './translator.ts';

export type TeamKey = KeyOf<typeof dutch>;
export type TeamTranslator = Translator<TeamKey, AuthorLanguage>;

/** Written out one by one, as those of a learner are. */
const loaders: Readonly<Record<AuthorLanguage, () => Promise<{ readonly default: Texts }>>> = {
  nl: () => import('./words/nl-team.ts'),
  en: () => import('./words/en-team.ts'),
};

/** The language of this room that comes nearest to `wanted` (see `negotiate`). */
export function teamLanguage(wanted: string | undefined): AuthorLanguage {
  const spoken = negotiate(wanted);
  return AUTHOR_LANGUAGES.find((language) => language === spoken) ?? SOURCE_LANGUAGE;
}

/** @throws whatever the import of words throws (an offline reader, a chunk that is gone). */
export async function createTeamTranslator(language: AuthorLanguage): Promise<TeamTranslator> {
  return translatorOf<TeamKey, AuthorLanguage>(language, (await loaders[language]()).default);
}
