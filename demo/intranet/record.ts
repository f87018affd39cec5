/**
 * Hands a completion to HR: to the register under `hr/`, which takes the learner from the session and not from this page.
 * The demo that `npm run build:demo` makes has no server; there a key in the storage of the browser stands for HR.
 */
import type { Completion } from '../../src/index.ts';

const KEY = 'demo-hr';

/** The promise is kept once it is stored, and rejected where it was not: then it is offered again. */
export async function record(completion: Completion): Promise<void> {
  if (import.meta.env.PROD) return keepHere(completion);
  const response = await fetch('../hr/completions', {
    method: 'POST',
    // Arrives where the page is left meanwhile, too.
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(completion),
  });
  if (!response.ok) throw new Error(`HR answers ${response.status}.`);
}

/** Everything kept in this browser, the oldest first. */
export function records(): readonly Completion[] {
  return JSON.parse(localStorage.getItem(KEY) ?? '[]') as readonly Completion[];
}

/** What is offered twice, or completed again, is kept once. Throws where there is no room to keep it. */
function keepHere(completion: Completion): void {
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
