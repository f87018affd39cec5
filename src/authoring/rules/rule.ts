import type { Severity } from '../diagnostics/codes.ts';
import { told, type Diagnostic, type Finding } from '../diagnostics/diagnostic.ts';
import type { CueDraft, Draft } from '../draft/draft.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { ScenarioSource } from '../schema/scenario.ts';

/**
 * Checks one thing about a file whose structure is right. A new one is a file here, a line in index.ts, its words in
 * `locales/<language>/diagnostics.json` and a fixture that yields it.
 */
export interface Rule<Subject = Draft> {
  /** Names the words and the fixture. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, wherever it is. */
  readonly find: (subject: Subject) => Iterable<Finding>;
}

/** A rule that also holds for rounds. */
export type CueRule = Rule<CueDraft>;

/** The head of everything that is reviewed. */
export interface HeadDraft {
  readonly file: SourceFile;
  readonly source: Pick<ScenarioSource, 'cast' | 'review'>;
}

/** A rule about the head, which also holds for rounds and their bank. */
export type HeadRule = Rule<HeadDraft>;

/** What the rules find, each under its own code. */
export function* findings<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Generator<Diagnostic> {
  for (const { code, severity, find } of rules) {
    for (const found of find(subject)) yield told(code, severity, found);
  }
}
