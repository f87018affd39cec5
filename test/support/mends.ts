/**
 * Mends that need no thought, done as they are told: the name that was meant, a line taken out, quotation marks put around a
 * text. What is told beside a mend, and needs a person, is not in here.
 */
import type { Diagnostic } from '../../src/authoring/index.ts';

/** Gives the text as whoever does what is told leaves it. */
export type Mend = (text: string, diagnostic: Diagnostic) => string;

export const put =
  (words: string): Mend =>
  (text, { range: { start, end } }) =>
    text.slice(0, start.offset) + words + text.slice(end.offset);

export const meant: Mend = (text, diagnostic) =>
  put(String(diagnostic.params['suggestion']))(text, diagnostic);

/** Does something to the line that is pointed at, and what is indented further below it. */
const inLines =
  (mend: (line: string, below: readonly string[], indent: string) => readonly string[]): Mend =>
  (text, { range: { start } }) => {
    const lines = text.split('\n');
    const at = start.line - 1;
    const line = lines[at] ?? '';
    const deep = (one: string): number => (one.trim() === '' ? Infinity : one.search(/\S/));
    const rest = lines.slice(at + 1);
    const count = rest.findIndex((one) => deep(one) <= deep(line));
    const below = rest.slice(0, count === -1 ? rest.length : count);
    const after = rest.slice(below.length);
    return [...lines.slice(0, at), ...mend(line, below, ' '.repeat(line.search(/\S/))), ...after].join('\n');
  };

const everywhere = (was: string, is: string): Mend =>
  inLines((line, below) => [line.replaceAll(was, is), ...below]);
export const remove = inLines(() => []);
const add = (words: string): Mend =>
  inLines((line, below, indent) => [line, `${indent}  ${words}`, ...below]);
const beside = (words: string): Mend =>
  inLines((line, below, indent) => [line, ...below, ...words.split('\n').map((one) => indent + one)]);
const quote = inLines((line, below) => [
  line.replace(/^( *(?:- )?[\w-]+: *)(.*)$/, (_, key: string, value: string) => key + JSON.stringify(value)),
  ...below,
]);
const block = inLines((line, below, indent) => {
  const [, key = '', value = ''] = /^( *[\w-]+:) *\|? *(.*)$/.exec(line) ?? [];
  return [`${key} |`, `${indent}  ${value}`, ...below];
});
const WHY = `why: |\n  Dat zegt niets.`;
const BECAUSE = `because: |\n  Zo blijft het rustig.`;

/** The next of these words behind the place becomes others. */
const behind =
  (was: RegExp, is: string): Mend =>
  (text, { range: { start } }) =>
    text.slice(0, start.offset) + text.slice(start.offset).replace(was, is);
const instead =
  (...changes: readonly (readonly [was: string, is: string])[]): Mend =>
  (text) =>
    changes.reduce((changed, [was, is]) => changed.replaceAll(was, is), text);
const deeper = (blanks: number): Mend => inLines((line, below) => [' '.repeat(blanks) + line, ...below]);
/** A condition of a line, and what it is called below `lines`. */
const always = instead(
  [' {when gevraagd}', ''],
  ['    lines:\n      gevraagd: { when: { not: { visited: anders } } }\n', ''],
);

export const MENDS: Readonly<Record<string, Mend>> = {
  alias: quote,
  anchor: quote,
  'bad-condition': put('{ atLeast: 3 }'),
  'bad-date': put('2026-01-31'),
  'bad-escape': instead(['"Op bezoek \\z"', "'Op bezoek \\z'"]),
  'bad-fact-id': put('TOWN-01'),
  'bad-id': put('op-bezoek'),
  'bad-language': put('nl'),
  'bad-link': put('https://veiligthuis.nl'),
  'bad-phone': put('"0800-2000"'),
  'bad-time': put('"10.40"'),
  'bad-version': put('1.0.0'),
  'bound-out-of-range': put('3'),
  'bracket-not-closed': inLines((line, below) => [`${line}]`, ...below]),
  'branch-never-matters': remove,
  'branch-never-taken': remove,
  'chance-alone': everywhere('chance: 2, ', ''),
  'chance-mixed': put('{ chance: 1, to: einde }'),
  'citizen-number': put(''),
  'colon-in-prose': block,
  'colon-in-text': quote,
  'comma-in-text': everywhere('inwoner, moeder', '"inwoner, moeder"'),
  'comma-missing': put(', '),
  'condition-always-holds': remove,
  'condition-never-matters': everywhere(', visited: begin', ''),
  'condition-unknown-cue': meant,
  'condition-unknown-phrase': meant,
  'condition-unknown-scene': meant,
  'cue-brackets': put('{haast}'),
  'cue-misplaced': put('(bel)'),
  'cue-not-described': everywhere(' {bel}', ''),
  'cue-not-in-text': remove,
  'cue-without-why': beside(`  ${WHY.replace('\n', '\n  ')}`),
  'curly-quotes': put('phone'),
  'date-ahead': put('2026-01-31'),
  'decimal-comma': put('2'),
  'duplicate-id': put('afwachten'),
  'duplicate-key': remove,
  'effect-out-of-range': put('+2'),
  'empty-speech': remove,
  'empty-text': remove,
  'empty-value': remove,
  'expected-keys': put('{ status: draft }'),
  'expected-list': put('[rust]'),
  'expected-number': put('1'),
  'expected-text': put('"2024"'),
  'expected-true-or-false': put('true'),
  'fact-or-label': remove,
  'fact-taken': put('TOWN-02'),
  'fact-unchecked': put('established'),
  'fill-in-line': put('de contactpersoon'),
  'four-numbers': everywhere('[12, 40, 10]', '[12, 40, 10, 8]'),
  'goal-unpractised': remove,
  'grade-without-because': beside(BECAUSE),
  'help-line-kept': put('0800-2000'),
  'help-line-not-newer': put('2026-12-01'),
  'help-line-old': put('2026-12-01'),
  'help-line-too-old': put('2026-12-01'),
  'help-line-twice': put('wijkteam-noord'),
  'help-line-unchecked': beside('checkedOn: 2026-12-01'),
  'html-in-text': (text) => text.replaceAll(/<\/?b>/g, ''),
  'id-too-long': instead(['o'.repeat(65), 'begin']),
  'interlude-entered': inLines((line, below, indent) => [
    line.replace('to:', 'through:'),
    `${indent}to: oordeel`,
    ...below,
  ]),
  'interlude-never-returns': instead(['    next: einde\n', '    next: return\n']),
  'judge-without-signal': behind(/expected: consult/, 'expected: no-consult'),
  'label-without-because': beside(BECAUSE),
  'last-branch-has-when': everywhere('when: { trust: { atLeast: 2 } }, ', ''),
  'learner-missing': add('you: { name: Jij, role: medewerker invordering }'),
  'letter-for-bar': put('|'),
  'line-always-shown': always,
  'line-not-described': put('{when gevraagd}'),
  'line-not-in-text': instead(['neer.\n    lines:', 'neer. {when gevraagd}\n    lines:']),
  'many-documents': remove,
  'markup-in-text': everywhere('# De', 'De'),
  'meters-open-otherwise': put('2'),
  'missing-key': beside('summary: Mila belt over haar aanslag.'),
  'missing-space-after-colon': put(': '),
  'noise-with-strength': remove,
  'number-out-of-range': put('1'),
  'odd-bullet': put('-'),
  'odd-sign': put(''),
  'odd-space': everywhere('\u00a0', ' '),
  'odd-space-after-colon': put(' '),
  'options-alike': remove,
  'partner-elsewhere': everywhere('advice-line:', 'debt-help:'),
  'percent-sign': everywhere('%', ''),
  'phone-number': put(''),
  'picture-missing': meant,
  'plan-several-acts': inLines((line, below) => [`  - ${line.trim()}`, ...below]),
  'plan-unknown-name': put('ask'),
  'prose-not-block': block,
  'quote-not-closed': quote,
  'reads-not-a-note': put('notitie'),
  'reads-nothing': remove,
  'reserved-id': put('op-bezoek'),
  'reserved-start': quote,
  'return-without-interlude': put('anders'),
  'review-incomplete': put('draft'),
  'review-unsigned': put('draft'),
  'scene-called-return': instead(['  return:', '  terug:'], ['to: return', 'to: terug']),
  'scene-unreachable': remove,
  'signal-without-strength': add('strength: weak'),
  'speaker-in-prose': put(''),
  'speaker-oddly-written': put('mila:'),
  'speech-out-of-block': deeper(2),
  'spot-out-of-range': put('40'),
  'spot-over-edge': put('88'),
  'tab-indentation': (text) => text.replaceAll('\t', '  '),
  tag: quote,
  'text-after-bar': block,
  'text-after-quote': block,
  'text-cut-off': quote,
  'time-goes-back': everywhere('day: 0', 'day: 7'),
  'title-missing': add('title: Zij wil haar nummer erin'),
  'turn-count': remove,
  'turn-missing': add('end: acceptable'),
  'twin-with-signal': behind(/strength: \w+/, 'strength: weak'),
  'unclosed-emphasis': everywhere('*nu.', '*nu*.'),
  'unicode-minus': put('-1'),
  'unknown-fill': put('{{policy.contact}}'),
  'unknown-format': put('1'),
  'unknown-goal': meant,
  'unknown-key': meant,
  'unknown-partner': meant,
  'unknown-person': meant,
  'unknown-source': put('SIG-01'),
  'unknown-speaker': meant,
  'unknown-target': meant,
  'unknown-word': meant,
};
