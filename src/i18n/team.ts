/** The words of the room in which a team plays. They come with that room and with nothing of a learner's. */
import type dutch from '../../locales/nl/team.json';
import type { FiguresKey } from './figures.ts';
import type { Language } from './languages.ts';
import { type KeyOf, type Texts, type Translator, translatorOf } from './translator.ts';

export type TeamKey = FiguresKey | KeyOf<typeof dutch>;
export type TeamTranslator = Translator<TeamKey>;

/** Written out one by one, as those of a learner are. */
const loaders: Readonly<Record<Language, () => Promise<{ readonly team: Texts; readonly figures: Texts }>>> =
  {
    nl: () => import('./words/nl-team.ts'),
    en: () => import('./words/en-team.ts'),
    ar: () => import('./words/ar-team.ts'),
  };

/** @throws whatever the import of words throws (an offline reader, a chunk that is gone). */
export async function createTeamTranslator(language: Language): Promise<TeamTranslator> {
  const { team, figures } = await loaders[language]();
  return translatorOf<TeamKey>(language, { ...team, ...figures });
}
