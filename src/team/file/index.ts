/** The file of a team: what is in it, what may be in it, and what can be done to it. */
export { TEAM_PROBLEMS, type TeamProblem, type TeamProblemCode } from './check.ts';
export { type MergedTeam, addSession, mergeTeamFiles, raiseFloor } from './change.ts';
export { type OpenSession, closeSession, isSummed, keyOf } from './close.ts';
export {
  type Bounds,
  FEW,
  LEAST_FLOOR,
  LEAST_JUDGEMENTS,
  LEAST_PEOPLE,
  MOST_PEOPLE,
  boundsOf,
  told,
} from './counts.ts';
export { type GuardedTeam, MOST_WORDS, guardTeamFile } from './guard.ts';
export { itemsOf, itemsOfBank } from './items.ts';
export { firstForm, newTeamFile } from './new-team.ts';
export { PARTS_FROM, PART_OF } from './practice.ts';
export { TEAM_FILE_ENDING, readTeamFile, writeTeamFile } from './text.ts';
export * from './types.ts';
