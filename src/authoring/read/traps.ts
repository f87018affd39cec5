import type { Code } from '../diagnostics/codes.ts';
import type { DiagnosticParams } from '../diagnostics/diagnostic.ts';
import { nameOfSign } from './signs.ts';
import type { Span } from './source-file.ts';
import { structureLines, type StructureLine } from './structure-lines.ts';

/** A slip in the writing, recognised from its shape. */
export interface Trap {
  readonly code: Code;
  readonly span: Span;
  readonly params: DiagnosticParams;
}

const ENTRY = /^([ ]*(?:-[ ]+)*)(?:([A-Za-z0-9_-]+):([ \t]+|$))?(.*)$/;
const ODD_SPACE = /^[ \t]*[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000\uFEFF]/;
/** Signs that give a plain value another meaning in YAML, and what the reader would make of it. */
const STARTS: ReadonlyMap<string, Code> = new Map([
  ['!', 'tag'],
  ['*', 'alias'],
  ['&', 'anchor'],
  ['@', 'reserved-start'],
  ['`', 'reserved-start'],
  ['%', 'reserved-start'],
]);

/** The closing quote of a value that starts with one; undefined when it is not on this line. */
function quotedEnd(value: string): number | undefined {
  const closed = value[0] === '"' ? /^"(?:[^"\\]|\\.)*"/.exec(value) : /^'(?:[^']|'')*'/.exec(value);
  return closed?.[0].length;
}

function trapInValue(value: string, at: number): Trap | undefined {
  const trap = (code: Code, from: number, to: number, params: DiagnosticParams = {}): Trap => ({
    code,
    span: [at + from, at + to],
    params,
  });
  const first = value[0] ?? '';
  const started = STARTS.get(first);
  if (started) {
    const word = /^\S+/.exec(value)?.[0] ?? first;
    return trap(started, 0, word.length, { word, sign: first });
  }
  if (first === '"' || first === "'") {
    const end = quotedEnd(value);
    if (end === undefined) return undefined;
    const rest = value.slice(end);
    return /^\s*(?:#.*)?$/.test(rest) || /^\s*:(?:\s|$)/.test(rest)
      ? undefined
      : trap('text-after-quote', 0, value.length, { quote: first });
  }
  if (first === '|' || first === '>') {
    const behind = /^[|>][-+0-9]*[ \t]+(?!#)(\S.*)$/.exec(value)?.[1];
    return behind === undefined
      ? undefined
      : trap('text-after-bar', value.length - behind.length, value.length);
  }
  if (first === '{' || first === '[' || first === '#' || first === '') return undefined;
  const bare = value.replace(/\s#.*$/, '');
  const colon = /:(?=\s|$)/.exec(bare);
  return colon ? trap('colon-in-text', colon.index, colon.index + 1, { text: bare.trim() }) : undefined;
}

/** Keys behind which only a block can stand: quotes would not help there. */
const PROSE_KEYS = /^(?:script|then|returns|say|do|why|because|differs|fact|label|does|does-not|sends-back)$/;

/** Word makes these of a hyphen at the beginning of a line. */
const BULLET = /^ *([•·▪◦–—]|\u00B7|\uF0B7)[ \t\u00A0]+\S/;

const ODD_BLANK = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060]|(?<=.)\uFEFF/;

/** Signs that stand where a computer reads a name, and that nobody sees. */
function hiddenSign({ start, text }: StructureLine): Trap | undefined {
  if (!INVISIBLE.test(text)) return undefined;
  const key = /^[^:'"{[#|>]*:?/.exec(text)?.[0] ?? '';
  const value = text.slice(key.length).trim();
  const isName = /^[a-z][a-z0-9-]*$/.test(value.split(INVISIBLE).join(''));
  const found = INVISIBLE.exec(isName ? text : key);
  if (!found) return undefined;
  const { index } = found;
  return {
    code: 'odd-sign',
    span: [start + index, start + index + 1],
    params: { sign: nameOfSign(text, index) },
  };
}

/** A key of a map in braces behind a value, with no comma between: `{ stress: 2 trust: 2 }`. */
function missingComma({ start, text }: StructureLine): Trap | undefined {
  const braces = /\{([^{}"']*)\}/.exec(text);
  const found = braces && /(?:^|,)\s*[\w-]+:\s+[\w+-]+(\s+)[\w-]+:\s/.exec(braces[1] ?? '');
  if (!found) return undefined;
  const at =
    start + braces.index + 1 + found.index + found[0].lastIndexOf(found[1] ?? ' ', found[0].length - 4);
  return { code: 'comma-missing', span: [at, at + 1], params: {} };
}

function trapInLine(line: StructureLine, next: StructureLine | undefined): Trap | undefined {
  const { start, text, indent } = line;
  const bullet = BULLET.exec(text);
  if (bullet) {
    const at = start + text.indexOf(bullet[1] ?? '');
    return { code: 'odd-bullet', span: [at, at + 1], params: { sign: bullet[1] ?? '' } };
  }
  const hidden = hiddenSign(line) ?? missingComma(line);
  if (hidden && !(start === 0 && text.startsWith('\uFEFF'))) return hidden;
  const afterColon = /^[ ]*(?:-[ ]+)*[\w-]+:/.exec(text)?.[0];
  if (afterColon !== undefined && ODD_BLANK.test(text.charAt(afterColon.length))) {
    const at = start + afterColon.length;
    return { code: 'odd-space-after-colon', span: [at, at + 1], params: {} };
  }
  // `script: l` or `script: I`, and the text below it.
  const bar = /^ *([a-z-]+):[ \t]+([lI1!])[ \t]*$/.exec(text);
  if (bar && PROSE_KEYS.test(bar[1] ?? '') && next && next.indent > indent) {
    const at = start + text.lastIndexOf(bar[2] ?? '');
    return { code: 'letter-for-bar', span: [at, at + 1], params: { sign: bar[2] ?? '' } };
  }
  const odd = ODD_SPACE.exec(text);
  // A byte order mark before the first line is what Notepad writes; readers drop it.
  if (odd && !(start === 0 && text.startsWith('\uFEFF'))) {
    return { code: 'odd-space', span: [start, start + odd[0].length], params: {} };
  }
  const tab = /^[ ]*\t/.exec(text);
  if (tab)
    return { code: 'tab-indentation', span: [start + tab[0].length - 1, start + tab[0].length], params: {} };
  const [, lead = '', key, gap = '', value = ''] = ENTRY.exec(text) ?? [];
  if (key === undefined) {
    const glued = /^([a-z][a-z-]*):([^\s:/].*)$/.exec(value);
    if (glued?.[1] !== undefined) {
      const colon = start + lead.length + glued[1].length;
      return { code: 'missing-space-after-colon', span: [colon, colon + 1], params: { key: glued[1] } };
    }
    return lead.includes('-') ? trapInValue(value, start + lead.length) : undefined;
  }
  const trap = trapInValue(value, start + lead.length + key.length + 1 + gap.length);
  return trap?.code === 'colon-in-text' && PROSE_KEYS.test(key)
    ? { ...trap, code: 'colon-in-prose', params: { ...trap.params, key } }
    : trap;
}

/**
 * The slips that trip people who write YAML for the first time, each found by its own shape, because a parser only says
 * that something unexpected came.
 */
export function findTraps(text: string): Trap[] {
  const traps: Trap[] = [];
  let hasContent = false;
  const lines = [...structureLines(text)];
  for (const [index, line] of lines.entries()) {
    if (line.text.startsWith('...')) continue;
    if (/^---(?:\s|$)/.test(line.text)) {
      if (!hasContent) continue;
      traps.push({ code: 'many-documents', span: [line.start, line.start + 3], params: {} });
      break;
    }
    hasContent = true;
    const trap = trapInLine(line, lines[index + 1]);
    if (trap) traps.push(trap);
  }
  return traps;
}
