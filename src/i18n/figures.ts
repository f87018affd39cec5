/** The words of a team's figures and of its file, for who leads a team. */
import en from '../../locales/en/figures.json' with { type: 'json' };
import nl from '../../locales/nl/figures.json' with { type: 'json' };
import type { AuthorLanguage } from './languages.ts';
import { type KeyOf, type Params, type Texts, type Translator, translatorOf } from './translator.ts';

export type FiguresKey = KeyOf<typeof nl>;
export type FiguresTranslator = Translator<FiguresKey, AuthorLanguage>;

const texts: Readonly<Record<AuthorLanguage, Texts>> = { nl, en };

export function createFiguresTranslator(language: AuthorLanguage): FiguresTranslator {
  return translatorOf<FiguresKey, AuthorLanguage>(language, texts[language]);
}

/** What is wrong with a team's file, in one sentence. */
export function teamProblem(
  { code, path, params }: { readonly code: string; readonly path: string; readonly params: Params },
  { t }: FiguresTranslator,
): string {
  return t(`problem.${code}` as FiguresKey, { ...params, where: path === '' ? t('problem.file') : path });
}
