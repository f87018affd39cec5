import { createHash } from 'node:crypto';

export interface Document {
  readonly type: string;
  readonly content: string;
  readonly etag: string;
  readonly changed: Date;
}

/** Documents by the key of what they are about and, under that, by a name of their own. */
export class DocumentStore {
  readonly #about = new Map<string, Map<string, Document>>();

  get(key: string, name: string): Document | undefined {
    return this.#about.get(key)?.get(name);
  }

  put(key: string, name: string, content: string, type = 'application/json'): void {
    const documents = this.#about.get(key) ?? new Map<string, Document>();
    this.#about.set(key, documents);
    const etag = `"${createHash('sha1').update(content).digest('hex')}"`;
    documents.set(name, { type, content, etag, changed: new Date() });
  }

  /** All of them where no name is said. */
  delete(key: string, name?: string): void {
    if (name === undefined) this.#about.delete(key);
    else this.#about.get(key)?.delete(name);
  }

  names(key: string, since = -Infinity): readonly string[] {
    const documents = [...(this.#about.get(key) ?? [])];
    return documents.filter(([, { changed }]) => changed.getTime() > since).map(([name]) => name);
  }
}
