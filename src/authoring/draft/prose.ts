import { parseInline, type Slip } from './inline.ts';
import type { TextKind } from '../schema/fields.ts';
import { suggestion } from '../diagnostics/suggest.ts';
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

/** Who can speak, by id; the names are for recognising a name that was written where the id belongs. */
export type Speakers = ReadonlyMap<string, string>;

const SPEECH = /^([^\s:]+):(?:\s+|$)/;
const CUE_AT_END = /(?<!\{)\{([^{}]*)\}$/;

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
    const taken = kind === 'play' ? takeApart(written, speakers) : { from: 0, to: written.length, slips: [] };
    const { tree, slips: inside } = parseInline(written.slice(taken.from, taken.to));
    for (const slip of taken.slips) {
      slips.push({ ...slip, index, from: slip.from + margin, to: slip.to + margin });
    }
    for (const slip of inside) {
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

function takeApart(written: string, speakers: Speakers): Taken {
  const slips: Slip[] = [];
  const speech = SPEECH.exec(written);
  const name = speech?.[1];
  const speaker = name !== undefined && speakers.has(name) ? name : undefined;
  const from = speech && speaker !== undefined ? speech[0].length : 0;
  if (speaker === undefined) slips.push(...misspelledSpeaker(written, name, speakers));

  const closing = CUE_AT_END.exec(written);
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
      cue: { id: (closing[1] ?? '').trim(), span: [closing.index, written.length] as const },
    }),
    slips,
  };
}

/** A line that looks like speech of somebody who is not in the cast. */
function misspelledSpeaker(written: string, name: string | undefined, speakers: Speakers): Slip[] {
  const ids = [...speakers.keys()];
  const unknown = (word: string, meant: { suggestion?: string }): Slip[] => [
    {
      code: 'unknown-speaker',
      from: 0,
      to: word.length,
      params: { name: word, ...meant },
      missing: { kind: 'person', id: word },
    },
  ];
  const byName = (word: string): string | undefined =>
    ids.find((id) => speakers.get(id)?.toLowerCase() === word.toLowerCase());

  if (name !== undefined) {
    const named = byName(name);
    return unknown(name, named === undefined ? suggestion(name, ids) : { suggestion: named });
  }
  const glued = /^([a-z][a-z0-9-]*):(?=\S)/.exec(written)?.[1];
  if (glued !== undefined && speakers.has(glued)) {
    const at = glued.length;
    return [{ code: 'missing-space-after-colon', from: at, to: at + 1, params: { key: glued } }];
  }
  // `Een man op de achtergrond: …` and `mila (zacht): …`
  const before = /^([^:]{1,80}):\s/.exec(written)?.[1];
  if (before === undefined) return [];
  const aside = /^(\S+) \([^)]*\)$/.exec(before)?.[1];
  const meant = byName(before) ?? (aside !== undefined && speakers.has(aside) ? aside : undefined);
  return meant === undefined ? [] : unknown(before, { suggestion: meant });
}
