/** What a team learns of itself, from its file alone. */
export { type ClassCounts, type Estimate, type Measured, type TeamIndex, measured } from './measured.ts';
export { type Together, between, pooled, together } from './random-effects.ts';
export { type Share, shareOf } from './share.ts';
export { standOut } from './stand-out.ts';
export {
  type Gain,
  type Series,
  type SeriesName,
  SERIES,
  type TeamFigures,
  teamFigures,
} from './team-figures.ts';
export { type Chart, type Finding, FIRM_FROM, LIMITS_FROM, type Rule, xmr } from './xmr.ts';
