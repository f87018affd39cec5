import { strToU8, zipSync } from 'fflate';
import type { Package } from './packing.ts';

export function zip(files: Package): Uint8Array {
  const entries = [...files].map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  // The first moment that a zip can say, on the clock of wherever this is, so that the same content gives the same bytes.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
