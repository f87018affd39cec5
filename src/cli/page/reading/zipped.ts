/** A zip of a folder, as mail programs and shares hand it on. */
import { unzipSync } from 'fflate';
import { Collected, type Handed } from './files.ts';

export const isZip = ({ name }: { readonly name: string }): boolean => /\.zip$/i.test(name);

export function zipped(file: File): Handed {
  return { name: file.name, again: 'zip', read: () => filesIn(file) };
}

async function filesIn(file: File): Promise<ReadonlyMap<string, Uint8Array>> {
  const collected = new Collected();
  const content = new Uint8Array(await file.arrayBuffer());
  const entries = unzipSync(content, {
    filter: ({ name, originalSize }) => {
      const path = pathOf(name);
      if (path.endsWith('/') || !collected.isWanted(path)) return false;
      collected.weigh(originalSize);
      return true;
    },
  });
  for (const [name, bytes] of Object.entries(entries)) collected.files.set(pathOf(name), bytes);
  return collected.files;
}

/** Some systems write their own slashes, and some begin with one. */
const pathOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '');
