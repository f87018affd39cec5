/** An error stops the file from being compiled; a warning asks for attention, because the trainer may know better. */
export type Severity = 'error' | 'warning';

/**
 * What is said about a file by anything but a rule, in the order in which it is looked at. A rule has a code and a severity
 * of its own (rules/rule.ts). All of them together: rules/codes.ts.
 */
export const CODES = {
  // The file as a whole
  'file-too-large': 'error',
  'not-text': 'error',
  'line-too-long': 'error',
  'too-deep': 'error',
  'too-many-entries': 'error',
  'too-many-problems': 'warning',
  'not-yaml': 'error',
  'not-a-map': 'error',
  'many-documents': 'error',
  // How it is written
  'tab-indentation': 'error',
  'odd-space': 'error',
  'bad-indentation': 'error',
  'line-without-key': 'error',
  'missing-space-after-colon': 'error',
  'colon-in-text': 'error',
  'text-after-bar': 'error',
  'text-after-quote': 'error',
  'quote-not-closed': 'error',
  'bracket-not-closed': 'error',
  'bad-escape': 'error',
  'reserved-start': 'error',
  tag: 'error',
  alias: 'error',
  anchor: 'error',
  'merge-key': 'error',
  'duplicate-key': 'error',
  'reserved-key': 'error',
  'text-cut-off': 'error',
  'unicode-minus': 'error',
  // Which keys and values it has
  'unknown-format': 'error',
  'unknown-key': 'error',
  'keys-out-of-place': 'error',
  'name-missing': 'error',
  'missing-key': 'error',
  'empty-value': 'error',
  'expected-text': 'error',
  'expected-number': 'error',
  'expected-true-or-false': 'error',
  'expected-list': 'error',
  'expected-keys': 'error',
  'unknown-word': 'error',
  'unknown-partner': 'error',
  'bad-id': 'error',
  'bad-fact-id': 'error',
  'bad-version': 'error',
  'bad-language': 'error',
  'bad-date': 'error',
  'bad-time': 'error',
  'bad-link': 'error',
  'bad-phone': 'error',
  'number-out-of-range': 'error',
  'effect-out-of-range': 'error',
  'bound-out-of-range': 'error',
  'spot-out-of-range': 'error',
  'bad-picture-source': 'error',
  'empty-text': 'error',
  'prose-not-block': 'error',
  // Text
  'unknown-speaker': 'error',
  'empty-speech': 'error',
  'cue-misplaced': 'error',
  'unknown-fill': 'error',
  'unclosed-emphasis': 'warning',
  // Trainings beside each other
  'duplicate-training': 'error',
  // Translations
  'translation-language': 'error',
  'duplicate-translation': 'error',
  'translation-not-recorded': 'warning',
  'translation-missing': 'warning',
  'translation-stale': 'warning',
  'translation-orphan': 'warning',
  'translation-lines': 'error',
  'translation-speaker': 'error',
  'translation-cue': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

export type Code = keyof typeof CODES;
