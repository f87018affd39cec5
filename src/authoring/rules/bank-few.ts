import type { BankDraft, Group } from './bank-draft.ts';
import type { Rule } from './rule.ts';

/**
 * The least share of the pairs that is about each kind of people. Of those who live with evident violence at home some 40%
 * are men (BR-03), and 10% of women and 8% of men meet it in a year (BR-02): a third of each keeps either from standing
 * for the problem. The others are half of an even spread, so that no kind is a rare exception.
 */
const LEAST: Readonly<Record<Group, Readonly<Record<string, number>>>> = {
  sex: { woman: 1 / 3, man: 1 / 3 },
  neighbourhood: { city: 1 / 8, suburb: 1 / 8, village: 1 / 8, estate: 1 / 8 },
  language: { fluent: 1 / 4, learning: 1 / 4 },
};

/** Each kind of people is met often enough. */
export const bankFew: Rule<BankDraft> = {
  code: 'bank-few',
  severity: 'error',
  *find({ file, pairs }) {
    for (const [group, shares] of Object.entries(LEAST) as [Group, Record<string, number>][]) {
      for (const [word, share] of Object.entries(shares)) {
        const count = pairs.filter(({ pair }) => pair.person[group] === word).length;
        const least = Math.ceil(share * pairs.length);
        if (count >= least) continue;
        yield { at: file.valueOf(['id']), params: { group, word, count, least } };
      }
    }
  },
};
