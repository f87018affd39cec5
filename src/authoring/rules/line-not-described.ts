import { suggestion } from '../diagnostics/suggest.ts';
import { usedLines } from './lines.ts';
import type { CueRule } from './rule.ts';

/** When a line is there stands beside the text; in a round, where both halves are the same for everybody, it never does. */
export const lineNotDescribed: CueRule = {
  code: 'line-not-described',
  severity: 'error',
  *find(draft) {
    const described = new Map(draft.holders.map(({ id, lines }) => [id, lines]));
    for (const { holder, when, place } of usedLines(draft)) {
      const names = described.get(holder) ?? [];
      if (names.includes(when.id)) continue;
      yield {
        at: place,
        params: { name: when.id, mark: `{when ${when.id}}`, scene: holder, ...suggestion(when.id, names) },
      };
    }
  },
};
