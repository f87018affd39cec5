import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import type { Code } from '../diagnostics/codes.ts';
import type { DiagnosticParams } from '../diagnostics/diagnostic.ts';
import type { ScalarStyle, SourceEntry, SourceNode, Span } from './source-file.ts';

/** What objects in JavaScript already have; as a key it would be read as part of the language. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const UNSHOWABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u0080-\u009F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'folded',
  QUOTE_DOUBLE: 'quoted',
  QUOTE_SINGLE: 'quoted',
};

export type Report = (code: Code, span: Span, params?: DiagnosticParams, related?: Span) => void;

interface Built {
  readonly node: SourceNode;
  readonly value: unknown;
}

/** Builds our own tree and the plain value from what the parser made, and refuses what the format does not have. */
export function toSource(root: ParsedNode | null, text: string, report: Report): Built {
  const empty = (span: Span): Built => ({
    node: { kind: 'scalar', span, style: 'plain', value: null },
    value: null,
  });

  function scalar(node: Scalar.Parsed, span: Span): Built {
    const style = STYLES[node.type ?? ''] ?? 'plain';
    const found = node.value as string | number | boolean | null | bigint;
    let value = typeof found === 'bigint' ? Number(found) : found;
    // An escape makes signs that no file may hold, such as half of an emoji.
    if (style === 'quoted' && typeof value === 'string' && UNSHOWABLE.test(value)) report('bad-escape', span);
    if (style === 'plain' && typeof value === 'string') {
      // Word processors turn a hyphen into U+2212 or a dash, which no reader takes for a sign of a number.
      if (/^[−–‒]\d+$/.test(value)) {
        report('unicode-minus', span, { text: value });
        value = -Number(value.slice(1));
      } else {
        reportCutOff(value, span);
      }
    }
    return { node: { kind: 'scalar', span, style, value }, value };
  }

  /** A `#` after one blank, or glued to a word, is meant as text; a comment stands apart by two blanks or more. */
  function reportCutOff(value: string, [from, to]: Span): void {
    if (text[to] !== ' ') return;
    const behind = /^( +)#([^\r\n,}\]]*)/.exec(text.slice(to, to + 200));
    const isMeantAsText = behind && (behind[1] === ' ' || /^[^\s#]/.test(behind[2] ?? ''));
    if (isMeantAsText) report('text-cut-off', [from, to + behind[0].trimEnd().length], { kept: value });
  }

  function build(node: ParsedNode | null, around: Span): Built {
    if (!node) return empty(around);
    const span: Span = [node.range[0], node.range[1]];
    if (isAlias(node)) {
      report('alias', span, { word: `*${node.source}` });
      return empty(span);
    }
    if (node.anchor !== undefined) report('anchor', span, { word: `&${node.anchor}` });
    if (node.tag !== undefined && node.tag.startsWith('!')) report('tag', span, { word: node.tag });
    if (isScalar(node)) return scalar(node, span);
    if (isSeq(node)) {
      const built = node.items.map((item) => build(item as ParsedNode | null, span));
      return {
        node: { kind: 'list', span, items: built.map((one) => one.node) },
        value: built.map((one) => one.value),
      };
    }
    return isMap(node) ? map(node, span) : empty(span);
  }

  function map(node: ParsedNode & { items: unknown[] }, span: Span): Built {
    const entries = new Map<string, SourceEntry>();
    const value = Object.create(null) as Record<string, unknown>;
    let isTold = false;
    for (const pair of node.items as { key: ParsedNode | null; value: ParsedNode | null }[]) {
      const keySpan: Span = pair.key ? [pair.key.range[0], pair.key.range[1]] : span;
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const first = entries.get(key);
      if (key === '<<') report('merge-key', keySpan);
      else if (RESERVED_KEYS.has(key)) report('reserved-key', keySpan, { key });
      else if (first) {
        // Where the line between two parts is gone, all keys of the second repeat those of the first: one slip.
        const isPart = pair.value !== null && (!isScalar(pair.value) || pair.value.type === 'BLOCK_LITERAL');
        if (!isTold) report(isPart ? 'duplicate-part' : 'duplicate-key', keySpan, { key }, first.key);
        isTold = true;
      } else {
        const built = build(pair.value, [keySpan[1], keySpan[1]]);
        entries.set(key, { key: keySpan, node: built.node });
        value[key] = built.value;
      }
    }
    return { node: { kind: 'map', span, entries }, value };
  }

  return build(root, [0, 0]);
}
