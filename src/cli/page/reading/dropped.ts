/**
 * What was dropped on the page. By the handles of the File System Access API where a browser has them: they read what was saved
 * since, and Chromium reads the older entries not at all on a page that is itself a file.
 */
import { Collected, type Handed } from './files.ts';
import { isZip, zipped } from './zipped.ts';

interface Item extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

interface Folder extends FileSystemDirectoryHandle {
  values(): AsyncIterable<FileSystemHandle>;
}

/** To be called while the drop is told: later a browser shows nothing of it any more. Undefined where it was no file. */
export function dropped({ items }: DataTransfer): Promise<Handed> | undefined {
  const files = [...items].filter(({ kind }) => kind === 'file');
  const [first, ...others] = files;
  const only = others.length === 0 ? first?.getAsFile() : undefined;
  if (!first) return undefined;
  if (only && isZip(only)) return Promise.resolve(zipped(only));
  const entries = files.flatMap((item) => item.webkitGetAsEntry() ?? []);
  return Promise.all(files.map(handleOf)).then((found) => {
    const handles = found.filter((handle) => handle !== null);
    const isWhole = handles.length === files.length;
    const all = isWhole ? handles : entries;
    return {
      name: all.map(({ name }) => name).join(', '),
      again: 'itself',
      async read() {
        const collected = new Collected();
        if (isWhole) for (const handle of handles) await addHandle(handle, handle.name, collected);
        else for (const entry of entries) await addEntry(entry, collected);
        return collected.files;
      },
    };
  });
}

/** Null where a browser has none, or refuses it: then the older entries are read. */
async function handleOf(item: Item): Promise<FileSystemHandle | null> {
  try {
    return (await item.getAsFileSystemHandle?.()) ?? null;
  } catch {
    return null;
  }
}

async function addHandle(handle: FileSystemHandle, path: string, collected: Collected): Promise<void> {
  if (!collected.isWanted(path)) return;
  if (isFolder(handle)) {
    for await (const below of handle.values()) await addHandle(below, `${path}/${below.name}`, collected);
  } else if (isFile(handle)) await collected.add(path, await handle.getFile());
}

const isFolder = (handle: FileSystemHandle): handle is Folder => handle.kind === 'directory';
const isFile = (handle: FileSystemHandle): handle is FileSystemFileHandle => handle.kind === 'file';

async function addEntry(entry: FileSystemEntry, collected: Collected): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '');
  if (!collected.isWanted(path)) return;
  if (isFileEntry(entry)) {
    await collected.add(path, await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
  } else if (isFolderEntry(entry)) {
    for (const below of await entriesIn(entry)) await addEntry(below, collected);
  }
}

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolderEntry = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader hands over a hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
