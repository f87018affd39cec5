/**
 * Deals a round from a bank: the seed decides, so that a transcript is always replayed over the cases it was made of.
 * What comes out is a scenario like any other; the play machine knows no rounds.
 */
import { lookup } from '../format/lookup.ts';
import { deepFreeze } from '../format/freeze.ts';
import type { Scenario, Translation } from '../format/types.ts';
import type { BankPair, RoundBank, RoundBlock } from '../format/round-types.ts';
import { type Judged, burst } from './burst.ts';
import {
  type Card,
  type CaseOptions,
  type Part,
  type Standing,
  type Twin,
  caseScene,
  endScene,
  introScene,
  nowScene,
  personId,
} from './parts.ts';
import { BOOSTER, type BlockPlan, DAY, PRACTICE } from './plan.ts';
import { randomFrom, shuffled } from '../format/random.ts';

const END = 'end';

/** The scene that introduces a block; its place is the title of the block. */
const introOf = (name: string): string => `${name}-intro`;

/**
 * One round of a bank that has passed the guard. Id, version and digest are the bank's: what somebody completed is this
 * training, whichever cases were dealt.
 *
 * @param seed 0 to 2^32 - 1, that of the transcript
 */
export function dealRound(bank: RoundBank, seed: number): Scenario {
  return assembled(bank, partsOf(bank, randomFrom(seed)));
}

/**
 * Both halves of each pair of a bank, one after the other and each explained at once. Nobody learns by it: it is for whoever
 * wrote a pair, and sees the two side by side.
 */
export function dealPairs(bank: BankOf<'booster'>): Scenario {
  const dealt = bank.pairs.flatMap((pair) =>
    (['signal', 'noise'] as const).map((twin): Card => ({ pair, twin, prefix: prefixOf(pair, bank) })),
  );
  const { parts } = block(bank, 'booster', dealt, { explain: 'now', next: END });
  return assembled(bank, [...parts, endScene(END, standing(bank, 'end'))]);
}

function assembled(bank: RoundBank, parts: readonly Part[]): Scenario {
  const { format, id, version, language, title, summary, minutes, level, setting, review, digest } = bank;
  const { facts, helpLines, withdrawn } = bank;
  const people = bank.pairs.flatMap((pair) => peopleOf({ pair, prefix: prefixOf(pair, bank) }));
  const texts = [
    ...parts.flatMap((part) => part.texts),
    ...people.flatMap(({ texts }) => texts),
    ...['title', 'summary', 'cast.you.name', 'cast.you.role', ...sharedPaths(bank)].map(
      (path) => [path, path] as const,
    ),
  ];
  return deepFreeze({
    ...{ format, id, version, language, title, summary, minutes, level, setting, review, digest },
    sources: [],
    goals: {},
    cast: lookup([
      ...Object.entries(bank.cast),
      ...people.map(({ id: person, member }) => [person, member] as const),
    ]),
    partners: {},
    meters: { stress: 0, trust: 0, safety: 0 },
    start: parts[0]?.scene.id ?? END,
    scenes: lookup(parts.map(({ scene }) => [scene.id, scene])),
    ...(withdrawn && { withdrawn }),
    ...(facts && { facts }),
    ...(helpLines && { helpLines }),
    translations: lookup(
      Object.entries(bank.translations).map(([tag, translation]) => [tag, moved(translation, texts)]),
    ),
  });
}

function partsOf(bank: RoundBank, random: () => number): readonly Part[] {
  switch (bank.length) {
    case 'standard':
      return standardRound(bank, random);
    case 'form':
      return formRound(bank, random);
    case 'booster':
      return boosterRound(bank, random);
  }
}

export type BankOf<Length> = Extract<RoundBank, { readonly length: Length }>;

/** Practice, an ordinary day with pairs not met before, and then some of what was judged otherwise and of what went well. */
function standardRound(bank: BankOf<'standard'>, random: () => number): readonly Part[] {
  const order = shuffled(bank.pairs, random);
  // A reason is rare in the day, so those few are ones that count.
  const rare = order.filter(({ signal }) => !signal.differs).slice(0, DAY.signal);
  const others = order.filter((pair) => !rare.includes(pair));
  const practised = PRACTICE.signal + PRACTICE.noise;
  const practice = block(bank, 'practice', cards(bank, others, PRACTICE, random), {
    explain: 'now',
    next: introOf('day'),
  });
  const day = block(bank, 'day', cards(bank, [...rare, ...others.slice(practised)], DAY, random), {
    explain: 'later',
    next: introOf('burst'),
  });
  return [
    ...practice.parts,
    ...day.parts,
    // The day first: of its cases nothing has been explained yet.
    ...burst(
      [...day.judged, ...practice.judged],
      standing(bank, 'burst'),
      { intro: introOf('burst'), end: END },
      random,
    ),
    endScene(END, standing(bank, 'end')),
  ];
}

/**
 * One half of each pair, twenty with a reason and twenty without, in two stretches without feedback. Which half, the form
 * says and not chance: A and B must measure the same, and twins must never meet in one run. No case is explained afterwards:
 * whoever knows what a case was in A knows what its twin is in B.
 */
function formRound(bank: BankOf<'form'>, random: () => number): readonly Part[] {
  const inA = (index: number): Twin => (index % 2 === 0 ? 'signal' : 'noise');
  const inB = (index: number): Twin => (index % 2 === 0 ? 'noise' : 'signal');
  const twin = bank.form === 'a' ? inA : inB;
  const dealt = shuffled(
    bank.pairs.map((pair, index): Card => ({ pair, twin: twin(index), prefix: prefixOf(pair, bank) })),
    random,
  );
  const half = dealt.length / 2;
  const options = { explain: 'never', of: dealt.length } as const;
  return [
    ...block(bank, 'form', dealt.slice(0, half), { ...options, next: introOf('halfway') }).parts,
    ...block(bank, 'form', dealt.slice(half), { ...options, next: END, intro: 'halfway', from: half + 1 })
      .parts,
    endScene(END, standing(bank, 'end')),
  ];
}

/** A few cases of pairs that are kept for it, each explained at once, for the reasons in plan.ts. */
function boosterRound(bank: BankOf<'booster'>, random: () => number): readonly Part[] {
  const dealt = cards(bank, shuffled(bank.pairs, random), BOOSTER, random);
  return [
    ...block(bank, 'booster', dealt, { explain: 'now', next: END }).parts,
    endScene(END, standing(bank, 'end')),
  ];
}

/** The first pairs as cases with a reason, the next as cases without, in any order. */
function cards(
  bank: RoundBank,
  pairs: readonly BankPair[],
  { signal, noise }: BlockPlan,
  random: () => number,
): readonly Card[] {
  const card =
    (twin: Twin) =>
    (pair: BankPair): Card => ({ pair, twin, prefix: prefixOf(pair, bank) });
  return shuffled(
    [
      ...pairs.slice(0, signal).map(card('signal')),
      ...pairs.slice(signal, signal + noise).map(card('noise')),
    ],
    random,
  );
}

function block<Bank extends RoundBank>(
  bank: Bank,
  name: keyof Bank['blocks'] & string,
  dealt: readonly Card[],
  {
    explain,
    next,
    intro = name,
    from = 1,
    of = dealt.length,
  }: {
    readonly explain: CaseOptions['explain'];
    readonly next: string;
    readonly intro?: keyof Bank['blocks'] & string;
    readonly from?: number;
    readonly of?: number;
  },
): { readonly parts: readonly Part[]; readonly judged: readonly Judged[] } {
  const judged = dealt.map((card, index) => ({
    ...card,
    // With a dot, which no id of an author can hold.
    scene: `${name}.${from + index}`,
  }));
  const cases = judged.flatMap(({ scene, ...card }, index) => {
    const to = judged[index + 1]?.scene ?? next;
    const options = { ...standing(bank, name), number: from + index, of, explain, to };
    const { now } = card.pair[card.twin];
    if (!now) return [caseScene(scene, card, options)];
    const after = `${scene}.now`;
    return [caseScene(scene, card, { ...options, to: after }), nowScene(after, card, now, options)];
  });
  const opening = introScene(introOf(intro), standing(bank, intro), { to: judged[0]?.scene ?? next });
  return { parts: [opening, ...cases], judged };
}

function standing<Bank extends RoundBank>(bank: Bank, name: keyof Bank['blocks'] & string): Standing {
  const blocks: Readonly<Record<string, RoundBlock>> = bank.blocks;
  return { name, block: blocks[name] as RoundBlock };
}

/** By place in the bank, so that it stays an id however long the name of the pair is. */
function prefixOf(pair: BankPair, bank: RoundBank): string {
  return `p${bank.pairs.indexOf(pair) + 1}`;
}

function peopleOf(card: Pick<Card, 'pair' | 'prefix'>) {
  return Object.entries(card.pair.cast)
    .filter(([person]) => personId(person, card) !== person)
    .map(([person, member]) => {
      const id = personId(person, card);
      const inBank = `pairs.${card.pair.id}.cast.${person}`;
      const texts = ['name', 'role'].map((key) => [`cast.${id}.${key}`, `${inBank}.${key}`] as const);
      return { id, member, texts };
    });
}

/** Where the texts of facts and help lines stand, in the bank as in the round. */
function sharedPaths({ facts = {}, helpLines = [] }: RoundBank): readonly string[] {
  return [
    ...Object.keys(facts).flatMap((id) => [`facts.${id}.says`, `facts.${id}.title`]),
    ...helpLines.flatMap(({ id }) => [`help-lines.${id}.name`, `help-lines.${id}.for`]),
  ];
}

/** The texts of a translation under the paths they have in the round. */
function moved(translation: Translation, texts: Part['texts']): Translation {
  return lookup(
    texts.flatMap(([path, inBank]) => {
      const text = Object.hasOwn(translation, inBank) ? translation[inBank] : undefined;
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}
