/** The way behind a run, as `check` writes ways. */
import { type Session, verdictOf } from '../../engine/index.ts';
import { inArrows } from '../proof/explore/way.ts';

export function wayBehind({ past, view, steps }: Session): string {
  const stays = past.map((stay) => ({
    scene: stay.view.scene.id,
    done: stay.step ? [told(stay.step.entry)] : [],
  }));
  const last = view.phase === 'consequence' ? steps.at(-1) : undefined;
  return inArrows([...stays, { scene: view.scene.id, done: last ? [told(last.entry)] : [] }]);
}

function told(entry: Session['steps'][number]['entry']): string {
  switch (entry.type) {
    case 'choose':
      return entry.choice;
    case 'judge':
      return verdictOf(entry.certainty);
    case 'route':
      return entry.partner;
    case 'note':
      return entry.phrases.map((phrase) => `(write ${phrase})`).join(', ') || '(write)';
    case 'skip':
      return '(skip)';
  }
}
