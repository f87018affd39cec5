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
  readonly cue?: Tag;
  /** Under `lines`, when it is there, where it is not always; only in a play. */
  readonly when?: Tag;
}

/** A name that closes a line, and from where to where it stands in it. */
export interface Tag {
  readonly id: string;
  readonly span: readonly [from: number, to: number];
}

/** A slip and the line it is on. */
export interface LineSlip extends Slip {
  readonly index: number;
}

const SPEECH = /^([^\s:]+):(?:\s+|$)/;
const TAG_AT_END = /(?<!\{)\{([^{}]*)\}$/;
/** What stands between the braces that say when a line is there. */
const WHEN = /^\s*when\s+([a-z][a-z0-9-]*)\s*$/;
/** The same as others would write it. */
const LIKE_WHEN = /^\s*(?:when|if|als|wanneer)(?:\s*:|\s+\S)/i;
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
      ...(taken.cue && { cue: moved(taken.cue, margin) }),
      ...(taken.when && { when: moved(taken.when, margin) }),
    });
  }
  return { lines, slips };
}

function moved({ id, span: [from, to] }: Tag, by: number): Tag {
  return { id, span: [from + by, to + by] };
}

interface Taken {
  readonly from: number;
  readonly to: number;
  readonly speaker?: string;
  readonly cue?: Tag;
  readonly when?: Tag;
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
  const { cue, when, to, odd } = closedBy(hidden ? written.slice(0, hidden.index + 1) : written);
  if (odd) slips.push(odd);
  const words = written.slice(from, to).trimEnd();
  if (words === '') {
    slips.push({ code: 'empty-speech', from: 0, to: written.length, params: { line: written } });
  }
  return {
    from,
    to: Math.max(from, from + words.length),
    ...(speaker !== undefined && { speaker }),
    ...(cue && { cue }),
    ...(when && { when }),
    slips,
  };
}

/** What closes a line: a cue, then when it is there, each if at all. `to` is where its words end. */
function closedBy(written: string): {
  readonly cue?: Tag;
  readonly when?: Tag;
  readonly to: number;
  readonly odd?: Slip;
} {
  const last = TAG_AT_END.exec(written);
  if (!last) return { to: written.length };
  const [tag, inside = ''] = last;
  const span = [last.index, last.index + tag.length] as const;
  const name = WHEN.exec(inside)?.[1];
  if (name === undefined) {
    if (!LIKE_WHEN.test(inside)) return { cue: { id: inside.trim(), span }, to: last.index };
    const [from, to] = span;
    return { to: from, odd: { code: 'odd-condition', from, to, params: { written: tag } } };
  }
  const when = { id: name, span };
  const before = TAG_AT_END.exec(written.slice(0, last.index).trimEnd());
  // A second condition is told where it stands, as what closes no line.
  if (!before || LIKE_WHEN.test(before[1] ?? '')) return { when, to: last.index };
  const cue = {
    id: (before[1] ?? '').trim(),
    span: [before.index, before.index + before[0].length] as const,
  };
  return { cue, when, to: before.index };
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
