import { type Document, isMap, isScalar, isSeq, Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { endedAs } from './line-ends.ts';
import type { Path } from './source-file.ts';

/** A text to be written at a path, as a block (`|`) or on one line. */
export interface TextEdit {
  readonly path: Path;
  readonly value: string;
  readonly style: 'block' | 'line';
}

type Keys = (parent: Path) => readonly string[];

/** Writes into a YAML text and leaves everything else as it was, comments and the order of keys included. */
export class YamlEditor {
  readonly #text: string;
  readonly #document: Document;
  readonly #order: Keys;

  /** @param order the keys below a path in the order in which new ones are to stand */
  constructor(text: string, order: Keys) {
    const document = parseDocument(text, { uniqueKeys: false, stringKeys: true, logLevel: 'silent' });
    if (!isMap(document.contents)) document.contents = new YAMLMap() as never;
    this.#text = text;
    this.#document = document;
    this.#order = order;
  }

  write({ path, value, style }: TextEdit): void {
    const scalar = new Scalar(style === 'block' ? `${value.trimEnd()}\n` : value);
    if (style === 'block') scalar.type = 'BLOCK_LITERAL';
    let at: unknown = this.#document.contents;
    for (const [depth, key] of path.entries()) {
      const below = path[depth + 1];
      if (isSeq(at) && typeof key === 'number') {
        if (key === at.items.length) at.items.push(new YAMLMap());
        if (!isMap(at.items[key])) return;
        at = at.items[key];
      } else if (isMap(at)) {
        const value =
          below === undefined ? scalar : typeof below === 'number' ? new YAMLSeq() : new YAMLMap();
        at = this.#below(at, path.slice(0, depth), String(key), value);
      } else return;
    }
  }

  /** Writes a map of one-line texts at the very end, each on a line of its own; in place of what stood there. */
  close(key: string, entries: Iterable<readonly [string, string]>): void {
    const map = new YAMLMap();
    for (const [name, value] of entries) {
      const scalar = new Scalar(value);
      // A hash like 12345678 or 1e234567 would be read as a number.
      scalar.type = 'QUOTE_DOUBLE';
      map.items.push(new Pair(new Scalar(name), scalar));
    }
    this.#document.delete(key);
    const root = this.#document.contents;
    if (isMap(root)) root.items.push(new Pair(new Scalar(key), map));
  }

  /** With the ends of lines, and the mark at the beginning, that it had. */
  toString(): string {
    return endedAs(this.#text, this.#document.toString({ lineWidth: 0 }));
  }

  /** What stands below `key`; `value` where nothing does, or nothing that the path can go through. */
  #below(map: YAMLMap, parent: Path, key: string, value: Scalar | YAMLMap | YAMLSeq): unknown {
    const found = map.items.find((pair) => String((pair.key as Scalar).value) === key);
    if (found && (isScalar(value) || !(isMap(found.value) || isSeq(found.value)))) found.value = value;
    if (found) return found.value;
    const order = this.#order(parent);
    const before = new Set(order.slice(0, order.indexOf(key)));
    // The head that an overlay has of its own stays on top.
    if (parent.length === 0) before.add('language');
    const after = map.items.findLastIndex((pair) => before.has(String((pair.key as Scalar).value)));
    map.items.splice(after + 1, 0, new Pair(new Scalar(key), value));
    return value;
  }
}
