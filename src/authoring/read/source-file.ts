import type { Position, Range, RelatedPlace } from '../diagnostics/diagnostic.ts';

/** Where something stands in a value: keys of maps and positions in lists, from the outside in. */
export type Path = readonly (string | number)[];

/** Offsets in the text: from, up to but not including. */
export type Span = readonly [from: number, to: number];

/** How a value was written; only `block` (`|`) keeps every line and every sign as the trainer typed it. */
export type ScalarStyle = 'plain' | 'quoted' | 'block' | 'folded';

/** What was read, with its places: our own tree, so that nothing outside this room knows which YAML reader is used. */
export type SourceNode =
  | { readonly kind: 'map'; readonly span: Span; readonly entries: ReadonlyMap<string, SourceEntry> }
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly SourceNode[] }
  | {
      readonly kind: 'scalar';
      readonly span: Span;
      readonly style: ScalarStyle;
      readonly value: string | number | boolean | null;
    };

export interface SourceEntry {
  readonly key: Span;
  readonly node: SourceNode;
}

/** Turns offsets into lines and columns. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  position(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: within - (this.#starts[low] ?? 0) + 1, offset: within };
  }

  range([from, to]: Span): Range {
    return { start: this.position(from), end: this.position(Math.max(from, to)) };
  }

  /** Offset of the first character of a line counted from 1; the end of the text when there is no such line. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** The text of a line counted from 1, without its end. */
  textOf(line: number): string {
    return this.#text.slice(this.startOf(line), this.startOf(line + 1)).replace(/\r?\n$/, '');
  }
}

/** A file that was read: its value and where everything in it stands. */
export class SourceFile {
  readonly file: string;
  readonly text: string;
  readonly root: SourceNode;
  /** The same as plain data: maps without a prototype, lists, strings, numbers, booleans and null. */
  readonly value: unknown;
  readonly #lines: LineIndex;
  readonly #blocks = new Map<SourceNode, readonly string[]>();

  constructor(file: string, text: string, root: SourceNode, value: unknown) {
    this.file = file;
    this.text = text;
    this.root = root;
    this.value = value;
    this.#lines = new LineIndex(text);
  }

  /** On which line a character stands, counted from 0. */
  lineOf(offset: number): number {
    return this.#lines.position(offset).line - 1;
  }

  /** The place of a key; of the item itself in a list; of the nearest thing around it when the path leads nowhere. */
  keyOf(path: Path): RelatedPlace {
    const { node, key } = this.#walk(path);
    return this.#place(key ?? this.#headOf(node));
  }

  /** The place of a short value; of its key when the value is a map, a list or a block, which are too big to point at. */
  valueOf(path: Path): RelatedPlace {
    const { node, key, isComplete } = this.#walk(path);
    const isShort = node.kind === 'scalar' && (node.style === 'plain' || node.style === 'quoted');
    if (isComplete && isShort && node.span[1] > node.span[0]) return this.#place(node.span);
    return this.#place(key ?? this.#headOf(node));
  }

  /** A short value as it stands in the file, `1.0` for what is read as 1; undefined where there is none. */
  writtenAt(path: Path): string | undefined {
    const node = this.nodeAt(path);
    return node?.kind === 'scalar' && node.style === 'plain' ? this.text.slice(...node.span) : undefined;
  }

  nodeAt(path: Path): SourceNode | undefined {
    const { node, isComplete } = this.#walk(path);
    return isComplete ? node : undefined;
  }

  /**
   * The place of some characters of a text.
   * @param index which line of the value, from 0, empty lines counted
   * @param from,to columns in that line of the value, from 0; without them the whole line
   */
  charactersOf(path: Path, index: number, from?: number, to?: number): RelatedPlace {
    const node = this.nodeAt(path);
    if (node?.kind !== 'scalar' || node.style !== 'block') return this.valueOf(path);
    const line = this.#lines.position(node.span[0]).line + 1 + index;
    const written = this.#lines.textOf(line);
    const value = this.#linesOf(node)[index] ?? '';
    const start = this.#lines.startOf(line) + written.length - value.length;
    return this.#place([start + (from ?? 0), start + (to ?? value.trimEnd().length)]);
  }

  #linesOf(block: SourceNode & { kind: 'scalar' }): readonly string[] {
    const lines = this.#blocks.get(block) ?? String(block.value).split('\n');
    this.#blocks.set(block, lines);
    return lines;
  }

  #place(span: Span): RelatedPlace {
    return { file: this.file, range: this.#lines.range(span) };
  }

  /** The first line of something without a key of its own: the whole file, or an item of a list. */
  #headOf(node: SourceNode): Span {
    const [from, to] = node.span;
    const end = this.text.indexOf('\n', from);
    return [from, end === -1 ? to : Math.min(end, to)];
  }

  #walk(path: Path): { node: SourceNode; key: Span | undefined; isComplete: boolean } {
    let node = this.root;
    let key: Span | undefined;
    for (const step of path) {
      const entry = node.kind === 'map' ? node.entries.get(String(step)) : undefined;
      const item = node.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
      const next = entry?.node ?? item;
      if (!next) return { node, key, isComplete: false };
      node = next;
      key = entry?.key;
    }
    return { node, key, isComplete: true };
  }
}
