/** How a run goes on where nothing is decided. */
import type { Act, Session } from '../../engine/index.ts';
import { isFork } from '../../format/fork.ts';

export function passForks(session: Session): void {
  while (isFork(session.view.scene) && session.act({ type: 'continue' }));
}

/** What leads on without a decision. */
export function onward({ view: { phase } }: Session): Act {
  return { type: phase === 'continuing' || phase === 'consequence' ? 'continue' : 'skip' };
}
