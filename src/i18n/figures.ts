/** The words of a team's figures and of its file, which the room and the terminal say alike. */
import type nl from '../../locales/nl/figures.json';
import type { KeyOf, Params } from './translator.ts';

export type FiguresKey = KeyOf<typeof nl>;

/** What is wrong with a team's file, in one sentence. */
export function teamProblem(
  { code, path, params }: { readonly code: string; readonly path: string; readonly params: Params },
  { t }: { readonly t: (key: FiguresKey, params?: Params) => string },
): string {
  return t(`problem.${code}` as FiguresKey, { ...params, where: path === '' ? t('problem.file') : path });
}
