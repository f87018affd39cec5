import { diagnostic } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import type { Rule } from './rule.ts';

/** What is read back was written down in a note scene. */
export const readsNotANote: Rule = function* ({ file, source }) {
  const notes = Object.keys(source.scenes).filter((id) => source.scenes[id]?.note);
  for (const [id, { reads }] of Object.entries(source.scenes)) {
    if (reads === undefined || notes.includes(reads)) continue;
    const params = { scene: reads, notes: notes.join(', '), ...suggestion(reads, notes) };
    yield diagnostic('reads-not-a-note', file.valueOf(['scenes', id, 'reads']), params);
  }
};
