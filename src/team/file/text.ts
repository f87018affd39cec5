/** The file as text, as it lies on a disk. */
import { type GuardedTeam, guardTeamFile } from './guard.ts';
import type { TeamFile } from './types.ts';

/** How its name ends. */
export const TEAM_FILE_ENDING = '.team.json';

export function readTeamFile(text: string): GuardedTeam {
  try {
    return guardTeamFile(JSON.parse(text));
  } catch {
    return { problems: [{ code: 'not-json', path: '', params: {} }] };
  }
}

/** To be read by people too: indented, an item on a line. */
export function writeTeamFile(team: TeamFile): string {
  const text = JSON.stringify(team, null, 2);
  return `${text.replaceAll(/\{\n\s+("pair": [^{}]+?)\n\s+\}/g, (_, item: string) => `{ ${item.replaceAll(/\n\s+/g, ' ')} }`)}\n`;
}
