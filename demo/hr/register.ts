/**
 * What the HR system of the demo keeps. Here it is a key in the storage of the browser, so that the demo needs no server; in
 * life it stands behind a request to a server, which takes the learner from its own session: a page can say anything.
 */
import type { Completion } from '../../src/index.ts';

const KEY = 'demo-hr';

/** Everything kept, the oldest first. */
export function records(): readonly Completion[] {
  return JSON.parse(localStorage.getItem(KEY) ?? '[]') as readonly Completion[];
}

/** Keeps a completion; what is offered twice, or completed again, is kept once. Throws where there is no room to keep it. */
export function record(completion: Completion): void {
  const known = records();
  const isKnown = known.some(
    ({ id, learner, training }) =>
      id === completion.id ||
      (learner === completion.learner &&
        training.id === completion.training.id &&
        training.version === completion.training.version),
  );
  if (!isKnown) localStorage.setItem(KEY, JSON.stringify([...known, completion]));
}

export function forget(): void {
  localStorage.removeItem(KEY);
}

/** Calls `changed` when a page beside this one records something. */
export function whenChangedElsewhere(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEY) changed();
  });
}
