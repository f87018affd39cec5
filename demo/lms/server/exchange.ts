/** Between Node's way of a request and that of `fetch`, which the record store and the launcher speak. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** @param origin of the system, as its visitor has it. */
export async function requestFrom(incoming: IncomingMessage, origin: string): Promise<Request> {
  const { method = 'GET', headers, originalUrl } = incoming as IncomingMessage & { originalUrl?: string };
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const given = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
  return new Request(new URL(originalUrl ?? incoming.url ?? '/', origin), {
    method,
    headers: given,
    ...(hasBody && { body: new Uint8Array(await buffer(incoming)) }),
  });
}

export async function answerWith(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}
