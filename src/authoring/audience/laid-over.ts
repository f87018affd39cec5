import type { RelatedPlace } from '../diagnostics/diagnostic.ts';
import { type Path, SourceFile, type SourceNode } from '../read/source-file.ts';

/** What a pack always says itself: what was reviewed of its base is not what its readers read. */
export const PACK_HEAD = ['version', 'review'] as const;

/** A file with what an audience pack says otherwise: one tree, of which each part is told of in the file it stands in. */
export class LaidOver extends SourceFile {
  readonly #base: SourceFile;
  readonly #pack: SourceFile;
  readonly #own: ReadonlySet<string>;

  /** @param own the paths of the parts that are the pack's */
  constructor(base: SourceFile, pack: SourceFile, root: SourceNode, own: ReadonlySet<string>) {
    super(pack.file, pack.text, root, plainOf(root));
    this.#base = base;
    this.#pack = pack;
    this.#own = own;
  }

  override keyOf(path: Path): RelatedPlace {
    return this.#sideOf(path).keyOf(path);
  }

  override valueOf(path: Path): RelatedPlace {
    return this.#sideOf(path).valueOf(path);
  }

  override writtenAt(path: Path): string | undefined {
    return this.#sideOf(path).writtenAt(path);
  }

  override charactersOf(path: Path, index: number, from?: number, to?: number): RelatedPlace {
    return this.#sideOf(path).charactersOf(path, index, from, to);
  }

  #sideOf(path: Path): SourceFile {
    const isOwn =
      // How long it takes is the pack's to say, since its words are.
      path.at(-1) === 'minutes' ||
      PACK_HEAD.some((key) => key === path[0]) ||
      path.some((_, depth) => this.#own.has(path.slice(0, depth + 1).join('.')));
    return isOwn ? this.#pack : this.#base;
  }
}

/** The plain data of a tree, as reading gives it. */
function plainOf(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  const plain = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of node.entries) plain[key] = plainOf(entry.node);
  return plain;
}
