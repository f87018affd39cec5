/** What the system has of the learner, as it stands. */
import { type Both, inBoth } from '../../heard.ts';
import type { LearnerRecord } from '../server/heard.ts';

export type Standing = 'opened' | 'unrecorded' | { readonly completedOn: string };

const OPENED: Both = ['Geopend, nog niet voltooid', 'Opened, not yet completed'];
const UNRECORDED: Both = ['Er wordt niets vastgelegd', 'Nothing is recorded'];

const which = document.querySelector('#which');
const standing = document.querySelector('#standing');

/** Of what the store has of a training that was opened. */
export const standingIn = ({ completedOn }: LearnerRecord): Standing =>
  completedOn === undefined ? 'opened' : { completedOn };

export function showRecord(training: string, stands: Standing): void {
  which?.replaceChildren(training);
  standing?.replaceChildren(...inBoth(wordsOf(stands)));
}

function wordsOf(stands: Standing): Both {
  if (stands === 'opened') return OPENED;
  if (stands === 'unrecorded') return UNRECORDED;
  const day = new Date(stands.completedOn);
  const inWords = (language: string): string =>
    day.toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return [`Voltooid op ${inWords('nl')}`, `Completed on ${inWords('en-GB')}`];
}
