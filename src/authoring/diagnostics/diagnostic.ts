/** What the checker says about a file: a code with parameters and a place. Its words live in `locales/<language>/diagnostics.json`. */
import { type Code, CODES, type Severity } from './codes.ts';

/** A place in a file. Lines and columns count from 1, in UTF-16 units as editors do; the offset counts from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Another place that explains this one: where an id was used first, which source line a translation belongs to. */
export interface RelatedPlace {
  readonly file: string;
  readonly range: Range;
}

/** What goes into the words of a diagnostic, by placeholder name; `suggestion` holds a near miss where there is one. */
export type DiagnosticParams = Readonly<Record<string, string | number>>;

/** Something that is named and is not there. */
export interface MissingThing {
  readonly kind: 'person' | 'scene' | 'cue' | 'choice' | 'phrase' | 'goal' | 'fact' | 'picture';
  readonly id: string;
}

/** One thing that is wrong, at one place, before it is said of what kind it is. */
export interface Finding {
  readonly at: RelatedPlace;
  readonly params?: DiagnosticParams | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
  /** Set where a name leads nowhere: whoever made one slip in it is told once, however often it is used. */
  readonly missing?: MissingThing | undefined;
}

/** One thing that is wrong, at one place; i18n’s `explain` puts the words to it. */
export interface Diagnostic {
  /** One of `DIAGNOSTIC_CODES`. */
  readonly code: string;
  /** An error stops the file from being compiled; a warning does not. */
  readonly severity: Severity;
  /** The name the caller gave the file. */
  readonly file: string;
  readonly range: Range;
  readonly params: DiagnosticParams;
  readonly related: readonly RelatedPlace[];
  /** The thing that is not there, where that is what is wrong. */
  readonly missing?: MissingThing;
}

/** Says of what kind a finding is. */
export function told(
  code: string,
  severity: Severity,
  { at, params, related, missing }: Finding,
): Diagnostic {
  return {
    code,
    severity,
    file: at.file,
    range: at.range,
    params: params ?? {},
    related: related ?? [],
    ...(missing && { missing }),
  };
}

/** Makes a diagnostic of anything but a rule; its severity belongs to its code. */
export function diagnostic(
  code: Code,
  at: RelatedPlace,
  params?: DiagnosticParams,
  related?: readonly RelatedPlace[],
): Diagnostic {
  return told(code, CODES[code], { at, params, related });
}

/** Whether one of them stops the file from being compiled. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === 'error');
}
