/** What the checker says about a file: a code with parameters and a place. Its words live in `locales/<language>/diagnostics.json`. */

/** Every code a diagnostic can carry; each has words in every language and a fixture that yields it. */
export const DIAGNOSTIC_CODES = [
  // The file as a whole
  'file-too-large',
  'not-text',
  'line-too-long',
  'too-deep',
  'too-many-entries',
  'too-many-problems',
  'not-yaml',
  'not-a-map',
  'many-documents',
  // How it is written
  'tab-indentation',
  'odd-space',
  'bad-indentation',
  'line-without-key',
  'missing-space-after-colon',
  'colon-in-text',
  'text-after-bar',
  'text-after-quote',
  'quote-not-closed',
  'bracket-not-closed',
  'bad-escape',
  'reserved-start',
  'tag',
  'alias',
  'anchor',
  'merge-key',
  'duplicate-key',
  'reserved-key',
  'text-cut-off',
  'unicode-minus',
  // Which keys and values it has
  'unknown-format',
  'unknown-key',
  'keys-out-of-place',
  'name-missing',
  'missing-key',
  'empty-value',
  'expected-text',
  'expected-number',
  'expected-true-or-false',
  'expected-list',
  'expected-keys',
  'unknown-word',
  'unknown-partner',
  'bad-id',
  'bad-version',
  'bad-language',
  'bad-date',
  'bad-link',
  'bad-phone',
  'unknown-source',
  'number-out-of-range',
  'effect-out-of-range',
  'bound-out-of-range',
  'spot-out-of-range',
  'bad-picture-source',
  'empty-text',
  'prose-not-block',
  // Text
  'unknown-speaker',
  'empty-speech',
  'cue-misplaced',
  'unknown-fill',
  'unclosed-emphasis',
  'html-in-text',
  'phone-number',
  'citizen-number',
  // One scene or the head
  'turn-count',
  'nothing-to-choose',
  'say-or-do',
  'fact-or-label',
  'signal-or-noise',
  'signal-without-strength',
  'noise-with-strength',
  'cue-not-described',
  'cue-not-in-text',
  'cue-without-why',
  'grade-without-because',
  'label-without-because',
  'learner-missing',
  'unknown-person',
  'unknown-goal',
  'review-unsigned',
  'option-lengths',
  'minutes-implausible',
  // How the parts refer to each other
  'duplicate-id',
  'unknown-target',
  'reads-not-a-note',
  'condition-unknown-cue',
  'condition-unknown-scene',
  'condition-unknown-choice',
  'condition-unknown-phrase',
  'condition-wrong-turn',
  // The story
  'no-end',
  'scene-unreachable',
  'no-way-to-end',
  'hub-runs-dry',
  'routes-all-return',
  'last-branch-has-when',
  'branch-never-taken',
  'condition-never-holds',
  'judge-without-cues',
  // Translations
  'translation-language',
  'translation-not-recorded',
  'translation-missing',
  'translation-stale',
  'translation-orphan',
  'translation-lines',
  'translation-speaker',
  'translation-cue',
  // Rounds
  'round-length',
  'twin-lengths',
  'twin-with-signal',
  'twin-without-signal',
  'twin-name',
  'bank-too-small',
  'bank-language',
  'bank-duplicate-pair',
  'bank-few',
  'bank-missing',
  'bank-coupled',
  // Help lines
  'help-line-unchecked',
] as const;

export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

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

/** One thing that is wrong, at one place; i18n’s `explain` puts the words to it. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** An error stops the file from being compiled; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** The name the caller gave the file. */
  readonly file: string;
  readonly range: Range;
  readonly params: DiagnosticParams;
  readonly related: readonly RelatedPlace[];
}

/** Codes that ask for attention without stopping anything: the trainer may know better. */
const WARNINGS: ReadonlySet<DiagnosticCode> = new Set([
  'too-many-problems',
  'unclosed-emphasis',
  'option-lengths',
  'minutes-implausible',
  'judge-without-cues',
  'translation-not-recorded',
  'translation-missing',
  'translation-stale',
  'translation-orphan',
  'round-length',
]);

/** Makes a diagnostic; its severity belongs to its code. */
export function diagnostic(
  code: DiagnosticCode,
  place: RelatedPlace,
  params: DiagnosticParams = {},
  related: readonly RelatedPlace[] = [],
): Diagnostic {
  const severity = WARNINGS.has(code) ? 'warning' : 'error';
  return { code, severity, file: place.file, range: place.range, params, related };
}

/** Whether one of them stops the file from being compiled. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === 'error');
}
