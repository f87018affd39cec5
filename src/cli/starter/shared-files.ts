/** What all scenarios of a folder share, as it comes along with this package. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type AuthorLanguage, SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import { readBytes } from '../files.ts';
import { SHIPPED } from '../shipped.ts';
import type { FileToWrite } from '../write.ts';

/** Without the first, learners would read ids where desks have names; the second is for lines of one's own; the others are for editors. */
const SHARED = [
  'partners.yaml',
  'help-lines.yaml',
  'scenario.schema.json',
  'round.schema.json',
  'bank.schema.json',
  'plan.schema.json',
];

/** Those that `folder` does not have yet; also in `language` where they were written in another. */
export function sharedFiles(folder: string, language: AuthorLanguage): readonly FileToWrite[] {
  const translations =
    language === SOURCE_LANGUAGE ? [] : [`partners.${language}.yaml`, `help-lines.${language}.yaml`];
  return [...SHARED, ...translations]
    .filter((name) => !existsSync(join(folder, name)))
    .map((name) => ({ file: join(folder, name), content: readBytes(join(SHIPPED, name), SHIPPED) }));
}
