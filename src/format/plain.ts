import type { Inline } from './types.ts';

/** The text without its emphasis, to look at and not to show; a place that the organisation fills stays as it was written. */
export function plain(text: readonly Inline[]): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('fill' in part) return `{{${part.fill}}}`;
      return plain('em' in part ? part.em : part.strong);
    })
    .join('');
}
