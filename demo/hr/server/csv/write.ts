/** The whole list as a file, a few thousand rows at a time: a million rows never stand in memory together. */
import type { Row } from '../store/completion.ts';
import { csvLine } from './cell.ts';
import { PROFILES, type Profile, type ProfileName } from './profiles.ts';

export interface CsvOptions {
  readonly profile: ProfileName;
  /** Dutch spreadsheets split at `;`. */
  readonly delimiter: ',' | ';';
  /** Tells Excel that it is UTF-8. */
  readonly hasBom: boolean;
}

export async function* csvOf(
  pages: AsyncIterable<readonly Row[]>,
  { profile, delimiter, hasBom }: CsvOptions,
): AsyncGenerator<string> {
  const { columns, cells }: Profile = PROFILES[profile];
  yield (hasBom ? '\uFEFF' : '') + csvLine(columns, delimiter);
  for await (const rows of pages) yield rows.map((row) => csvLine(cells(row), delimiter)).join('');
}
