/**
 * Gives the demo a second address, as another origin has, so that a page on one shows the trainings of the other in a frame.
 * The built demo is a folder on one server, and has no such page.
 */
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Plugin, ViteDevServer } from 'vite';

const LINK = `<p class="path">
          <a href="../frame/"
            ><span data-in="nl">De trainingen in een frame, bij een corporatie op een ander adres</span
            ><span data-in="en">The trainings in a frame, at a housing association on another address</span></a
          >
        </p>`;

export function secondOrigin(): Plugin {
  let second: Server | undefined;
  return {
    name: 'second-origin',
    apply: 'serve',
    configureServer(server) {
      const { httpServer, middlewares } = server;
      const other = createServer(middlewares);
      // Vite's own channel to the page, which it looks for at the address that the page came from.
      other.on('upgrade', (...request) => void httpServer?.emit('upgrade', ...request));
      httpServer?.once('listening', () => void other.listen(0, 'localhost'));
      httpServer?.once('close', () => void other.close());
      second = other;
    },
    transformIndexHtml: (html, { server }) =>
      html
        .replace('<!-- the other origin -->', LINK)
        .replaceAll('{{other}}', `http://localhost:${(second?.address() as AddressInfo | null)?.port ?? ''}`)
        .replaceAll('{{own}}', ownOrigins(server)),
  };
}

function ownOrigins(server: ViteDevServer | undefined): string {
  const { local = [], network = [] } = server?.resolvedUrls ?? {};
  return [...local, ...network].map((address) => new URL(address).origin).join(' ');
}
