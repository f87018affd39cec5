/** Serves a production build, the pages and their stories, compressed beforehand, as an intranet would. */
import { readFileSync, readdirSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { ENTRY, SINGLE } from './build.ts';
import { compiledStory, leanStory, straightStory } from './story.ts';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** By hand; the player in chunks, as a bundler leaves it; the player in one file. Which page, which story, which script. */
const pages = {
  vanilla: { html: 'vanilla', story: 'lean', script: '' },
  player: { html: 'player', story: 'story', script: ENTRY },
  single: { html: 'player', story: 'story', script: SINGLE },
  reading: { html: 'player', story: 'straight', script: ENTRY },
} as const;
export type Page = keyof typeof pages;

/** Of the page around: what is said, and whether its words are fetched. */
export const LANGUAGES = ['nl', 'en'] as const;
export type PageLanguage = (typeof LANGUAGES)[number];

export interface BenchServer {
  /** Where a page with a story of this many scenes is. */
  address(page: Page, size: number, language?: PageLanguage): string;
  close(): void;
}

/**
 * @param outDir the folder of the build
 * @param beside files that the entry imports: a bundler that writes the page has them fetched beside it, as Vite does
 */
export async function serve(
  outDir: string,
  sizes: readonly number[],
  beside: readonly string[],
): Promise<BenchServer> {
  const preloads = beside
    .map((file) => `<link rel="modulepreload" crossorigin href="/${file}" />`)
    .join('\n    ');
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
    add(`/lean-${size}.json`, JSON.stringify(leanStory(size)));
    add(`/straight-${size}.json`, JSON.stringify(straightStory(size)));
    for (const [page, { html, story, script }] of Object.entries(pages)) {
      const text = readFileSync(new URL(`./pages/${html}.html`, import.meta.url), 'utf8');
      for (const language of LANGUAGES) {
        const filled = text
          .replaceAll('STORY', `/${story}-${size}.json`)
          .replace('SCRIPT', script)
          .replace('PRELOADS', script === ENTRY ? preloads : '');
        add(`/${page}-${size}-${language}.html`, filled.replace('LANGUAGE', language));
      }
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
    address: (page, size, language = 'nl') => `${origin}/${page}-${size}-${language}.html`,
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
