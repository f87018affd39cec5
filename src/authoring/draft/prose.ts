import { parseInline, type Slip } from './inline.ts';
import { misspelledSpeaker, signSlip, type Speakers } from './speech.ts';
import type { TextKind } from '../schema/fields.ts';
import type { Inline } from '../../format/types.ts';

/** One line of a text that trainers wrote, taken apart. */
export interface ParsedLine {
  /** Which line of the block this is, from 0, empty lines counted. */
  readonly index: number;
  /** As written, without the blanks around it. */
  readonly written: string;
  readonly text: readonly Inline[];
  /** An id of the cast or of a partner; only in a play. */
  readonly speaker?: string;
  /** The cue that closes the line, and from where to where it stands in it; only in a play. */
  readonly cue?: { readonly id: string; readonly span: readonly [from: number, to: number] };
}

/** A slip and the line it is on. */
export interface LineSlip extends Slip {
  readonly index: number;
}

const SPEECH = /^([^\s:]+):(?:\s+|$)/;
const CUE_AT_END = /(?<!\{)\{([^{}]*)\}$/;
/** Behind what should be the end of a line. */
const HIDDEN_AT_END = /\}([\u00AD\u200B-\u200F\u2060\uFEFF]+)$/;

/**
 * Takes a text apart into its lines. A play has speech, narration and cues; prose has paragraphs.
 *
 * @param speakers who can speak in a play
 */
export function parseText(
  value: string,
  kind: TextKind,
  speakers: Speakers,
): { readonly lines: readonly ParsedLine[]; readonly slips: readonly LineSlip[] } {
  const lines: ParsedLine[] = [];
  const slips: LineSlip[] = [];
  for (const [index, whole] of value.split('\n').entries()) {
    const written = whole.trim();
    if (written === '') continue;
    const margin = whole.indexOf(written);
    const taken = takenAs(kind, written, speakers);
    const { tree, slips: inside } = parseInline(written.slice(taken.from, taken.to));
    for (const slip of [...taken.slips, ...markup(written)]) {
      slips.push({ ...slip, index, from: slip.from + margin, to: slip.to + margin });
    }
    // Where nothing is filled in, that is what is told.
    for (const slip of kind === 'line' ? inside.filter(({ code }) => code !== 'unknown-fill') : inside) {
      const shift = margin + taken.from;
      slips.push({ ...slip, index, from: slip.from + shift, to: slip.to + shift });
    }
    lines.push({
      index,
      written,
      text: tree,
      ...(taken.speaker !== undefined && { speaker: taken.speaker }),
      ...(taken.cue && {
        cue: { id: taken.cue.id, span: [taken.cue.span[0] + margin, taken.cue.span[1] + margin] as const },
      }),
    });
  }
  return { lines, slips };
}

interface Taken {
  readonly from: number;
  readonly to: number;
  readonly speaker?: string;
  readonly cue?: NonNullable<ParsedLine['cue']>;
  readonly slips: readonly Slip[];
}

function takenAs(kind: TextKind, written: string, speakers: Speakers): Taken {
  if (kind === 'play') return takeApart(written, speakers);
  const slips = kind === 'prose' ? namedSpeech(written, speakers) : filledIn(written);
  return { from: 0, to: written.length, slips: [...slips] };
}

function takeApart(written: string, speakers: Speakers): Taken {
  const slips: Slip[] = [];
  const speech = SPEECH.exec(written);
  const name = speech?.[1];
  const speaker = name !== undefined && speakers.has(name) ? name : undefined;
  const from = speech && speaker !== undefined ? speech[0].length : 0;
  if (speaker === undefined) slips.push(...misspelledSpeaker(written, name, speakers));

  const hidden = HIDDEN_AT_END.exec(written);
  if (hidden) slips.push(signSlip(written, hidden.index + 1));
  const closing = CUE_AT_END.exec(hidden ? written.slice(0, hidden.index + 1) : written);
  const to = closing ? closing.index : written.length;
  const words = written.slice(from, to).trimEnd();
  if (words === '') {
    slips.push({ code: 'empty-speech', from: 0, to: written.length, params: { line: written } });
  }
  return {
    from,
    to: Math.max(from, from + words.length),
    ...(speaker !== undefined && { speaker }),
    ...(closing && {
      cue: {
        id: (closing[1] ?? '').trim(),
        span: [closing.index, closing.index + closing[0].length] as const,
      },
    }),
    slips,
  };
}

/** In what one person says or thinks, nobody is named before it: the learner would read the name. */
function* namedSpeech(written: string, speakers: Speakers): Generator<Slip> {
  const name = SPEECH.exec(written)?.[1];
  if (name !== undefined && speakers.has(name)) {
    yield { code: 'speaker-in-prose', from: 0, to: name.length + 1, params: { name } };
  }
}

/** A title or a name is shown as it stands: only blocks have places that are filled in. */
function* filledIn(written: string): Generator<Slip> {
  const found = /\{\{[^{}]*\}\}/.exec(written);
  if (found) {
    const { index, 0: text } = found;
    yield { code: 'fill-in-line', from: index, to: index + text.length, params: { text } };
  }
}

/** What other notations mean by it, and a learner reads as it stands: a heading or a comment, and a link. */
function* markup(written: string): Generator<Slip> {
  const found = /^#+(?=\s|$)/.exec(written) ?? /\[[^\][]+\]\([^()\s]+\)/.exec(written);
  if (found) {
    const { index, 0: text } = found;
    yield { code: 'markup-in-text', from: index, to: index + text.length, params: { text } };
  }
}
