/**
 * Lays a file out anew: keys in the order of the guide, two blanks a step, comments with what they stand above or behind. By
 * our own places and not by the parser's writer, which moves comments from one scene to the next, puts them one blank behind
 * a text (where `#` is part of it) and takes the sign from `+1`.
 */
import type { Path, SourceFile, SourceNode, Span } from '../read/source-file.ts';
import { flowText, isFlow } from './flow.ts';
import { divided, isComment, tidied, tidiedAtTheTop } from './remarks.ts';

/** The keys of the map at a path in the order they are to have; undefined where that is the trainer's own. */
export type Order = (path: Path) => readonly string[] | undefined;

/** Written in a way that YAML knows and this does not: left alone. */
export class UnusualLayout extends Error {}

/** @throws UnusualLayout */
export function laidOut(file: SourceFile, order: Order): string {
  if (file.root.kind !== 'map' || isFlow(file.root, file.text)) throw new UnusualLayout();
  return new Layout(file, order).whole(file.root);
}

type MapNode = SourceNode & { readonly kind: 'map' };
type ListNode = SourceNode & { readonly kind: 'list' };

/** An entry of a map with the comments that go where it goes; its lines begin at the left. */
interface Entry {
  readonly name: string;
  readonly above: readonly string[];
  readonly lines: readonly string[];
}

class Layout {
  readonly #text: string;
  readonly #lines: readonly string[];
  readonly #order: Order;
  readonly #lineOf: (offset: number) => number;

  constructor(file: SourceFile, order: Order) {
    this.#text = file.text;
    this.#lines = file.text.split('\n').map((line) => line.trimEnd());
    this.#order = order;
    this.#lineOf = (offset) => file.lineOf(offset);
  }

  whole(root: MapNode): string {
    const [first] = root.entries.values();
    const firstLine = first ? this.#lineOf(first.key[0]) : 0;
    const top = this.#lines.slice(0, firstLine);
    // What stands at the very top is about the file, unless a blank line parts it from the rest.
    const cut = top.includes('') ? top.lastIndexOf('') + 1 : top.length;
    const body = this.#map(root, [], cut, this.#lines.length);
    const lines = [...tidiedAtTheTop(top.slice(0, cut)), ...body];
    return `${lines.join('\n').trim()}\n`;
  }

  /** @param from,until the lines it has, comments around it included; counted from 0, `until` is not its own */
  #map(node: MapNode, path: Path, from: number, until: number): readonly string[] {
    const all = [...node.entries];
    const column = this.#columnOf(all[0]?.[1].key[0] ?? 0);
    const entries: Entry[] = [];
    let above = this.#lines.slice(from, this.#lineOf(all[0]?.[1].key[0] ?? 0));
    for (const [index, [name, { key, node: value }]] of all.entries()) {
      const next = all[index + 1];
      const end = next ? this.#lineOf(next[1].key[0]) : until;
      const last = this.#lastLineOf(key, value);
      const [own, below] = divided(this.#lines.slice(last + 1, end), column);
      const lines = this.#entry(key, value, [...path, name], last + 1 + own.length, own);
      entries.push({ name, above, lines });
      above = [...below];
    }
    const laid = this.#sorted(entries, path).flatMap(({ above: remarks, lines }, index) => [
      ...(index === 0 ? tidiedAtTheTop(remarks) : tidied(remarks)),
      ...lines,
    ]);
    return [...laid, ...tidied(above)];
  }

  #sorted(entries: readonly Entry[], path: Path): readonly Entry[] {
    const order = this.#order(path);
    if (!order) return entries;
    const placeOf = ({ name }: Entry): number => (order.includes(name) ? order.indexOf(name) : order.length);
    return [...entries].sort((a, b) => placeOf(a) - placeOf(b));
  }

  #entry(key: Span, value: SourceNode, path: Path, until: number, own: readonly string[]): readonly string[] {
    const keyLine = this.#lineOf(key[0]);
    const name = this.#text.slice(...key);
    if (value.kind !== 'scalar' && !isFlow(value, this.#text)) {
      const head = `${name}:${behind(this.#rest(this.#text.indexOf(':', key[1]) + 1))}`;
      return [head, ...indented(this.#collection(value, path, keyLine + 1, until))];
    }
    if (value.span[1] === value.span[0]) {
      // Nothing stands behind the key.
      return [`${name}:${behind(this.#rest(this.#text.indexOf(':', key[1]) + 1))}`, ...tidied(own)];
    }
    const [first = '', ...more] = this.#value(value);
    return [`${name}: ${first}`, ...indented(more), ...tidied(own)];
  }

  #collection(node: SourceNode, path: Path, from: number, until: number): readonly string[] {
    if (node.kind === 'map') return this.#map(node, path, from, until);
    return node.kind === 'list' ? this.#list(node, path, from, until) : [];
  }

  #list(node: ListNode, path: Path, from: number, until: number): readonly string[] {
    const starts = node.items.map(({ span }) => this.#lineOf(span[0]));
    const laid: string[] = [...tidiedAtTheTop(this.#lines.slice(from, starts[0]))];
    for (const [index, item] of node.items.entries()) {
      const start = starts[index] ?? 0;
      const dash = /^\s*-\s+(?=\S)/.exec(this.#lines[start] ?? '');
      if (!dash || this.#columnOf(item.span[0]) !== dash[0].length) throw new UnusualLayout();
      const end = starts[index + 1] ?? until;
      const isBlock = item.kind !== 'scalar' && !isFlow(item, this.#text);
      const last = isBlock ? this.#lastLineIn(item) : this.#lastLineOf(item.span, item);
      const column = this.#columnOf(item.span[0]) - 1;
      const [own, below] = divided(this.#lines.slice(last + 1, end), column);
      const lines = isBlock
        ? this.#collection(item, [...path, index], start, last + 1 + own.length)
        : [...this.#value(item), ...tidied(own)];
      laid.push(...dashed(lines), ...tidied(below));
    }
    return laid;
  }

  /** A value that is no block of keys or items, from its own sign on; what stands behind it is on its last line. */
  #value(node: SourceNode): readonly string[] {
    const [from, to] = node.span;
    const [first, last] = [this.#lineOf(from), this.#lastLineOf(node.span, node)];
    if (node.kind === 'scalar' && (node.style === 'block' || node.style === 'folded')) {
      const [, header = '', rest = ''] = /^([|>][-+]?)(.*)$/.exec(this.#rest(from)) ?? [];
      // A number in it says how far the text stands to the right.
      if (header === '' || /^\d/.test(rest)) throw new UnusualLayout();
      const lines = this.#lines.slice(first + 1, last + 1);
      const margin = lines.find((line) => line !== '')?.search(/\S/) ?? 0;
      const style = node.style === 'block' ? '|' : header;
      return [`${style}${behind(rest)}`, ...lines.map((line) => line.slice(margin))];
    }
    if (first === last) {
      const written = node.kind === 'scalar' ? this.#text.slice(from, to) : flowText(node, this.#text);
      return [`${written}${behind(this.#rest(to))}`];
    }
    const [head = '', ...others] = this.#lines.slice(first, last + 1);
    return [head.slice(this.#columnOf(from)), ...others.map((line) => line.trim())];
  }

  /** Up to the end of the line. */
  #rest(offset: number): string {
    const end = this.#text.indexOf('\n', offset);
    return this.#text.slice(offset, end === -1 ? undefined : end).trimEnd();
  }

  #columnOf(offset: number): number {
    return offset - (this.#text.lastIndexOf('\n', offset - 1) + 1);
  }

  /** The last line with something in it of a value, and of all that is in it. */
  #lastLineOf(key: Span, node: SourceNode): number {
    if (node.kind === 'scalar' || isFlow(node, this.#text)) {
      const end = Math.max(key[1], node.span[1]);
      let line = this.#lineOf(Math.max(key[0], end - 1));
      while (line > this.#lineOf(key[0]) && this.#lines[line] === '') line -= 1;
      return line;
    }
    return this.#lastLineIn(node);
  }

  #lastLineIn(node: SourceNode): number {
    if (node.kind === 'scalar') return this.#lastLineOf(node.span, node);
    if (node.kind === 'list') return Math.max(...node.items.map((item) => this.#lastLineOf(item.span, item)));
    const ends = [...node.entries.values()].map(({ key, node: value }) => this.#lastLineOf(key, value));
    return Math.max(...ends);
  }
}

/** What stands behind a value: two blanks and a comment, or nothing. */
function behind(rest: string): string {
  const comment = rest.trim();
  if (comment === '') return '';
  if (!isComment(comment)) throw new UnusualLayout();
  // A column of comments that somebody made is left.
  return `${' '.repeat(Math.max(2, rest.length - rest.trimStart().length))}${comment}`;
}

const indented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `  ${line}`));

/** The dash goes before the first line that is no comment. */
function dashed(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '' && !isComment(line));
  return lines.map((line, index) => {
    if (index < first || line === '') return line;
    return index === first ? `- ${line}` : `  ${line}`;
  });
}
