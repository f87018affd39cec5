import type { Finding } from '../diagnostics/diagnostic.ts';
import { SIGNALS, type Signal } from '../../format/vocabulary.ts';
import { type BankDraft, type FiledPair, type Group, signalsIn } from './bank-draft.ts';
import type { Rule } from './rule.ts';

/** With fewer pairs chance alone may give all of them one sex or one neighbourhood: 13% for three, 6% for four. */
const COUPLED_FROM = 4;

/** Words that would make a prejudice of a signal. That somebody speaks the language well is no such word. */
const COUPLES: Readonly<Record<Group, readonly string[]>> = {
  sex: ['woman', 'man'],
  neighbourhood: ['city', 'suburb', 'village', 'estate'],
  language: ['learning'],
};

/** No signal belongs to one kind of people, or to one name. */
export const bankCoupled: Rule<BankDraft> = {
  code: 'bank-coupled',
  severity: 'error',
  *find(draft) {
    for (const signal of SIGNALS) {
      const having = draft.pairs.filter(({ pair }) => signalsIn(pair).has(signal));
      const [first, ...others] = having;
      if (!first) continue;
      if (having.length >= COUPLED_FROM) {
        for (const [group, words] of Object.entries(COUPLES) as [Group, readonly string[]][]) {
          const word = first.pair.person[group];
          if (!words.includes(word) || others.some(({ pair }) => pair.person[group] !== word)) continue;
          yield coupling(first, others, { signal, group, word });
        }
      }
      yield* coupledNames(having, draft, signal);
    }
  },
};

/** A name is a stereotype sooner than a sex is: two pairs are enough, if the name is met with nothing else. */
function* coupledNames(
  having: readonly FiledPair[],
  { pairs }: BankDraft,
  signal: Signal,
): Generator<Finding> {
  const names = new Set(having.map(({ pair }) => pair.person.name));
  for (const name of names) {
    const [first, ...others] = pairs.filter(({ pair }) => pair.person.name === name);
    if (!first || others.length === 0) continue;
    if (![first, ...others].every(({ pair }) => signalsIn(pair).has(signal))) continue;
    yield coupling(first, others, { signal, group: 'name', word: name });
  }
}

function coupling(
  { file }: FiledPair,
  others: readonly FiledPair[],
  { group, ...params }: { readonly signal: Signal; readonly group: Group | 'name'; readonly word: string },
): Finding {
  const path = ['person', group];
  const related = others.map((other) => other.file.valueOf(path));
  return { at: file.valueOf(path), params: { ...params, group, count: others.length + 1 }, related };
}
