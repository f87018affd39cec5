/** The first look at a folder, which takes long where there is much in it: in steps, and between them the server answers. */
import { setImmediate } from 'node:timers/promises';
import type { Library } from './library.ts';
import type { Look } from './look.ts';
import type { PreviewServer } from './server.ts';

/** A look at what was read so far costs as well; of all the time no more than about a twentieth goes to it. */
const SELDOM = 19;

/**
 * Reads all that has not been read of `library`, and tells what is seen as it goes, up to the last. What is asked of the server
 * goes before, since a page that opens asks for ten things, one after the other. Ends early once it is to stop.
 */
export async function lookOn(
  library: Library,
  server: Pick<PreviewServer, 'quiet'>,
  tell: (look: Look) => void,
  signal: AbortSignal,
): Promise<void> {
  let told = 0;
  let cost = 0;
  while (!signal.aborted) {
    const step = library.readNext();
    if (!step) return;
    const now = performance.now();
    if (step.isAwaited || step.isLast || now - told > SELDOM * cost) {
      tell(library.refresh());
      told = performance.now();
      cost = told - now;
    }
    await setImmediate();
    await server.quiet();
  }
}
