/**
 * Mends that need no thought, done as they are told: the name that was meant, a line taken out, quotation marks put around a
 * text. What is told beside a mend, and needs a person, is not in here.
 */
import type { Diagnostic } from '../../src/authoring/index.ts';

/** Gives the text as whoever does what is told leaves it. */
export type Mend = (text: string, diagnostic: Diagnostic) => string;

const put =
  (words: string): Mend =>
  (text, { range: { start, end } }) =>
    text.slice(0, start.offset) + words + text.slice(end.offset);

const meant: Mend = (text, diagnostic) => put(String(diagnostic.params['suggestion']))(text, diagnostic);

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
const remove = inLines(() => []);
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

export const MENDS: Readonly<Record<string, Mend>> = {
  alias: quote,
  anchor: quote,
  'bad-condition': put('{ atLeast: 1 }'),
  'bad-date': put('2026-01-31'),
  'bad-fact-id': put('TOWN-01'),
  'bad-id': put('op-bezoek'),
  'bad-language': put('nl'),
  'bad-time': put('"10.40"'),
  'bad-version': put('1.0.0'),
  'bound-out-of-range': put('3'),
  'branch-never-matters': remove,
  'branch-never-taken': remove,
  'citizen-number': put(''),
  'colon-in-prose': block,
  'colon-in-text': quote,
  'comma-missing': put(', '),
  'condition-always-holds': remove,
  'condition-unknown-cue': meant,
  'condition-unknown-phrase': meant,
  'condition-unknown-scene': meant,
  'cue-brackets': put('{haast}'),
  'cue-without-why': beside(`  ${WHY.replace('\n', '\n  ')}`),
  'curly-quotes': put('phone'),
  'date-ahead': put('2026-01-31'),
  'duplicate-key': remove,
  'effect-out-of-range': put('+2'),
  'empty-text': remove,
  'empty-value': remove,
  'expected-list': put('[rust]'),
  'expected-number': put('1'),
  'expected-text': put('"2024"'),
  'expected-true-or-false': put('true'),
  'grade-without-because': beside(BECAUSE),
  'help-line-kept': put('0800-2000'),
  'html-in-text': (text) => text.replaceAll(/<\/?b>/g, ''),
  'label-without-because': beside(BECAUSE),
  'learner-missing': add('you: { name: Jij, role: medewerker invordering }'),
  'letter-for-bar': put('|'),
  'many-documents': remove,
  'meters-open-otherwise': put('2'),
  'missing-key': beside('summary: Mila belt over haar aanslag.'),
  'missing-space-after-colon': put(': '),
  'noise-with-strength': remove,
  'odd-bullet': put('-'),
  'odd-space': everywhere('\u00a0', ' '),
  'odd-space-after-colon': put(' '),
  'percent-sign': everywhere('%', ''),
  'phone-number': put(''),
  'prose-not-block': block,
  'reads-nothing': remove,
  'reserved-start': quote,
  'review-incomplete': put('draft'),
  'review-unsigned': put('draft'),
  'signal-without-strength': add('strength: weak'),
  'speaker-in-prose': put(''),
  'speaker-oddly-written': put('mila:'),
  'spot-out-of-range': put('40'),
  'spot-over-edge': put('88'),
  'tab-indentation': (text) => text.replaceAll('\t', '  '),
  tag: quote,
  'text-after-bar': block,
  'text-after-quote': block,
  'text-cut-off': quote,
  'title-missing': add('title: Zij wil haar nummer erin'),
  'unicode-minus': put('-1'),
  'unknown-fill': put('{{policy.contact}}'),
  'unknown-format': put('1'),
  'unknown-goal': meant,
  'unknown-key': meant,
  'unknown-partner': meant,
  'unknown-person': meant,
  'unknown-speaker': meant,
  'unknown-target': meant,
  'unknown-word': meant,
};
