import type { Path } from '../read/source-file.ts';

interface Branch {
  readonly path: Path;
  readonly children: Map<string | number, Branch>;
  /** How many texts are here and below, and how many of them the overlay has. */
  texts: number;
  found: number;
}

/** The texts of a source as the tree that an overlay follows, and which of them the overlay turned out to have. */
export class TextTree {
  readonly #root: Branch = { path: [], children: new Map(), texts: 0, found: 0 };

  constructor(texts: Iterable<{ readonly path: Path }>) {
    for (const { path } of texts) {
      let at = this.#root;
      at.texts += 1;
      for (const [depth, step] of path.entries()) {
        let child = at.children.get(step);
        if (!child) {
          child = { path: path.slice(0, depth + 1), children: new Map(), texts: 0, found: 0 };
          at.children.set(step, child);
        }
        child.texts += 1;
        at = child;
      }
    }
  }

  has(path: Path): boolean {
    return this.#branches(path).length === path.length + 1;
  }

  keysBelow(path: Path): readonly string[] {
    return [...(this.#branches(path)[path.length]?.children.keys() ?? [])].map(String);
  }

  /** Notes that the overlay has the text at this path. */
  found(path: Path): void {
    for (const branch of this.#branches(path)) branch.found += 1;
  }

  /** The largest parts of which the overlay has nothing, in the order of the source. */
  *missing(branch: Branch = this.#root): Generator<{ readonly path: Path; readonly count: number }> {
    for (const child of branch.children.values()) {
      if (child.found === 0) yield { path: child.path, count: child.texts };
      else if (child.found < child.texts) yield* this.missing(child);
    }
  }

  #branches(path: Path): readonly Branch[] {
    const branches = [this.#root];
    for (const step of path) {
      const next = branches.at(-1)?.children.get(step);
      if (!next) break;
      branches.push(next);
    }
    return branches;
  }
}
