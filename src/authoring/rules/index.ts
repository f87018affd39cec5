import { branchNeverTaken } from './branch-never-taken.ts';
import { conditionNeverHolds } from './condition-never-holds.ts';
import { conditionUnknownChoice } from './condition-unknown-choice.ts';
import { conditionUnknownCue } from './condition-unknown-cue.ts';
import { conditionUnknownPhrase } from './condition-unknown-phrase.ts';
import { conditionUnknownScene } from './condition-unknown-scene.ts';
import { conditionWrongTurn } from './condition-wrong-turn.ts';
import { cueNotDescribed } from './cue-not-described.ts';
import { cueNotInText } from './cue-not-in-text.ts';
import { cueWithoutWhy } from './cue-without-why.ts';
import { duplicateId } from './duplicate-id.ts';
import { factOrLabel } from './fact-or-label.ts';
import { forbiddenInText } from './forbidden-text.ts';
import { gradeWithoutBecause } from './grade-without-because.ts';
import { hubRunsDry } from './hub-runs-dry.ts';
import { judgeWithoutCues } from './judge-without-cues.ts';
import { labelWithoutBecause } from './label-without-because.ts';
import { lastBranchHasWhen } from './last-branch-has-when.ts';
import { learnerMissing } from './learner-missing.ts';
import { minutesImplausible } from './minutes-implausible.ts';
import { noEnd } from './no-end.ts';
import { noWayToEnd } from './no-way-to-end.ts';
import { noiseWithStrength } from './noise-with-strength.ts';
import { nothingToChoose } from './nothing-to-choose.ts';
import { optionLengths } from './option-lengths.ts';
import { readsNotANote } from './reads-not-a-note.ts';
import { reviewUnsigned } from './review-unsigned.ts';
import { routesAllReturn } from './routes-all-return.ts';
import type { CueRule, HeadRule, Rule } from './rule.ts';
import { sayOrDo } from './say-or-do.ts';
import { sceneUnreachable } from './scene-unreachable.ts';
import { signalOrNoise } from './signal-or-noise.ts';
import { signalWithoutStrength } from './signal-without-strength.ts';
import { turnCount } from './turn-count.ts';
import { unknownGoal } from './unknown-goal.ts';
import { unknownPerson } from './unknown-person.ts';
import { unknownTarget } from './unknown-target.ts';

export const forbiddenText: CueRule = function* ({ file, texts }) {
  for (const text of texts) yield* forbiddenInText(text, file);
};

/** About the head, in scenarios and in rounds. */
export const headRules: readonly HeadRule[] = [learnerMissing, reviewUnsigned];

/** About cues, in scenarios and in rounds. */
export const cueRules: readonly CueRule[] = [
  signalOrNoise,
  signalWithoutStrength,
  noiseWithStrength,
  cueNotDescribed,
  cueNotInText,
  cueWithoutWhy,
];

/** About one text, one scene or the head: hold also while other scenes are broken. */
export const partRules: readonly Rule[] = [
  forbiddenText,
  ...headRules,
  sayOrDo,
  factOrLabel,
  ...cueRules,
  gradeWithoutBecause,
  labelWithoutBecause,
  unknownPerson,
  unknownGoal,
  optionLengths,
];

/** About what a scene ends in: with these broken there is no story to speak of. */
export const shapeRules: readonly Rule[] = [turnCount, nothingToChoose];

/** About ids that refer to each other: need all scenes. */
export const referenceRules: readonly Rule[] = [
  duplicateId,
  unknownTarget,
  readsNotANote,
  conditionUnknownCue,
  conditionUnknownScene,
  conditionUnknownChoice,
  conditionUnknownPhrase,
  conditionWrongTurn,
];

/** About the story as a whole: need all references. */
export const storyRules: readonly Rule[] = [
  noEnd,
  sceneUnreachable,
  noWayToEnd,
  routesAllReturn,
  hubRunsDry,
  lastBranchHasWhen,
  branchNeverTaken,
  conditionNeverHolds,
  judgeWithoutCues,
  minutesImplausible,
];
