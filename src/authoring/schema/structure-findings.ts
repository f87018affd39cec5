import type * as v from 'valibot';
import type { Code } from '../diagnostics/codes.ts';
import { diagnostic, type Diagnostic, type DiagnosticParams } from '../diagnostics/diagnostic.ts';
import type { Path, SourceFile } from '../read/source-file.ts';

export type Issue = v.BaseIssue<unknown>;

export function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

/** What was found wrong in the structure of a file, one diagnostic for each root cause. */
export class StructureFindings {
  readonly source: SourceFile;
  readonly #found = new Map<string, Diagnostic>();
  readonly #unsound: Path[] = [];
  readonly #explained = new Set<string>();

  constructor(source: SourceFile) {
    this.source = source;
  }

  get diagnostics(): readonly Diagnostic[] {
    return [...this.#found.values()];
  }

  /** Paths below which something is wrong, told or not. */
  get unsound(): readonly Path[] {
    return this.#unsound;
  }

  /** @param cause what would give this diagnostic again, as a path; the thing itself when left out */
  report(
    code: Code,
    path: Path,
    part: 'key' | 'value',
    params: DiagnosticParams = {},
    cause: Path = path,
  ): void {
    const place = part === 'key' ? this.source.keyOf(path) : this.source.valueOf(path);
    const key = String(path.findLast((step) => typeof step === 'string') ?? '');
    this.#unsound.push(path);
    const name = `${code} ${cause.join('.')}`;
    if (!this.#found.has(name)) this.#found.set(name, diagnostic(code, place, { key, ...params }));
  }

  /** Notes that something at this path is wrong or missing because of something that is told already. */
  explain(path: Path): void {
    this.#unsound.push(path);
    this.#explained.add(path.join('.'));
  }

  isExplained(path: Path): boolean {
    return this.#explained.has(path.join('.'));
  }

  valueAt(path: Path): unknown {
    return path.reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined,
      this.source.value,
    );
  }

  keysAt(path: Path): readonly string[] {
    const value = this.valueAt(path);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  }
}
