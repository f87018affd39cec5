/** What was learned. Door `signal-training/assessment`. */
export { type Area, areaInterval, areaUnderCurve, type Interval } from './area.ts';
export {
  assess,
  type Assessment,
  type Decision,
  type GoalResult,
  type Judgement,
  type NoteResult,
  type Observation,
} from './assess.ts';
export { type BlockResult, byBlock } from './blocks.ts';
export { type Debrief, debrief } from './debrief.ts';
export type { DebriefStep } from './debrief-step.ts';
export type { Decided, JudgementOutcome } from './decided.ts';
export { type DetectionCounts, type Sensitivity, sensitivity } from './detection.ts';
export { type Helped, type Highlight, markCounts, type MarkCounts } from './first-look.ts';
export { ASSUMED_BASE_RATE, predictiveValue, type TenAlarms, tenAlarms } from './predictive-value.ts';
export { REPEAT_DAYS } from './repeat.ts';
export { isUntold, type Sign, signOf, signOfOption } from './sign.ts';
export { type CueOutcome, type Sight, cueOutcome } from './sights.ts';
export {
  type Bands,
  type Index,
  INDEX_FROM,
  ROUGH_FROM,
  type SensitivityBand,
  tell,
  type Telling,
  type TendencyBand,
} from './telling.ts';
export { type Habit, HABITS, type Tomorrow, tomorrow } from './tomorrow.ts';
