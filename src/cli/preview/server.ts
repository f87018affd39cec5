/**
 * The server of a preview: for this machine alone, and for its own page alone. It listens where nobody else can come, and
 * answers only who calls it by that name: a page elsewhere that points a name of its own here (DNS rebinding) gets nothing.
 */
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { UsageError } from '../usage-error.ts';
import { type Answering, answerTo } from './answer.ts';
import type { Look } from './look.ts';
import { record } from './record.ts';

const HERE = '127.0.0.1';

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; " +
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** Where a run is sent that is to be kept as a plan, and how long it may be, in bytes. */
const PLAN = /^\/trainings\/(\d+)\/plan$/;
const MOST = 1_000_000;

/** A page that opens asks for one thing after the other; in milliseconds, from one to the next. */
const MOMENT = 250;
/** How often it is seen whether that is over. */
const SOON = 10;

/** Where the page hears of each look. */
const EVENTS = '/events';

export interface PreviewServer {
  readonly address: string;
  /** Tells every page that is open what was seen. */
  tell(look: Look): void;
  /** Settles once nobody has asked for anything for a moment, or somebody waits for what is to be read. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Listens on `port`; 0 is any that is free. What goes wrong with one answer is told to `failed`, and the others go on.
 *
 * @throws the error of the machine where it cannot listen there.
 */
export async function serve(
  answering: Answering,
  port: number,
  failed: (error: unknown) => void,
): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  let asked = -Infinity;
  const heard = (): void => {
    asked = performance.now();
  };
  const server = createServer((request, response) => {
    heard();
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const own = (server.address() as AddressInfo).port;
    const refused = refusalOf(request, own);
    if (refused !== undefined) {
      response.writeHead(refused).end();
      return;
    }
    const url = new URL(request.url ?? '/', `http://${HERE}`);
    if (request.method === 'POST') {
      void take(url, request, answering, response);
      return;
    }
    if (url.pathname === EVENTS) {
      listen(response, answering.library.look);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return;
    }
    answer(url, answering, response).catch((error: unknown) => {
      response.writeHead(500).end();
      failed(error);
    });
  });
  server.on('connection', heard);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, HERE, resolve);
  });
  return {
    address: `http://${HERE}:${(server.address() as AddressInfo).port}/`,
    tell(look) {
      for (const listener of listeners) listener.write(eventOf(look));
    },
    async quiet() {
      const { library } = answering;
      while (!library.isAwaited && performance.now() - asked < MOMENT) await setTimeout(SOON);
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The status with which a request is refused; undefined for one that is answered. */
function refusalOf({ method = '', headers, url = '' }: IncomingMessage, port: number): number | undefined {
  const { host = '', origin, 'content-type': type, 'content-length': length } = headers;
  if (![`${HERE}:${port}`, `localhost:${port}`].includes(host)) return 421;
  if (!url.startsWith('/') || url.startsWith('//')) return 400;
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST' || !PLAN.test(url)) return 405;
  // A page elsewhere can send here without asking, but neither say that it is ours nor send this type.
  if (origin !== `http://${host}` || type !== 'application/json') return 403;
  return Number(length) <= MOST ? undefined : 413;
}

/** Writes down what was played. */
async function take(
  url: URL,
  request: IncomingMessage,
  { library }: Answering,
  response: ServerResponse,
): Promise<void> {
  const [, key = ''] = PLAN.exec(url.pathname) ?? [];
  try {
    const transcript = await json(request);
    const loaded = library.training(key);
    const file = loaded && record(loaded, transcript, library.cwd);
    if (file === undefined) response.writeHead(409).end();
    else response.writeHead(201, { 'Content-Type': 'application/json' }).end(JSON.stringify({ file }));
  } catch (error) {
    response.writeHead(error instanceof UsageError ? 409 : 400).end();
  }
}

function listen(response: ServerResponse, look: Look): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.write(eventOf(look));
}

/** Text without a line break, as JSON is, needs no more than this. */
const eventOf = (look: Look): string => `data: ${JSON.stringify(look)}\n\n`;

async function answer(url: URL, answering: Answering, response: ServerResponse): Promise<void> {
  const found = await answerTo(url, answering);
  if (!found) response.writeHead(404).end();
  else response.writeHead(200, { 'Content-Type': found.type }).end(found.body);
}
