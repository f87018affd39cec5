/** What `npm start` does once everything is installed, where no browser can be opened. */
import { createLogger, createServer } from 'vite';

export interface Started {
  readonly printed: string;
  readonly close: () => Promise<void>;
}

export async function start(): Promise<Started> {
  const printed: string[] = [];
  const customLogger = { ...createLogger('info'), info: (line: string): void => void printed.push(line) };
  const server = await createServer({
    customLogger,
    server: { open: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  await server.listen();
  server.printUrls();
  return { printed: printed.join('\n'), close: () => server.close() };
}

export const addressesIn = ({ printed }: Started): readonly string[] =>
  printed.match(/https?:\/\/\S+/g) ?? [];
