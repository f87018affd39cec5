/**
 * The burst: some of what was judged otherwise comes back, mixed with some of what went well, written in the conditions
 * that every story has.
 *
 * Conditions cannot count, so forks do: each leads to the first case that fits and was not yet met here, and whoever comes
 * back from a case goes to the fork after the last that was passed. Forks have nothing to read, and a player may pass
 * them by.
 */
import type { Condition } from '../format/types.ts';
import type { Verdict } from '../format/vocabulary.ts';
import { shuffled } from '../format/random.ts';
import { type Card, EXPECTED, type Part, type Standing, caseScene, introScene } from './parts.ts';
import { BURST } from './plan.ts';

/** A case that was dealt before, in that scene. */
export interface Judged extends Card {
  readonly scene: string;
}

const OTHER: Readonly<Record<Verdict, Verdict>> = { consult: 'no-consult', 'no-consult': 'consult' };

type Outcome = (typeof BURST)[number];

interface Fork {
  readonly when?: Condition;
  readonly to: string;
}

/**
 * @param judged what may come back, most urgent first; a case that is not scored never does
 * @param intro the scene that introduces the burst
 * @param end the scene after it, to which the introduction leads where nothing was judged otherwise
 */
export function burst(
  judged: readonly Judged[],
  standing: Standing,
  { intro, end }: { readonly intro: string; readonly end: string },
  random: () => number,
): readonly Part[] {
  const { name } = standing;
  const scored = judged.filter(({ pair, twin }) => pair[twin].differs === undefined);
  const again = scored.map((card, index) => ({ ...card, again: `${name}.${index + 1}` }));
  const wentWell = shuffled(again, random);
  const forkOf = (slot: number): string => `${name}-fork.${slot + 1}`;
  const back = `${name}-back`;

  const branchesTo = (kind: Outcome, cards: readonly (typeof again)[number][]): readonly Fork[] =>
    cards.map(({ again: to, ...card }) => ({ when: comesBack(card, kind, to), to }));
  const slots = shuffled(BURST, random).map((kind, slot): Part => {
    const [wrong, right] = [branchesTo('wrong', again), branchesTo('right', wentWell)];
    // With nothing left of this kind, one of the other comes back.
    return fork(forkOf(slot), standing, [
      ...(kind === 'wrong' ? [...wrong, ...right] : [...right, ...wrong]),
      { to: end },
    ]);
  });
  // The last fork that was passed comes first: it tells how far the burst is.
  const onwards = slots.map((_, passed): Fork => ({
    ...(passed > 0 && { when: { visited: [forkOf(passed)] } }),
    to: passed + 1 < slots.length ? forkOf(passed + 1) : end,
  }));
  return [
    introScene(
      intro,
      standing,
      ...again.map((card): Fork => ({ when: { judged: asJudged(card, 'wrong') }, to: forkOf(0) })),
      { to: end },
    ),
    ...slots,
    fork(back, standing, onwards.toReversed()),
    ...again.map(({ again: id, ...card }) =>
      caseScene(id, card, { ...standing, of: BURST.length, explain: 'now', to: back }),
    ),
  ];
}

/** Judged so before, and not met again yet. */
function comesBack(card: Judged, kind: Outcome, again: string): Condition {
  return { judged: asJudged(card, kind), not: { visited: [again] } };
}

function asJudged({ scene, twin }: Judged, kind: Outcome): Readonly<Record<string, Verdict>> {
  return { [scene]: kind === 'wrong' ? OTHER[EXPECTED[twin]] : EXPECTED[twin] };
}

function fork(id: string, standing: Standing, branches: readonly Fork[]): Part {
  const block = { ...standing.block, script: [] };
  return introScene(id, { ...standing, block }, ...branches);
}
