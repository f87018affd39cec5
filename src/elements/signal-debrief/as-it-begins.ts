/**
 * A text as it begins, in whole sentences: cut by its lines, it ended in the middle of a word, and in a card one does not see
 * what is missing.
 */
import type { Inline, Paragraph } from '../../format/types.ts';
import type { Fills, Speech } from '../parts/speech.ts';

/** In letters: three lines of a card where two stand beside each other. */
const MOST = 140;

/** Its first sentence, and those after it that there is room for. A browser that knows no sentences has all of them. */
export function asItBegins(
  { text, lang }: Paragraph,
  { fills, told }: Pick<Speech, 'fills' | 'told'>,
): readonly Inline[] {
  if (!('Segmenter' in Intl)) return text;
  const words = text.map((part) => wordsOf(part, fills)).join('');
  const sentences = [...new Intl.Segmenter(lang ?? told, { granularity: 'sentence' }).segment(words)];
  const ends = sentences.map(({ index, segment }) => index + segment.trimEnd().length);
  return upTo(text, ends.findLast((end) => end <= MOST) ?? ends[0] ?? 0, fills);
}

function wordsOf(part: Inline, fills: Fills): string {
  if (typeof part === 'string') return part;
  if ('fill' in part) return fills[part.fill];
  return ('em' in part ? part.em : part.strong).map((each) => wordsOf(each, fills)).join('');
}

/** A fill is never taken apart: a name may have a full stop in it. */
function upTo(text: readonly Inline[], end: number, fills: Fills): readonly Inline[] {
  let room = end;
  return text.flatMap((part): readonly Inline[] => {
    const left = room;
    room -= wordsOf(part, fills).length;
    if (left <= 0) return [];
    if (typeof part === 'string') return [part.slice(0, left)];
    if ('em' in part) return [{ em: upTo(part.em, left, fills) }];
    if ('strong' in part) return [{ strong: upTo(part.strong, left, fills) }];
    return [part];
  });
}
