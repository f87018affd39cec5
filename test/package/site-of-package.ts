/** A package on a server, below `package/`, and whatever a test puts beside it. */
import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
};

export type Files = Readonly<Record<string, Uint8Array>>;
export type Answer = (request: Request) => Promise<Response> | Response;

export interface SiteOfPackage {
  /** With a slash at its end. */
  readonly origin: string;
  /** Who answers what is not in the package. */
  readonly answerBy: (given: Answer) => void;
  readonly close: () => void;
}

export async function siteOf(files: Files): Promise<SiteOfPackage> {
  let answer: Answer = () => new Response(null, { status: 404 });
  const server = createServer((incoming, outgoing) => {
    void respond(incoming, files, answer).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answerBy: (given) => void (answer = given),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function respond(incoming: IncomingMessage, files: Files, answer: Answer): Promise<Response> {
  const { url = '/', method = 'GET', headers } = incoming;
  const { pathname } = new URL(url, 'http://lms');
  const content = files[pathname.replace('/package/', '')];
  if (content) {
    const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return new Response(Uint8Array.from(content), { headers: { 'content-type': type } });
  }
  const body = method === 'GET' ? undefined : Uint8Array.from(await buffer(incoming));
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  return answer(
    new Request(`http://${headers.host ?? ''}${url}`, { method, headers: sent, ...(body && { body }) }),
  );
}
