import type { Code } from '../diagnostics/codes.ts';
import type { DiagnosticParams, MissingThing } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import type { Inline } from '../../format/types.ts';

/** Something wrong in a text: which characters of it, counted from 0, up to but not including `to`. */
export interface Slip {
  readonly code: Code;
  readonly from: number;
  readonly to: number;
  readonly params: DiagnosticParams;
  readonly missing?: MissingThing;
}

/** The only place in a text that is filled in by the policy of the organisation. */
const FILL = 'policy.contact';

interface Frame {
  readonly mark: '' | '*' | '**';
  readonly start: number;
  readonly children: Inline[];
}

const LETTER = /[\p{L}\p{N}]/u;

function append(children: Inline[], text: string): void {
  if (text === '') return;
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else children.push(text);
}

/**
 * Parses one line of text: `*emphasis*`, `**strong**`, `\*` and `{{policy.contact}}`. An asterisk that opens nothing is
 * an asterisk, so that `2*3` and `k*t` need no thought.
 */
export function parseInline(text: string): {
  readonly tree: readonly Inline[];
  readonly slips: readonly Slip[];
} {
  const slips: Slip[] = [];
  const root: Frame = { mark: '', start: 0, children: [] };
  const open: Frame[] = [root];
  const top = (): Frame => open.at(-1) ?? root;
  let at = 0;

  function asterisks(): void {
    let run = /^\*+/.exec(text.slice(at))?.[0].length ?? 1;
    const before = text[at - 1] ?? ' ';
    const after = text[at + run] ?? ' ';
    while (run > 0) {
      const { mark, children, start } = top();
      const isClosing = mark !== '' && run >= mark.length && !(mark === '*' && run === 2) && before !== ' ';
      if (isClosing && at > start + mark.length) {
        open.pop();
        top().children.push(mark === '*' ? { em: children } : { strong: children });
        at += mark.length;
        run -= mark.length;
        continue;
      }
      const opening = run >= 2 ? '**' : '*';
      const isOpen = open.some((frame) => frame.mark === opening);
      if (run <= 3 && after !== ' ' && !LETTER.test(before) && !isOpen) {
        open.push({ mark: opening, start: at, children: [] });
        at += opening.length;
        run -= opening.length;
      } else {
        append(top().children, text.slice(at, at + run));
        at += run;
        run = 0;
      }
    }
  }

  function braces(): void {
    const fill = /^\{\{([^{}]*)\}\}/.exec(text.slice(at));
    const name = fill?.[1]?.trim() ?? '';
    const single = /^\{([^{}\s]+)\}/.exec(text.slice(at));
    // A full stop stands in what is filled in, and in no cue.
    const half = single?.[1]?.includes('.') ? single : undefined;
    const cue = half ? undefined : single;
    if (fill && name === FILL) top().children.push({ fill: FILL });
    else if (fill ?? half) {
      const written = fill?.[0] ?? half?.[0] ?? '';
      slips.push({
        code: 'unknown-fill',
        from: at,
        to: at + written.length,
        params: { name: fill ? name : written, known: `{{${FILL}}}`, ...(fill && suggestion(name, [FILL])) },
      });
    } else if (cue) {
      slips.push({ code: 'cue-misplaced', from: at, to: at + cue[0].length, params: { cue: cue[0] } });
    } else append(top().children, '{');
    at += fill?.[0].length ?? single?.[0].length ?? 1;
  }

  while (at < text.length) {
    const sign = text[at] ?? '';
    if (sign === '\\' && text[at + 1] === '*') {
      append(top().children, '*');
      at += 2;
    } else if (sign === '*') asterisks();
    else if (sign === '{') braces();
    else {
      const plain = /^[^\\*{]+/.exec(text.slice(at))?.[0] ?? sign;
      append(top().children, plain);
      at += plain.length;
    }
  }

  while (open.length > 1) {
    const frame = open.pop() ?? root;
    slips.push({
      code: 'unclosed-emphasis',
      from: frame.start,
      to: frame.start + frame.mark.length,
      params: { mark: frame.mark },
    });
    append(top().children, frame.mark);
    for (const child of frame.children) {
      if (typeof child === 'string') append(top().children, child);
      else top().children.push(child);
    }
  }
  return { tree: root.children, slips: firstOfEach(slips) };
}

/** The first of each kind is enough for a line: whoever mends it sees the others. */
function firstOfEach(slips: readonly Slip[]): readonly Slip[] {
  const first = new Map<string, Slip>();
  for (const slip of slips) {
    const known = first.get(slip.code);
    if (!known || slip.from < known.from) first.set(slip.code, slip);
  }
  return [...first.values()];
}
