/** The files of a folder of scenarios in the development server, compiled when it starts and at the first request after a change. */
import { extname, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { MEDIA_TYPES } from './media-types.ts';
import { Memory } from './memory.ts';
import { type Published, publish } from './publish.ts';
import type { Log } from './vite-findings.ts';
import { readForVite } from './vite-read.ts';

interface Compiled {
  /** What could be compiled; a broken scenario does not keep the others from being played. */
  readonly files: Published;
  readonly problem: Log | undefined;
}

/**
 * @param servedAs - the path on the server, without a slash before and with one behind.
 * @returns what Vite is to do once its own middlewares stand.
 */
export function serveFolder(server: ViteDevServer, servedAs: string, folder: string): () => void {
  const { base, logger, root } = server.config;
  const place = base + servedAs;
  let compiled: Compiled | undefined;
  // Cards and facts may stand above the folder.
  let shared: ReadonlySet<string> = new Set();
  const memory = new Memory();
  const show = (problem: Log): void =>
    server.ws.send({ type: 'error', err: { ...problem, plugin: 'signal-training', stack: '' } });
  const compile = (): Compiled => {
    const { trainings, files, warnings, error } = readForVite(folder, root, memory);
    shared = new Set(files);
    server.watcher.add([...files]);
    for (const { message } of warnings) logger.warn(message);
    // Also where another training is played: on a shelf what is broken is only missed.
    if (error) {
      logger.error(error.message);
      show(error);
    }
    return { files: publish(trainings), problem: error };
  };

  // While somebody reads the address, and not while the first page waits for it: stories are proven, which takes seconds.
  server.httpServer?.once('listening', () => setImmediate(() => (compiled ??= compile())));
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder + sep) && !shared.has(file)) return;
    compiled = undefined;
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use(place, (request, response, next) => {
    const name = pathOf(request.url ?? '/')?.slice(1);
    if (name === undefined) {
      response.writeHead(400).end();
      return;
    }
    const type = typeOf(name);
    if (type === undefined) {
      next();
      return;
    }
    compiled ??= compile();
    const { files, problem } = compiled;
    const content = files.get(name);
    if (content !== undefined) {
      response.setHeader('Content-Type', type).end(content);
    } else if (problem) {
      show(problem);
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(problem.message);
    } else {
      next();
    }
  });
  return () => {
    // Else an application of one page answers with that page, and who plays reads that the training is damaged.
    server.middlewares.use(({ originalUrl = '' }, response, next) => {
      const isOurs = originalUrl.startsWith(place) && typeOf(pathOf(originalUrl) ?? '') !== undefined;
      if (isOurs) response.writeHead(404).end();
      else next();
    });
  };
}

/** Of what a folder of trainings can hold; undefined for anything else, as for a page that stands at the same path. */
function typeOf(name: string): string | undefined {
  return MEDIA_TYPES[extname(name).toLowerCase()];
}

/** The path in an address as it was asked for; undefined where it cannot be read. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}
