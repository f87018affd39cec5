/** A file of a team that begins, and the draw of the form it measures with first. */
import { newSeed, randomFrom } from '../../format/random.ts';
import { LEAST_FLOOR } from './counts.ts';
import { newId } from './id.ts';
import { type Day, type Form, TEAM_FILE_VERSION, type TeamFile } from './types.ts';

/** @param today the day of whoever makes it */
export function newTeamFile(name: string, today: Day, seed = newSeed()): TeamFile {
  return {
    version: TEAM_FILE_VERSION,
    team: { id: newId(), name },
    floor: LEAST_FLOOR,
    order: { first: firstForm(seed), seed, drawnOn: today },
    sessions: [],
    logic: [],
    practice: [],
    roles: [],
  };
}

/** Which form the seed draws; whoever doubts it can draw it again. */
export function firstForm(seed: number): Form {
  return randomFrom(seed)() < 0.5 ? 'a' : 'b';
}
