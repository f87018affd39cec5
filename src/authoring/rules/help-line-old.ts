import type { FileDraft } from '../draft/draft.ts';
import { daysFrom } from '../read/days.ts';
import { isCarried } from '../build/help-lines.ts';
import type { Rule } from './rule.ts';

type HelpDraft = FileDraft<'help-lines'>;

/** After half a year a number is looked up again. */
const OLD = 180;
/** After a year nobody hands it on. */
const TOO_OLD = 365;

/** Of each line whose number was looked up longer ago than that: where it stands, and how many days ago. Ours are for us to look up. */
function* olderThan(days: number, { source, today, help }: HelpDraft) {
  for (const [index, line] of source.lines.entries()) {
    if (line.checkedOn === undefined || !line.verified) continue;
    if (help && !isCarried(line, help.ours)) continue;
    const age = daysFrom(line.checkedOn, today);
    if (age > days)
      yield { path: ['lines', index, 'checkedOn'], params: { line: line.name, days: age, most: days } };
  }
}

export const helpLineOld: Rule<HelpDraft> = {
  code: 'help-line-old',
  severity: 'warning',
  *find(draft) {
    for (const { path, params } of olderThan(OLD, draft)) yield { at: draft.file.valueOf(path), params };
  },
};

export const helpLineTooOld: Rule<HelpDraft> = {
  code: 'help-line-too-old',
  severity: 'error',
  *find(draft) {
    for (const { path, params } of olderThan(TOO_OLD, draft)) yield { at: draft.file.valueOf(path), params };
  },
};
