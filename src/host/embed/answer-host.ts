/** Lets the page around this frame take part, if it is one of those that may. */
import { readHello, welcome } from '../protocol.ts';

/** Calls `connected` for each question of a host that may ask: once, and again when either side has loaded anew. */
export function answerHost(hosts: readonly string[], connected: (port: MessagePort) => void): void {
  let last: string | undefined;
  window.addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    if (source !== window.parent || window.parent === window || !hosts.includes(origin)) return;
    const nonce = readHello(data);
    if (nonce === undefined || nonce === last) return;
    last = nonce;
    const { port1: own, port2: theirs } = new MessageChannel();
    window.parent.postMessage(welcome(nonce), origin, [theirs]);
    connected(own);
  });
}
