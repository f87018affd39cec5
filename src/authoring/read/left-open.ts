import { CST, Lexer } from 'yaml';

/** A quote or a bracket that opens and never closes, and where it stands. */
export interface LeftOpen {
  readonly code: 'quote-not-closed' | 'bracket-not-closed';
  readonly at: number;
}

const CLOSES: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** What the lexer says without any sign standing in the text for it. */
const UNWRITTEN: readonly (CST.TokenType | null)[] = ['doc-mode', 'flow-error-end', 'scalar'];

/**
 * The first thing that is left open, by the signs that the parser itself sees: quotes and brackets inside text blocks,
 * comments and other quotes are none. A bracket also ends where a line stands less deep than what it belongs to.
 */
export function leftOpen(text: string): LeftOpen | undefined {
  const brackets: { readonly at: number; readonly closing: string | undefined }[] = [];
  const stillOpen = (): LeftOpen | undefined => {
    const last = brackets.at(-1);
    return last && { code: 'bracket-not-closed', at: last.at };
  };
  let at = 0;
  let isText = false;
  for (const sign of new Lexer().lex(text)) {
    // Behind this mark comes the text of a scalar, whatever it looks like.
    const type: CST.TokenType | null = isText ? null : CST.tokenType(sign);
    isText = type === 'scalar';
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets.push({ at, closing: CLOSES[sign] });
    else if (type === 'flow-map-end' || type === 'flow-seq-end') {
      if (brackets.at(-1)?.closing !== sign) return stillOpen();
      brackets.pop();
    } else if (type === 'flow-error-end' && brackets.length > 0) return stillOpen();
    else if (type === 'double-quoted-scalar' || type === 'single-quoted-scalar') {
      if (sign.length === 1 || sign.at(-1) !== sign[0]) return { code: 'quote-not-closed', at };
    }
    if (!UNWRITTEN.includes(type)) at += sign.length;
  }
  return stillOpen();
}
