/** Plain words of what stands in a story, for the panels beside it. */
import type { Inline, Paragraph } from '../../../../format/types.ts';

/** Without its emphasis; a place that a policy fills stands between brackets. */
export function textOf(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('em' in part) return textOf(part.em);
      return 'strong' in part ? textOf(part.strong) : `[${part.fill}]`;
    })
    .join('');
}

export const linesOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({ text }) => textOf(text)).join(' ');
