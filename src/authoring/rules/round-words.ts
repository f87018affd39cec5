import type { CueDraft } from '../draft/draft.ts';

/** How many words of a twin's script are read: without the ids of who speaks and of cues. */
export function wordsOf(draft: CueDraft, twin: string): number {
  return draft.texts
    .lines(twin, 'script')
    .map(({ written, speaker, cue }) => {
      const end = cue ? written.lastIndexOf('{') : written.length;
      return written.slice(speaker === undefined ? 0 : speaker.length + 1, end);
    })
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;
}
