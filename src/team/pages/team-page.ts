/** What every page about the file of a team is told. */
import type { TeamTranslator } from '../../i18n/team.ts';
import type { GuardedTeam, TeamFile } from '../file/index.ts';

export interface TeamPage {
  readonly words: TeamTranslator | undefined;
  readonly team: TeamFile | undefined;
  /** Of the page; what stands in it is one deeper. */
  readonly headingLevel: number;
  /** Puts a file in the place of this one; whether it could be. */
  readonly change: (changed: GuardedTeam) => boolean;
}

/** The day as people write it. */
export function dayIn(language: string, day: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** A month, `2026-03`, as people write it. */
export function monthIn(language: string, month: string): string {
  const date = new Date(`${month}-01`);
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** What somebody wrote, one thing on a line. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
