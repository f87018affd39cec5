import type { Code } from '../diagnostics/codes.ts';
import type { DiagnosticParams } from '../diagnostics/diagnostic.ts';
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

function trapInLine({ start, text }: StructureLine): Trap | undefined {
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
  return trapInValue(value, start + lead.length + key.length + 1 + gap.length);
}

/**
 * The slips that trip people who write YAML for the first time, each found by its own shape, because a parser only says
 * that something unexpected came.
 */
export function findTraps(text: string): Trap[] {
  const traps: Trap[] = [];
  let hasContent = false;
  for (const line of structureLines(text)) {
    if (line.text.startsWith('...')) continue;
    if (/^---(?:\s|$)/.test(line.text)) {
      if (!hasContent) continue;
      traps.push({ code: 'many-documents', span: [line.start, line.start + 3], params: {} });
      break;
    }
    hasContent = true;
    const trap = trapInLine(line);
    if (trap) traps.push(trap);
  }
  return traps;
}
