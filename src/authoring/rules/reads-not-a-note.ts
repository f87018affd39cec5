import { suggestion } from '../diagnostics/suggest.ts';
import type { Rule } from './rule.ts';

/** What is read back was written down in a note scene. */
export const readsNotANote: Rule = {
  code: 'reads-not-a-note',
  severity: 'error',
  *find({ file, source }) {
    const notes = Object.keys(source.scenes).filter((id) => source.scenes[id]?.note);
    for (const [id, { reads }] of Object.entries(source.scenes)) {
      if (reads === undefined || notes.includes(reads)) continue;
      const params = { scene: reads, notes: notes.join(', '), ...suggestion(reads, notes) };
      yield { at: file.valueOf(['scenes', id, 'reads']), params, missing: { kind: 'scene', id: reads } };
    }
  },
};
