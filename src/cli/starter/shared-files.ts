/** What all scenarios of a folder share, as it comes along with this package. */
import { type AuthorLanguage, SOURCE_LANGUAGE } from '../../i18n/languages.ts';
import { join } from '../disk.ts';
import { readBytes } from '../files.ts';
import { isFile } from '../folder.ts';
import { SHIPPED } from '../shipped.ts';
import type { FileToWrite } from '../write.ts';

/** Without the first, learners would read ids where desks have names; the second is for lines of one's own. */
const BOOKS = ['partners', 'help-lines'];

/** What editors look up, for each kind of file that stands in such a folder. */
const SCHEMAS = ['scenario', 'round', 'bank', 'facts', 'partners', 'help-lines'].flatMap((kind) => [
  `${kind}.schema.json`,
  `${kind}.translation.schema.json`,
]);

/** Those that `folder` does not have yet; also in `language` where they were written in another. */
export function sharedFiles(folder: string, language: AuthorLanguage): readonly FileToWrite[] {
  const languages = language === SOURCE_LANGUAGE ? [''] : ['', `.${language}`];
  const books = BOOKS.flatMap((book) => languages.map((tag) => `${book}${tag}.yaml`));
  return [...books, ...SCHEMAS, 'plan.schema.json']
    .filter((name) => !isFile(join(folder, name)))
    .map((name) => ({ file: join(folder, name), content: readBytes(join(SHIPPED, name), SHIPPED) }));
}
