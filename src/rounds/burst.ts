/**
 * The burst: what was judged wrong comes back, at most six times, written in the conditions that every story has.
 *
 * Conditions cannot count, so the places count: the first repetition has its own scene for every case that may be the
 * first, the second for every case that may be the second, and so on. After each stands a fork to whatever was judged wrong
 * further down the list; it has nothing to read, and a player may pass it by.
 */
import type { Condition } from '../format/types.ts';
import type { Verdict } from '../format/vocabulary.ts';
import { type Card, EXPECTED, type Part, type Standing, caseScene, introScene } from './parts.ts';
import { BURST_MOST } from './plan.ts';

/** A case that was dealt before, in that scene. */
export interface Judged extends Card {
  readonly scene: string;
}

const OTHER: Readonly<Record<Verdict, Verdict>> = { consult: 'no-consult', 'no-consult': 'consult' };

interface Fork {
  readonly when?: Condition;
  readonly to: string;
}

/**
 * @param judged what may come back, most urgent first
 * @param intro the scene that introduces the burst
 * @param end the scene after it, to which the introduction leads where nothing was judged wrong
 */
export function burst(
  judged: readonly Judged[],
  standing: Standing,
  { intro, end }: { readonly intro: string; readonly end: string },
): readonly Part[] {
  const idOf = (slot: number, position: number): string => `${standing.name}.${slot}.${position + 1}`;
  const forksTo = (slot: number, from: number): readonly Fork[] => [
    ...judged
      .slice(from)
      .map((card, offset) => ({ when: wentWrong(card, judged), to: idOf(slot, from + offset) })),
    { to: end },
  ];

  const parts = [introScene(intro, standing, ...forksTo(1, 0))];
  for (let slot = 1; slot <= BURST_MOST; slot += 1) {
    for (const [position, card] of judged.entries()) {
      // The third repetition cannot be the second case on the list.
      if (position < slot - 1) continue;
      const id = idOf(slot, position);
      const isLast = slot === BURST_MOST || position === judged.length - 1;
      const to = isLast ? end : `after-${id}`;
      parts.push(caseScene(id, card, { ...standing, number: slot, of: BURST_MOST, explain: 'now', to }));
      if (!isLast) parts.push(fork(to, standing, forksTo(slot + 1, position + 1)));
    }
  }
  return parts;
}

/** Judged wrong, and not the twin of one further up that was too: twins never share a block. */
function wentWrong(card: Judged, judged: readonly Judged[]): Condition {
  const position = judged.indexOf(card);
  const twin = judged.findIndex(({ pair, twin: which }) => pair === card.pair && which !== card.twin);
  const earlier = twin < position ? judged[twin] : undefined;
  return { judged: wrong(card), ...(earlier && { not: { judged: wrong(earlier) } }) };
}

function wrong({ scene, twin }: Judged): Readonly<Record<string, Verdict>> {
  return { [scene]: OTHER[EXPECTED[twin]] };
}

function fork(id: string, standing: Standing, branches: readonly Fork[]): Part {
  const block = { ...standing.block, script: [] };
  return introScene(id, { ...standing, block }, ...branches);
}
