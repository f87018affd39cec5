import type { Code } from '../diagnostics/codes.ts';
import type { DiagnosticParams } from '../diagnostics/diagnostic.ts';
import type { Path } from '../read/source-file.ts';

/** Where a plan and the story part: what is to be said of it, and at which part of a step. */
export interface Parting {
  readonly code: Code;
  /** From the step on. */
  readonly path: Path;
  readonly params: DiagnosticParams;
}

export function parting(code: Code, path: Path, params: DiagnosticParams): Parting {
  return { code, path, params };
}
