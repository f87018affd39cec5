/** The page of the HR administrator: a few files, read once. Browsers get the TypeScript without its types. */
import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { transformSync } from 'esbuild';
import type { FastifyInstance } from 'fastify';

const demo = join(import.meta.dirname, '../../..');
const files = [
  ...globSync(join(demo, 'hr/page/*')),
  // What it shares with the other pages of the demo.
  ...['language.ts', 'intranet/intranet.css', 'hr/hr.css'].map((path) => join(demo, path)),
];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
};

export function pageRoutes(app: FastifyInstance): void {
  for (const file of files) {
    const name = basename(file);
    const text = readFileSync(file, 'utf8');
    const body =
      extname(file) === '.ts' ? transformSync(text, { loader: 'ts', target: 'es2022' }).code : text;
    app.get(
      name === 'index.html' ? '/' : `/${name}`,
      { config: { roles: 'everybody' }, schema: { hide: true } },
      (_request, reply) =>
        reply
          .header('cache-control', 'no-cache')
          .type(TYPES[extname(file)] ?? 'application/octet-stream')
          .send(body),
    );
  }
}
