import { allConditions, idsAt } from './conditions.ts';
import { usedLines } from './lines.ts';
import type { Rule } from './rule.ts';

/** Whoever did not get the line could not mark it: a condition that asks for it would be about luck, not about noticing. */
export const markedNotAlways: Rule = {
  code: 'marked-not-always',
  severity: 'error',
  *find(draft) {
    const lines = [...usedLines(draft)];
    for (const placed of allConditions(draft)) {
      for (const { id, path } of idsAt(placed, 'marked')) {
        const line = lines.find(({ cue }) => cue === id);
        if (!line) continue;
        const params = { cue: id, mark: `{when ${line.when.id}}` };
        yield { at: draft.file.valueOf(path), params, related: [line.place] };
      }
    }
  },
};
