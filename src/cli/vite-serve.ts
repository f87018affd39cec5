/** The files of a folder of scenarios in the development server, compiled at the first request after a change. */
import { extname, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Published } from './publish.ts';
import type { Log } from './vite-findings.ts';

export interface Compiled {
  /** What could be compiled; a broken scenario does not keep the others from being played. */
  readonly files: Published;
  readonly problem: Log | undefined;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/**
 * @param servedAs - the path on the server, without a slash before and with one behind.
 * @param compile - compiles the folder as it stands now.
 */
export function serveFolder(
  server: ViteDevServer,
  servedAs: string,
  folder: string,
  compile: () => Compiled,
): void {
  let compiled: Compiled | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder + sep)) return;
    compiled = undefined;
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use(server.config.base + servedAs, (request, response, next) => {
    const name = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname).slice(1);
    compiled ??= compile();
    const { files, problem } = compiled;
    const content = files.get(name);
    if (content !== undefined) {
      const type = MEDIA_TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
      response.setHeader('Content-Type', type).end(content);
    } else if (problem) {
      server.config.logger.error(problem.message);
      server.ws.send({ type: 'error', err: { ...problem, plugin: 'signal-training', stack: '' } });
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(problem.message);
    } else {
      next();
    }
  });
}
