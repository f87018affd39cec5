/**
 * What a team learns of itself, from its file alone. Door `signal-training/team/figures`, without `lit`: a server that keeps the
 * files of teams, and whoever compares them in another way, need no page.
 */
export {
  type MergedTeam,
  type TeamFile,
  type TeamProblem,
  mergeTeamFiles,
  readTeamFile,
} from '../file/index.ts';
export { type Caveat, type Comparison, type Effect, compareTeams } from './compare.ts';
export {
  type Feature,
  type GroupFigures,
  type ItemFigures,
  type People,
  groupFigures,
  itemFigures,
} from './items.ts';
export { type ClassCounts, type Estimate, type Measured, type TeamIndex, measured } from './measured.ts';
export { type Together, between, pooled, together } from './random-effects.ts';
export { type Share, shareOf } from './share.ts';
export { standOut } from './stand-out.ts';
export {
  type Gain,
  type ReturnedFor,
  type Series,
  type SeriesName,
  SERIES,
  type TeamFigures,
  teamFigures,
} from './team-figures.ts';
export {
  type Chart,
  type Finding,
  FIRM_FROM,
  LIMITS_FROM,
  type Rule,
  type ToldFinding,
  toldFindings,
  xmr,
} from './xmr.ts';
