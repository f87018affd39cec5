/** Tells the pages that are open what the record store hears, as it happens. */
import type { ServerResponse } from 'node:http';

export interface Listeners {
  /** Keeps the answer open and sends to it until its page goes. */
  add(response: ServerResponse): void;
  tell(what: object): void;
}

export function createListeners(): Listeners {
  const open = new Set<ServerResponse>();
  return {
    add(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': open\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    tell(what) {
      for (const response of open) response.write(`data: ${JSON.stringify(what)}\n\n`);
    },
  };
}
