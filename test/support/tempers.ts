/** Three learners, each with one way through any scenario. */
import type { Act, Session, View } from '../../src/engine/index.ts';
import type { Grade } from '../../src/format/vocabulary.ts';

/** What each would rather do, the dearest first; `open` has no grade. */
const PREFERENCES = {
  best: ['good', 'acceptable', 'open', 'harmful'],
  middle: ['acceptable', 'open', 'good', 'harmful'],
  worst: ['harmful', 'open', 'acceptable', 'good'],
} as const satisfies Record<string, readonly (Grade | 'open')[]>;

export type Temper = keyof typeof PREFERENCES;
export const TEMPERS = Object.keys(PREFERENCES) as readonly Temper[];

/** What a learner of this temper does now; undefined at an ending. What was done least comes first. */
export function nextAct(view: View, temper: Temper, done: readonly Act[]): Act | undefined {
  const { scene, phase } = view;
  if (phase === 'choosing') {
    const choice = dearest(
      view.choices,
      temper,
      ({ id }) => done.filter((act) => act.type === 'choose' && act.choice === id).length,
    );
    return choice && { type: 'choose', choice: choice.id };
  }
  if (phase === 'routing') {
    const route = dearest(
      view.routes,
      temper,
      ({ partner }) => done.filter((act) => act.type === 'route' && act.partner === partner).length,
    );
    return route && { type: 'route', partner: route.partner };
  }
  if (phase === 'judging' && scene.turn.kind === 'judge') {
    const isRight = temper !== 'worst';
    const isSure = temper !== 'middle';
    const isYes = (scene.turn.expected === 'consult') === isRight;
    return { type: 'judge', certainty: isSure ? (isYes ? 6 : 1) : isYes ? 4 : 3 };
  }
  if (phase === 'noting') {
    const idsOf = (kind: 'fact' | 'label'): string[] =>
      view.phrases.filter((phrase) => phrase.kind === kind).map(({ id }) => id);
    const [facts, labels] = [idsOf('fact'), idsOf('label')];
    const phrases = { best: facts, worst: labels, middle: [...facts.slice(0, 1), ...labels.slice(0, 1)] };
    return { type: 'note', phrases: phrases[temper] };
  }
  return phase === 'ended' ? undefined : { type: 'continue' };
}

/** Plays from where the run is to an ending; every act as it was done. */
export function playAs(temper: Temper, session: Session): readonly Act[] {
  const done: Act[] = [];
  for (let act = nextAct(session.view, temper, done); act; act = nextAct(session.view, temper, done)) {
    if (!session.act(act)) throw new Error(`The run refuses ${JSON.stringify(act)}.`);
    done.push(act);
    if (done.length > 300) throw new Error(`The ${temper} way through ${session.scenario.id} does not end.`);
  }
  return done;
}

function dearest<Option extends { readonly grade?: Grade }>(
  options: readonly Option[],
  temper: Temper,
  timesDone: (option: Option) => number,
): Option | undefined {
  const rank = (option: Option): number =>
    PREFERENCES[temper].indexOf(option.grade ?? 'open') + 10 * timesDone(option);
  return options.toSorted((one, other) => rank(one) - rank(other))[0];
}
