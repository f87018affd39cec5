import { nearMiss } from '../diagnostics/suggest.ts';
import { usedLines } from './lines.ts';
import type { Rule } from './rule.ts';

/** A condition that no line asks for changes nothing. A misspelt name in the text is told there, once. */
export const lineNotInText: Rule = {
  code: 'line-not-in-text',
  severity: 'error',
  *find(draft) {
    const used = [...usedLines(draft)];
    for (const [scene, { lines = {} }] of Object.entries(draft.source.scenes)) {
      const names = Object.keys(lines);
      const here = used.filter(({ holder }) => holder === scene).map(({ when }) => when.id);
      const unknown = here.filter((id) => !names.includes(id));
      for (const name of names) {
        if (here.includes(name) || unknown.some((one) => nearMiss(one, names) === name)) continue;
        yield {
          at: draft.file.keyOf(['scenes', scene, 'lines', name]),
          params: { name, mark: `{when ${name}}`, scene },
        };
      }
    }
  },
};
