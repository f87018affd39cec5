/** What was picked in the window of the browser for it. */
import { Collected, type Handed } from './files.ts';

/** A folder; its name is the first part of the path of each file in it. */
export function pickedFolder(list: FileList): Handed | undefined {
  const files = [...list];
  const [first] = files;
  if (!first) return undefined;
  return {
    name: first.webkitRelativePath.split('/')[0] ?? '',
    again: 'folder',
    async read() {
      const collected = new Collected();
      for (const file of files) await collected.add(file.webkitRelativePath, file);
      return collected.files;
    },
  };
}
