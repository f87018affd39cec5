/** Whether what a step of a plan expects is so. */
import type { Session } from '../../engine/index.ts';
import { METERS } from '../../format/vocabulary.ts';
import { listed } from '../schema/condition.ts';
import type { Expectation } from '../schema/plan.ts';
import { cuesSeen } from './in-sight.ts';
import { type Parting, parting } from './parting.ts';

/** The first thing that is otherwise; undefined where all is as expected. */
export function missed(session: Session, expected: Expectation): Parting | undefined {
  return meterMissed(session, expected) ?? sightMissed(session, expected) ?? offerMissed(session, expected);
}

function meterMissed({ view: { meters } }: Session, expected: Expectation): Parting | undefined {
  for (const meter of METERS) {
    const bounds = expected[meter];
    if (!bounds) continue;
    const { atLeast = -Infinity, atMost = Infinity } = bounds;
    const value = meters[meter];
    if (value >= atLeast && value <= atMost) continue;
    const wanted = Object.entries(bounds).map(([bound, limit]) => `${bound}: ${limit}`);
    return parting('plan-meter', [meter], { meter, value, wanted: wanted.join(', ') });
  }
  return undefined;
}

function sightMissed(session: Session, { seen, unseen }: Expectation): Parting | undefined {
  const cues = cuesSeen(session);
  const hidden = firstIn('seen', seen, (cue) => !cues.has(cue));
  if (hidden) return parting('plan-unseen', hidden.path, { cue: hidden.name });
  const shown = firstIn('unseen', unseen, (cue) => cues.has(cue));
  return shown && parting('plan-seen', shown.path, { cue: shown.name });
}

function offerMissed({ view }: Session, { offered, withheld }: Expectation): Parting | undefined {
  const scene = view.scene.id;
  const open = [...view.choices.map(({ id }) => id), ...view.routes.map(({ partner }) => partner as string)];
  const lacking = firstIn('offered', offered, (name) => !open.includes(name));
  if (lacking) return notOffered(lacking.path, lacking.name, scene, open);
  const there = firstIn('withheld', withheld, (name) => open.includes(name));
  return there && parting('plan-offered', there.path, { name: there.name, scene });
}

/** The first name under a key of which something is so, and where it stands: one name, or one of a list. */
function firstIn(
  key: string,
  names: string | readonly string[] | undefined,
  isSo: (name: string) => boolean,
): { readonly name: string; readonly path: Parting['path'] } | undefined {
  const index = listed(names).findIndex(isSo);
  const name = listed(names)[index];
  return name === undefined ? undefined : { name, path: typeof names === 'string' ? [key] : [key, index] };
}

/** Said where something is chosen, and where it is expected, alike. */
export function notOffered(
  path: Parting['path'],
  name: string,
  scene: string,
  offered: readonly string[],
): Parting {
  return parting('plan-not-offered', path, { name, scene, offered: offered.join(', ') || '–' });
}
