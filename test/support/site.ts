/** A small web site for tests that need a real server: its headers, its files, nothing else. */
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

export interface Page {
  readonly html: string;
  /** Its content security policy; none where it is left out. */
  readonly policy?: string;
  /** Whether a frame may not show it. */
  readonly refusesFrames?: boolean;
}

export interface Site {
  readonly origin: string;
  /** What was asked for, but for the icon that browsers look for themselves. */
  readonly asked: readonly string[];
  /** What of that is not there. */
  readonly missed: readonly string[];
  /** What each request says of where it comes from. */
  readonly referrers: readonly (string | undefined)[];
  close(): Promise<void>;
}

/** An HTTP status, nothing at all, or a connection that is closed instead. */
export type Answer = number | 'never' | 'cut off';

/** Serves `files` and `pages` by path without its first slash; `posted` says what is answered to what is posted. */
export async function serve(
  files: ReadonlyMap<string, string | Uint8Array>,
  pages: Readonly<Record<string, Page>>,
  posted: (path: string, body: string) => Answer = () => 404,
): Promise<Site> {
  const asked: string[] = [];
  const missed: string[] = [];
  const referrers: (string | undefined)[] = [];
  const server: Server = createServer((request, response) => {
    const { url = '/', headers, method } = request;
    const path = new URL(url, 'http://site').pathname.slice(1);
    if (method === 'POST') {
      void text(request).then((body) => {
        const answer = posted(path, body);
        if (answer === 'cut off') request.socket.destroy();
        else if (answer !== 'never') response.writeHead(answer).end();
      });
      return;
    }
    const page = pages[path];
    const content = page?.html ?? files.get(path);
    if (path !== 'favicon.ico') {
      asked.push(path);
      referrers.push(headers.referer);
    }
    if (content === undefined) {
      if (path !== 'favicon.ico') missed.push(path);
      response.writeHead(404).end();
      return;
    }
    const type = page ? 'html' : (path.split('.').at(-1) ?? '');
    response.writeHead(200, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      // A sandboxed frame is of no origin at all, also to its own site.
      'access-control-allow-origin': '*',
      ...(page?.policy && { 'content-security-policy': page.policy }),
      ...(page?.refusesFrames && { 'x-frame-options': 'DENY' }),
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    missed,
    referrers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
