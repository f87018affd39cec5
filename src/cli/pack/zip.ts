import { strToU8, zipSync } from 'fflate';
import type { Package } from './packing.ts';

/** The first moment that a zip can say, so that the same content gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

export function zip(files: Package): Uint8Array {
  const entries = [...files].map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_TIME });
}
