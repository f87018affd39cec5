/**
 * Reading and writing a file of somebody's own device. Where the browser lets a page write to the file that was opened it does
 * (File System Access); elsewhere it is a download and a file that is picked. Nothing goes over the network either way.
 */

/** A file that can be written again; Chromium has it, TypeScript does not know the pickers yet. */
export interface WritableFile {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

interface Pickers {
  showOpenFilePicker?(options: object): Promise<readonly WritableFile[]>;
  showSaveFilePicker?(options: object): Promise<WritableFile>;
}

/** Asked each time: a page may have taken them away. */
const pickers = (): Pickers => window as Pickers;

export interface OpenedFile {
  readonly name: string;
  readonly text: string;
  /** Where it can be written to again. */
  readonly handle?: WritableFile;
}

/** Larger is no team's file, and would hold up the page. Unit: bytes. */
const LARGEST = 5_000_000;

/** Undefined where nothing was picked. */
export async function openFile(): Promise<OpenedFile | undefined> {
  try {
    const [handle] = (await pickers().showOpenFilePicker?.({ types: [TYPE] })) ?? [];
    const opened = await read(await handle?.getFile());
    if (opened && handle) return { ...opened, handle };
  } catch (error) {
    if (wasGivenUp(error)) return undefined;
    // A frame may not ask in this way.
  }
  return read(await pickByInput());
}

/** Whether it was written. `handle` as it was opened or saved before; without it somebody says where. */
export async function saveFile(
  name: string,
  text: string,
  handle?: WritableFile,
): Promise<{ readonly handle?: WritableFile } | undefined> {
  try {
    const target = handle ?? (await pickers().showSaveFilePicker?.({ suggestedName: name, types: [TYPE] }));
    if (target) {
      const writable = await target.createWritable();
      await writable.write(text);
      await writable.close();
      return { handle: target };
    }
  } catch (error) {
    if (wasGivenUp(error)) return undefined;
    // A frame may not ask in this way, and a file that has gone or may not be written to is not lost as a download.
  }
  download(name, text);
  return {};
}

const TYPE = { description: 'team.json', accept: { 'application/json': ['.json'] } };

/** A picker that is closed throws. */
function wasGivenUp(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

async function read(file: File | undefined): Promise<OpenedFile | undefined> {
  if (!file) return undefined;
  const { name, size } = file;
  return { name, text: size > LARGEST ? '' : await file.text() };
}

/** A browser tells that nothing was picked only by `cancel`, and an older one not at all: then this waits for ever, and holds nothing. */
function pickByInput(): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.href = address;
  link.download = name;
  link.click();
  // A task later the download has it.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
