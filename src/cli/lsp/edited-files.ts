/** Files as they are being typed: what is open in an editor goes before what is on the disk. */
import { Memory } from '../memory.ts';

export class EditedFiles extends Memory {
  readonly #open = new Map<string, string>();

  /** @param text undefined where it is no longer open */
  edit(path: string, text: string | undefined): void {
    if (text === undefined) this.#open.delete(path);
    else this.#open.set(path, text);
  }

  override bytes(path: string, cwd: string): Uint8Array {
    const open = this.#open.get(path);
    return open === undefined ? super.bytes(path, cwd) : new TextEncoder().encode(open);
  }

  override text(path: string, cwd: string): string {
    return this.#open.get(path) ?? super.text(path, cwd);
  }
}
