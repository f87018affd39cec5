import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import type { FileInput, Kind } from '../read/input.ts';
import { read } from '../read/read.ts';
import type { Path, SourceEntry, SourceFile, SourceNode } from '../read/source-file.ts';
import { SCHEMAS } from '../schema/kinds.ts';
import { keysAt, textsOf, type FoundText } from '../schema/walk.ts';
import { TextTree } from '../translation/text-tree.ts';
import { ID_PATTERN } from '../../format/vocabulary.ts';
import { audienceInName } from './file-name.ts';
import { LaidOver, PACK_HEAD } from './laid-over.ts';
import { recordedOf, type PackRecord, standingOfText } from './record.ts';

/** What an audience pack makes of its base. */
export interface Pack {
  readonly name: string;
  /** The paths of the texts that it says itself; all others are those of its base. */
  readonly own: ReadonlySet<string>;
  /** What is to be recorded of them. */
  readonly record: readonly PackRecord[];
}

export interface Laid {
  /** Absent where either of them cannot be read. */
  readonly source?: SourceFile;
  readonly pack?: Pack;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file, and lays over it what is said otherwise for an audience, where there is any. */
export function readLaid(
  kind: Kind,
  { file, text, audience }: Pick<FileInput, 'file' | 'text' | 'audience'>,
): Laid {
  const base = read(text, file);
  if (!base.source || base.diagnostics.length > 0) return { diagnostics: base.diagnostics };
  if (!audience) return base;
  const pack = read(audience.text, audience.file);
  if (!pack.source || pack.diagnostics.length > 0) return { diagnostics: pack.diagnostics };
  return new Layer(kind, base.source, pack.source).laid();
}

/** Keys of a pack that are no part of its base. */
const OWN_KEYS = new Set<string>(['audience', ...PACK_HEAD, 'source']);

/** No texts, and yet another reading of them: where what is said comes from, and how long it takes. */
const REPLACED = new Set(['sources', 'minutes']);

/** What was measured of the words of the base, and says nothing of other words. */
const MEASURED = new Set(['difficulty', 'panel', 'pilot']);

class Layer {
  readonly #kind: Kind;
  readonly #base: SourceFile;
  readonly #pack: SourceFile;
  readonly #texts: ReadonlyMap<string, FoundText>;
  readonly #tree: TextTree;
  /** What stands in the place of something of the base, by its path. */
  readonly #instead = new Map<string, SourceEntry>();
  /** The same where the base has nothing, by the path of what is around it. */
  readonly #added = new Map<string, Map<string, SourceEntry>>();
  readonly #own = new Set<string>();
  readonly #record: PackRecord[] = [];
  readonly #diagnostics: Diagnostic[] = [];

  constructor(kind: Kind, base: SourceFile, pack: SourceFile) {
    this.#kind = kind;
    this.#base = base;
    this.#pack = pack;
    const texts = [...textsOf(SCHEMAS[kind], base.value)];
    this.#texts = new Map(texts.map((text) => [text.path.join('.'), text]));
    this.#tree = new TextTree(texts);
  }

  laid(): Laid {
    const name = this.#name();
    this.#visit(this.#pack.root, []);
    this.#compareWithRecord();
    const root = this.#asItsOwn(this.#merged(this.#base.root, []), name);
    const source = new LaidOver(this.#base, this.#pack, root, new Set(this.#instead.keys()));
    return { source, pack: { name, own: this.#own, record: this.#record }, diagnostics: this.#diagnostics };
  }

  #name(): string {
    const { audience } = this.#pack.value as { readonly audience?: unknown };
    const name = typeof audience === 'string' ? audience : '';
    const named = audienceInName(this.#pack.file);
    if (!ID_PATTERN.test(name) || (named !== undefined && named !== name)) {
      const params = { name, named: named ?? '' };
      this.#diagnostics.push(diagnostic('audience-name', this.#pack.valueOf(['audience']), params));
    }
    return name;
  }

  /** Walks the pack: texts, and what comes with them, stand in the place of the base's; anything else is the base's to say. */
  #visit(node: SourceNode, path: Path): void {
    if (node.kind !== 'map') return;
    for (const [key, entry] of node.entries) {
      if (path.length === 0 && OWN_KEYS.has(key)) continue;
      const below = [...path, key];
      const name = below.join('.');
      if (this.#texts.has(name)) this.#say(below, entry);
      else if (REPLACED.has(key) && keysAt(SCHEMAS[this.#kind], path).keys.includes(key)) {
        this.#put(below, entry);
      } else if (this.#tree.has(below) && entry.node.kind !== 'scalar') this.#visit(entry.node, below);
      else this.#refuse(below, key);
    }
  }

  #refuse(path: Path, key: string): void {
    const place = this.#pack.keyOf(path);
    if (this.#base.nodeAt(path)) this.#diagnostics.push(diagnostic('audience-not-text', place, { key }));
    else {
      const { file } = this.#pack;
      const above = path.slice(0, -1);
      // What is said already cannot be meant.
      const free = [...this.#tree.keysBelow(above)].filter((one) => !this.#pack.nodeAt([...above, one]));
      const params = { key, file, ...suggestion(key, free) };
      this.#diagnostics.push(diagnostic('audience-orphan', place, params));
    }
  }

  #put(path: Path, entry: SourceEntry): void {
    const name = path.join('.');
    this.#instead.set(name, entry);
    if (this.#base.nodeAt(path)) return;
    const around = path.slice(0, -1).join('.');
    const added = this.#added.get(around) ?? new Map<string, SourceEntry>();
    this.#added.set(around, added.set(String(path.at(-1)), entry));
  }

  /** What is no text there is told by the structure of the whole. */
  #say(path: Path, entry: SourceEntry): void {
    this.#put(path, entry);
    const { node } = entry;
    const name = path.join('.');
    const base = this.#texts.get(name)?.value.trimEnd() ?? '';
    if (node.kind !== 'scalar' || typeof node.value !== 'string') return;
    const own = node.value.trimEnd();
    this.#own.add(name);
    this.#record.push({ name, path, base, own });
    if (base !== own) return;
    const place = this.#pack.keyOf(path);
    this.#diagnostics.push(
      diagnostic('audience-same', place, { key: String(path.at(-1)) }, [this.#base.keyOf(path)]),
    );
  }

  #compareWithRecord(): void {
    const { file } = this.#pack;
    const recorded = recordedOf(this.#pack);
    const standings = this.#record.map((one) => [one, standingOfText(one, recorded)] as const);
    for (const [{ path, name }, standing] of standings) {
      if (standing !== 'stale') continue;
      const place = this.#pack.keyOf(path);
      this.#diagnostics.push(
        diagnostic('audience-stale', place, { key: name, file }, [this.#base.keyOf(path)]),
      );
    }
    if (!standings.some(([, standing]) => standing === 'unrecorded')) return;
    const place = this.#pack.keyOf([recorded.size > 0 ? 'source' : 'audience']);
    this.#diagnostics.push(diagnostic('audience-not-recorded', place, { file }));
  }

  #merged(node: SourceNode, path: Path): SourceNode {
    const own = this.#instead.get(path.join('.'));
    if (own && path.length > 0) return own.node;
    if (node.kind === 'list') {
      return { ...node, items: node.items.map((item, index) => this.#merged(item, [...path, index])) };
    }
    if (node.kind === 'scalar') return node;
    const kept = [...node.entries].filter(
      ([key]) => !(this.#kind === 'round' && path.length === 1 && MEASURED.has(key)),
    );
    return {
      ...node,
      entries: new Map([
        ...kept.map(([key, entry]): [string, SourceEntry] => [
          key,
          { ...entry, node: this.#merged(entry.node, [...path, key]) },
        ]),
        ...(this.#added.get(path.join('.')) ?? []),
      ]),
    };
  }

  /**
   * With a head of its own, and a training of its own. A pair keeps its id, so that what is made of it in two trades can be
   * compared.
   */
  #asItsOwn(root: SourceNode, name: string): SourceNode {
    if (root.kind !== 'map' || this.#pack.root.kind !== 'map') return root;
    const entries = new Map(root.entries);
    for (const key of PACK_HEAD) {
      entries.delete(key);
      const entry = this.#pack.root.entries.get(key);
      if (entry) entries.set(key, entry);
    }
    const id = entries.get('id');
    if (id?.node.kind === 'scalar' && this.#kind !== 'round') {
      entries.set('id', { ...id, node: { ...id.node, value: `${id.node.value}-${name}` } });
    }
    return { ...root, entries };
  }
}
