/** A learning system on a server: makes packages, serves them, launches them and hears what they say by xAPI. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { MEDIA_TYPES } from '../../../src/cli/media-types.ts';
import type { Package } from '../../../src/cli/pack/packing.ts';
import { answerWith, requestFrom } from './exchange.ts';
import type { Made } from './heard.ts';
import { createListeners } from './listeners.ts';
import { createPackages } from './packages.ts';
import { type StatementSystem, createStatementSystem } from './statements.ts';

const TYPES: Readonly<Record<string, string>> = {
  ...MEDIA_TYPES,
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/xml',
};

export interface LearningSystem {
  /** Answers what is its own, below its folder; false where it is not. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Makes the next package from the sources as they are then. */
  forget(): void;
}

/** @param folder under which it stands, with a slash at both ends. */
export function createLearningSystem(folder: string): LearningSystem {
  const packages = createPackages();
  const listeners = createListeners();
  // By the address that a visitor has of it: a machine has several.
  const systems = new Map<string, StatementSystem>();
  const systemAt = (base: string): StatementSystem => {
    const system = systems.get(base) ?? createStatementSystem(base, (call) => listeners.tell(call));
    systems.set(base, system);
    return system;
  };

  async function make(request: Request, base: string): Promise<Response> {
    const { training = '', kind = '' } = (await request.json()) as Readonly<Record<string, string>>;
    const name = await packages.make(training, kind);
    const files = name === undefined ? undefined : packages.at(name);
    if (name === undefined || !files) return new Response('There is no such training.', { status: 404 });
    const page = `${base}packages/${name}/index.html`;
    const isLaunched = kind === 'cmi5' || kind === 'xapi';
    const made: Made = {
      ...(isLaunched ? systemAt(base).launch(name, kind, files, page) : { address: page }),
      files: [...files].map(([path, content]) => ({ path, bytes: Buffer.byteLength(content) })),
    };
    return Response.json(made, { status: 201 });
  }

  return {
    forget: () => packages.forget(),
    async answer(incoming, outgoing) {
      const path = (incoming.url ?? '').split('?')[0]?.slice(1) ?? '';
      if (path === 'heard') {
        listeners.add(outgoing);
        return true;
      }
      const [room = '', name = '', ...rest] = path.split('/');
      if (!['packages', 'xapi', 'cmi5'].includes(room)) return false;
      const origin = `http://${incoming.headers.host ?? 'localhost'}`;
      const base = `${origin}${folder}`;
      const request = await requestFrom(incoming, origin);
      if (room !== 'packages') await answerWith(await systemAt(base).handle(request), outgoing);
      else if (request.method === 'POST') await answerWith(await make(request, base), outgoing);
      else await answerWith(file(packages.at(name), decodeURI(rest.join('/'))), outgoing);
      return true;
    },
  };
}

function file(files: Package | undefined, path: string): Response {
  const content = files?.get(path);
  if (content === undefined) return new Response('There is nothing at this address.', { status: 404 });
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: { 'content-type': type, 'cache-control': 'no-store' },
  });
}
