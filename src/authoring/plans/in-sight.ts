/** What of a story has come in sight, by the cues it carries. */
import type { Session, View } from '../../engine/index.ts';

/** A line, or a place in a picture, that carries a cue. */
interface Bearer {
  readonly id: string;
  readonly cue: string;
}

/** Everything in sight now that carries a cue. */
export function bearersIn({ scene, consequence }: View): readonly Bearer[] {
  return [...scene.script, ...(consequence?.lines ?? []), ...(scene.picture?.spots ?? [])].flatMap(
    ({ id, cue }) => (cue === undefined ? [] : [{ id, cue }]),
  );
}

/** The cues that have come in sight up to now. */
export function cuesSeen({ past, view }: Session): ReadonlySet<string> {
  const views = [...past.map((stay) => stay.view), view];
  return new Set(views.flatMap((one) => bearersIn(one).map(({ cue }) => cue)));
}
