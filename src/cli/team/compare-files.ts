/** Reads the files of teams, and tells what they say in the form that was asked for. */
import { createCompareTranslator } from '../../i18n/compare.ts';
import { teamProblem } from '../../i18n/figures.ts';
import type { AuthorLanguage } from '../../i18n/languages.ts';
import { type Comparison, compareTeams } from '../../team/figures/index.ts';
import { isSummed } from '../../team/file/index.ts';
import type { ExitCode, Io } from '../io.ts';
import { csv, lines } from './lines.ts';
import { page } from './page.ts';
import { shippedPeople } from './people.ts';
import { readTeams } from './read-teams.ts';
import { sectionsOf } from './sections.ts';
import { type Told, toldIn } from './told.ts';

type Form = (comparison: Comparison, told: Told) => string;

const FORMS: Readonly<Record<'text' | 'json' | 'csv' | 'html', Form>> = {
  text: (comparison, told) => lines(titleOf(comparison, told), sectionsOf(comparison, told)),
  json: (comparison) => `${JSON.stringify({ version: 1, ...comparison }, null, 2)}\n`,
  csv,
  html: (comparison, told) =>
    page(titleOf(comparison, told), sectionsOf(comparison, told), told.words.language),
};

/** @throws UsageError for a path that cannot be read */
export function compareFiles(
  paths: readonly string[],
  format: keyof typeof FORMS,
  io: Io,
  language: AuthorLanguage,
): ExitCode {
  const words = createCompareTranslator(language);
  const { teams, problems, merged } = readTeams(paths, io.cwd);
  for (const { file, problem } of problems) io.err.write(`${file}: ${teamProblem(problem, words)}\n`);
  if (problems.length > 0) return 1;
  for (const { team, files, keptOurs } of merged) {
    io.err.write(`${words.t('compare.merged', { team, files })}\n`);
    if (keptOurs.length > 0)
      io.err.write(`${words.t('compare.kept', { team, list: keptOurs.join(', ') })}\n`);
  }
  const isCounted = teams.some(({ sessions }) => sessions.some((session) => !isSummed(session)));
  const comparison = compareTeams(teams, isCounted ? shippedPeople(io.cwd) : undefined);
  io.out.write(FORMS[format](comparison, toldIn(words)));
  return 0;
}

function titleOf({ teams }: Comparison, { words }: Told): string {
  return words.t('compare.title', { count: teams.length });
}
