/** Lines of an organisation beside those that come along: each that the learner is not told of is told to whoever wrote it. */
import type { HelpLine } from '../../format/books.ts';
import { changesKept } from '../../format/help-lines.ts';
import { isCarried, isShown } from '../build/help-lines.ts';
import type { FileDraft } from '../draft/draft.ts';
import type { HelpLinesSource } from '../schema/shared-files.ts';
import type { Rule } from './rule.ts';

type Line = HelpLinesSource['lines'][number];
type HelpRule = Rule<FileDraft<'help-lines'>>;

/** Each line with ours of the same id, where that is not simply the same. */
function* changedLines({ source, help }: FileDraft<'help-lines'>) {
  for (const [index, line] of source.lines.entries()) {
    const ours = help?.ours.lines.find(({ id }) => id === line.id);
    if (help && !(ours && isSame(line, ours))) yield { line, ours, path: ['lines', index], help };
  }
}

function isSame(line: Line, ours: HelpLine): boolean {
  return (['name', 'for', 'phone', 'site', 'checkedOn', 'verified'] as const).every(
    (key) => line[key] === ours[key],
  );
}

const NUMBERS = ['phone', 'site'] as const;

/** What can be dialled or opened reaches learners once somebody has looked it up. */
export const helpLineHidden: HelpRule = {
  code: 'help-line-hidden',
  severity: 'warning',
  *find(draft) {
    for (const { line, path } of changedLines(draft)) {
      if (isShown(line)) continue;
      yield { at: draft.file.valueOf([...path, 'verified']), params: { line: line.name } };
    }
  },
};

/** 112 and Veilig Thuis are where whoever needs them looks, in every organisation. */
export const helpLineKept: HelpRule = {
  code: 'help-line-kept',
  severity: 'error',
  *find(draft) {
    for (const { line, ours, path } of changedLines(draft)) {
      if (!ours || !changesKept(line, ours)) continue;
      const key = NUMBERS.find((one) => line[one] !== undefined) ?? 'id';
      yield { at: draft.file.valueOf([...path, key]), params: { line: line.name, phone: ours.phone ?? '' } };
    }
  },
};

/** A line of ours that was looked up later stays. */
export const helpLineNotNewer: HelpRule = {
  code: 'help-line-not-newer',
  severity: 'warning',
  *find(draft) {
    for (const { line, ours, path, help } of changedLines(draft)) {
      // Without a day it is told to have none.
      const isDated = line.checkedOn !== undefined || !line.verified;
      if (!ours || !isDated || !isShown(line) || isCarried(line, help.ours) || changesKept(line, ours))
        continue;
      const params = { line: line.name, ours: ours.checkedOn ?? '' };
      yield { at: draft.file.valueOf([...path, line.checkedOn === undefined ? 'id' : 'checkedOn']), params };
    }
  },
};

/** Of two lines with one id one would be lost. */
export const helpLineTwice: HelpRule = {
  code: 'help-line-twice',
  severity: 'error',
  *find({ file, source }) {
    const first = new Map<string, number>();
    for (const [index, { id }] of source.lines.entries()) {
      const before = first.get(id);
      if (before === undefined) first.set(id, index);
      else {
        const related = [file.valueOf(['lines', before, 'id'])];
        yield { at: file.valueOf(['lines', index, 'id']), params: { id }, related };
      }
    }
  },
};
