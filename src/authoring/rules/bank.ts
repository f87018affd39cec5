/** Rules for all pairs together: none of them can be seen in one file. */
import { PAIRS_NEEDED } from '../../rounds/plan.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { BankSource } from '../schema/bank.ts';
import type { RoundPair } from '../../format/types.ts';
import { CONTACT_SETTINGS, SIGNALS, type Signal } from '../../format/vocabulary.ts';

/** A pair without errors, and the file it stands in. */
export interface FiledPair {
  readonly file: SourceFile;
  readonly pair: RoundPair;
}

export interface BankDraft {
  readonly file: SourceFile;
  readonly source: BankSource;
  readonly pairs: readonly FiledPair[];
}

type BankRule = (draft: BankDraft) => Iterable<Diagnostic>;
type Group = 'sex' | 'neighbourhood' | 'language';

function* tooSmall({ file, source, pairs }: BankDraft): Generator<Diagnostic> {
  const blocks = [
    { block: 'practice', path: ['blocks', 'practice'] },
    { block: 'day', path: ['blocks', 'day'] },
    ...(source.long ? [{ block: 'long', path: ['long', 'blocks', 'long'] } as const] : []),
  ] as const;
  for (const { block, path } of blocks) {
    const needed = PAIRS_NEEDED[block];
    const found = pairs.length;
    if (found >= needed) continue;
    yield diagnostic('bank-too-small', file.keyOf(path), { block, needed, found, missing: needed - found });
  }
}

function* otherLanguage({ source, pairs }: BankDraft): Generator<Diagnostic> {
  for (const { file, pair } of pairs) {
    if (pair.language === source.language) continue;
    const params = { language: pair.language, expected: source.language };
    yield diagnostic('bank-language', file.valueOf(['language']), params);
  }
}

function* samePair({ pairs }: BankDraft): Generator<Diagnostic> {
  const first = new Map<string, SourceFile>();
  for (const { file, pair } of pairs) {
    const before = first.get(pair.id);
    if (!before) first.set(pair.id, file);
    else {
      const related = [before.valueOf(['id'])];
      yield diagnostic('bank-duplicate-pair', file.valueOf(['id']), { id: pair.id }, related);
    }
  }
}

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

function* tooFew({ file, pairs }: BankDraft): Generator<Diagnostic> {
  for (const [group, shares] of Object.entries(LEAST) as [Group, Record<string, number>][]) {
    for (const [word, share] of Object.entries(shares)) {
      const count = pairs.filter(({ pair }) => pair.person[group] === word).length;
      const least = Math.ceil(share * pairs.length);
      if (count >= least) continue;
      yield diagnostic('bank-few', file.valueOf(['id']), { group, word, count, least });
    }
  }
}

/** Where an officer meets people. A meeting is with colleagues, and needs more than a short case. */
const SETTINGS_NEEDED = CONTACT_SETTINGS.filter((setting) => setting !== 'meeting');

function* missing({ file, pairs }: BankDraft): Generator<Diagnostic> {
  const signals = new Set(pairs.flatMap(({ pair }) => [...signalsOf(pair)]));
  const settings = new Set(pairs.map(({ pair }) => pair.setting));
  const wanted = [
    ...SIGNALS.filter((signal) => !signals.has(signal)).map((word) => ({ kind: 'signal', word })),
    ...SETTINGS_NEEDED.filter((setting) => !settings.has(setting)).map((word) => ({ kind: 'setting', word })),
  ];
  for (const params of wanted) yield diagnostic('bank-missing', file.valueOf(['id']), params);
}

/** With fewer pairs chance alone may give all of them one sex or one neighbourhood: 13% for three, 6% for four. */
const COUPLED_FROM = 4;

/** Words that would make a prejudice of a signal. That somebody speaks the language well is no such word. */
const COUPLES: Readonly<Record<Group, readonly string[]>> = {
  sex: ['woman', 'man'],
  neighbourhood: ['city', 'suburb', 'village', 'estate'],
  language: ['learning'],
};

function* coupled(draft: BankDraft): Generator<Diagnostic> {
  for (const signal of SIGNALS) {
    const having = draft.pairs.filter(({ pair }) => signalsOf(pair).has(signal));
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
}

/** A name is a stereotype sooner than a sex is: two pairs are enough, if the name is met with nothing else. */
function* coupledNames(
  having: readonly FiledPair[],
  { pairs }: BankDraft,
  signal: Signal,
): Generator<Diagnostic> {
  const names = new Set(having.map(({ pair }) => pair.person.name));
  for (const name of names) {
    const [first, ...others] = pairs.filter(({ pair }) => pair.person.name === name);
    if (!first || others.length === 0) continue;
    if (![first, ...others].every(({ pair }) => signalsOf(pair).has(signal))) continue;
    yield coupling(first, others, { signal, group: 'name', word: name });
  }
}

function coupling(
  { file }: FiledPair,
  others: readonly FiledPair[],
  { group, ...params }: { readonly signal: Signal; readonly group: Group | 'name'; readonly word: string },
): Diagnostic {
  const path = ['person', group];
  const related = others.map((other) => other.file.valueOf(path));
  return diagnostic(
    'bank-coupled',
    file.valueOf(path),
    { ...params, group, count: others.length + 1 },
    related,
  );
}

function signalsOf({ signal }: RoundPair): ReadonlySet<Signal> {
  return new Set(Object.values(signal.cues).flatMap((cue) => ('signal' in cue ? [cue.signal] : [])));
}

/** While a bank is too small its spread means little; the other rules wait. */
export function* bankRules(draft: BankDraft): Generator<Diagnostic> {
  const ALWAYS: readonly BankRule[] = [otherLanguage, samePair];
  const SPREAD: readonly BankRule[] = [tooFew, missing, coupled];
  const small = [...tooSmall(draft)];
  yield* small;
  for (const rule of small.length > 0 ? ALWAYS : [...ALWAYS, ...SPREAD]) yield* rule(draft);
}
