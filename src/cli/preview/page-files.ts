/** The files of the page, as they come along with this package. */
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { PACKAGE } from '../disk.ts';
import { UsageError } from '../usage-error.ts';
import type { PageFiles } from './answer.ts';

const FOLDER = join(PACKAGE, 'dist/preview');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** @throws UsageError where they have not been built. */
export function pageFiles(): PageFiles {
  try {
    const files = readdirSync(FOLDER).map((name) => {
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      return [`/${name}`, { type, body: readFileSync(join(FOLDER, name)) }] as const;
    });
    const page = new Map(files);
    const start = page.get('/index.html');
    if (start) return page.set('/', start);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  throw new UsageError('usage.pageMissing');
}
