/** What a learner can do at a moment, as the view says it; and walks that pick from it. */
import { CERTAINTIES, type Act, type Certainty, type Session, type View } from '../../src/engine/index.ts';

/** The acts that bring a run further. */
export function movesOf(view: View): readonly Act[] {
  const acts: Act[] = [
    ...view.choices.map(({ id }): Act => ({ type: 'choose', choice: id })),
    ...view.routes.map(({ partner }): Act => ({ type: 'route', partner })),
  ];
  if (view.phase === 'continuing' || view.phase === 'consequence') acts.push({ type: 'continue' });
  if (view.phase === 'judging')
    acts.push(...CERTAINTIES.map((certainty): Act => ({ type: 'judge', certainty })));
  if (view.phase === 'noting') {
    const phrases = view.phrases.map(({ id }) => id);
    acts.push({ type: 'note', phrases: [] }, { type: 'note', phrases: phrases.slice(0, 1) });
    acts.push({ type: 'note', phrases: phrases.toReversed() });
  }
  if (view.canSkip) acts.push({ type: 'skip' });
  return acts;
}

/** Marks and unmarks of all that is in sight. */
export function marksOf(view: View): readonly Act[] {
  if (view.phase === 'ended') return [];
  const lines = [...view.scene.script, ...(view.consequence?.lines ?? [])];
  const spots = view.scene.picture?.spots ?? [];
  return [...lines, ...spots].map(({ id }) => ({ type: 'mark', line: id, on: !view.marked.has(id) }));
}

/**
 * Plays on, each number picking one of the acts the view offers; returns what was done. Skipping stands there once
 * and the other moves three times, or most walks would soon be over.
 */
export function walk(session: Session, picks: readonly number[]): readonly Act[] {
  const done: Act[] = [];
  for (const pick of picks) {
    const moves = movesOf(session.view);
    const others = moves.filter(({ type }) => type !== 'skip');
    const acts = [...others, ...others, ...others, ...marksOf(session.view), ...moves.slice(others.length)];
    const act = acts[pick % acts.length];
    if (!act) break;
    if (!session.act(act)) throw new Error(`The view offers ${JSON.stringify(act)}, the run refuses it.`);
    done.push(act);
  }
  return done;
}

/** Does all of it, and says which act the run refuses, if any. */
export function play(session: Session, ...acts: readonly Act[]): void {
  for (const act of acts) if (!session.act(act)) throw new Error(`The run refuses ${JSON.stringify(act)}.`);
}

export const choose = (choice: string): Act => ({ type: 'choose', choice });
export const goOn: Act = { type: 'continue' };
export const skip: Act = { type: 'skip' };
export const mark = (id: string, on = true): Act => ({ type: 'mark', line: id, on });
export const judgeAs = (certainty: Certainty): Act => ({ type: 'judge', certainty });
export const turnTo = (partner: Extract<Act, { type: 'route' }>['partner']): Act => ({
  type: 'route',
  partner,
});
export const writeDown = (...phrases: readonly string[]): Act => ({ type: 'note', phrases });
