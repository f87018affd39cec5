import type { RoundDraft } from '../draft/draft.ts';
import { TWINS } from '../schema/round.ts';
import type { Rule } from './rule.ts';

/** Enough to choose from, few enough to weigh. */
const OPTIONS = 3;

/** Pairs to practise on ask in both twins what one does now, with three options of which one is good; others do not ask. */
export const nowOptions: Rule<RoundDraft> = {
  code: 'now-options',
  severity: 'error',
  *find({ file, source }) {
    for (const twin of TWINS) {
      const options = Object.values(source[twin].now ?? {});
      const good = options.filter(({ grade }) => grade === 'good').length;
      const isRight =
        source.use === 'practise' ? options.length === OPTIONS && good === 1 : source[twin].now === undefined;
      if (isRight) continue;
      const path = source[twin].now ? [twin, 'now'] : [twin];
      yield { at: file.keyOf(path), params: { twin, use: source.use, options: options.length, good } };
    }
  },
};

/** What one does now is something one says or something one does. */
export const nowSayOrDo: Rule<RoundDraft> = {
  code: 'say-or-do',
  severity: 'error',
  *find({ file, source }) {
    for (const twin of TWINS) {
      for (const [choice, { say, do: deed }] of Object.entries(source[twin].now ?? {})) {
        if ((say === undefined) !== (deed === undefined)) continue;
        const path = [twin, 'now', choice, ...(say === undefined ? [] : ['do'])];
        yield { at: file.keyOf(path), params: { choice } };
      }
    }
  },
};
