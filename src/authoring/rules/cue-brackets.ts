import { describedCues, looseCues, mentionedCues } from './cues.ts';
import type { CueRule } from './rule.ts';

/** A cue is known by one pair of braces: `(post)`, `{{post}}` and `{post` are read out as they stand. */
export const cueBrackets: CueRule = {
  code: 'cue-brackets',
  severity: 'error',
  *find(draft) {
    const loose = looseCues(draft);
    const mentioned = mentionedCues(draft);
    for (const { holder, id } of describedCues(draft)) {
      const found = mentioned(holder, id);
      if (!found || !loose(holder).described.includes(id) || isMisplaced(found.written, id)) continue;
      yield { at: found.place, params: { written: found.written, mark: `{${id}}` } };
    }
  },
};

/** In the right braces and in the wrong place, which is told as that. */
export function isMisplaced(written: string, id: string): boolean {
  return written.replaceAll(' ', '') === `{${id}}`;
}
