/** Who can hear what is said: one rule for whoever shows a scene from the place of somebody else. */
import type { Choice, Line, Route, Scene, Turn } from './types.ts';

/**
 * Who can hear what is said in a scene, or in `option` and what follows on it. Somebody may think without hearing: an inner
 * voice makes nobody present.
 *
 * @param option one of the choices or routes of `scene`
 * @returns ids, first of whom the learner plays there. Where the author does not say who else is present: everybody who
 *   speaks in the scene, be it in an answer to another option, partners included
 */
export function whoHears(scene: Scene, option?: Choice | Route): ReadonlySet<string> {
  return new Set([scene.as, ...(option?.present ?? scene.present ?? speakersIn(scene))]);
}

/**
 * Whether somebody hears one line of a scene, or of what follows on `option` in it: with all others who are there, or because
 * they say it. Who calls something on the way out has heard their own words and nothing of what comes after.
 */
export function hears(person: string, { speaker }: Line, scene: Scene, option?: Choice | Route): boolean {
  return speaker === person || whoHears(scene, option).has(person);
}

/** Not of an option that says who is present: whoever comes in there was not there before. */
function speakersIn({ script, turn }: Scene): readonly string[] {
  return [...script, ...answersTo(turn)].flatMap(({ speaker }) => speaker ?? []);
}

function answersTo(turn: Turn): readonly Line[] {
  if (turn.kind === 'choices') return turn.choices.flatMap(({ present, then }) => (present ? [] : then));
  if (turn.kind === 'route') return turn.routes.flatMap(({ present, returns }) => (present ? [] : returns));
  return [];
}
