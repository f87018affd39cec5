import { bytesAt, relative } from './disk.ts';
import { UsageError } from './usage-error.ts';

/** A file as the scenario room takes it: what is in it, and the name by which people speak of it. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** How the user would type this path: relative to where they are, with slashes. */
export function nameOf(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll('\\', '/');
}

/** @throws UsageError when the file cannot be read. */
export function readBytes(path: string, cwd: string): Uint8Array {
  try {
    return bytesAt(path);
  } catch {
    throw new UsageError('usage.unreadable', { path: nameOf(path, cwd) });
  }
}

/** @throws UsageError when the file cannot be read. */
export function readNamed(path: string, cwd: string): NamedText {
  return { file: nameOf(path, cwd), text: textOf(readBytes(path, cwd)) };
}

/** What the bytes of a text say; a mark before it stays, since places are counted with it. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
