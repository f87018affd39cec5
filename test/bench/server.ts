/** Serves a production build, the two pages and their stories, compressed beforehand, as an intranet would. */
import { readFileSync, readdirSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { compiledStory } from './story.ts';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

const pages = ['vanilla', 'player'] as const;
export type Page = (typeof pages)[number];

export interface BenchServer {
  /** Where a page with a story of this many scenes is. */
  address(page: Page, size: number): string;
  close(): void;
}

/** @param outDir the folder of the build */
export async function serve(outDir: string, sizes: readonly number[]): Promise<BenchServer> {
  const files = new Map<string, { readonly type: string; readonly body: Buffer }>();
  const add = (path: string, text: string): void => {
    const type = types[path.split('.').at(-1) as keyof typeof types];
    // At its best brotli takes half a minute for the largest story, and nobody would wait for that either.
    const quality = text.length > 1_000_000 ? 5 : constants.BROTLI_MAX_QUALITY;
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
    files.set(path, { type, body: brotliCompressSync(text, { params }) });
  };
  for (const file of readdirSync(outDir)) add(`/${file}`, readFileSync(`${outDir}/${file}`, 'utf8'));
  for (const size of sizes) {
    add(`/story-${size}.json`, JSON.stringify(compiledStory(size)));
    for (const page of pages) {
      const html = readFileSync(new URL(`./pages/${page}.html`, import.meta.url), 'utf8');
      add(`/${page}-${size}.html`, html.replaceAll('STORY', `/story-${size}.json`));
    }
  }
  const server = createServer((request, response) => {
    const found = files.get(request.url ?? '');
    if (!found) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'br',
      'content-length': found.body.length,
    });
    response.end(found.body);
  });
  const origin = await listening(server);
  return {
    address: (page, size) => `${origin}/${page}-${size}.html`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** On this machine alone, on a port that is free. */
async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
