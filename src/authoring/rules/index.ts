import type { Draft, FileDraft, RoundDraft } from '../draft/draft.ts';
import type { Kind } from '../read/input.ts';
import { bankCoupled } from './bank-coupled.ts';
import type { BankDraft } from './bank-draft.ts';
import { bankDuplicatePair } from './bank-duplicate-pair.ts';
import { bankFew } from './bank-few.ts';
import { bankLanguage } from './bank-language.ts';
import { bankMinutes } from './bank-minutes.ts';
import { bankMissing } from './bank-missing.ts';
import { bankTooSmall } from './bank-too-small.ts';
import { branchNeverTaken } from './branch-never-taken.ts';
import { chanceAlone } from './chance-alone.ts';
import { chanceMixed } from './chance-mixed.ts';
import { chanceSame } from './chance-same.ts';
import { citizenNumber } from './citizen-number.ts';
import { conditionNeverHolds } from './condition-never-holds.ts';
import { conditionUnknownChoice } from './condition-unknown-choice.ts';
import { conditionUnknownCue } from './condition-unknown-cue.ts';
import { conditionUnknownPhrase } from './condition-unknown-phrase.ts';
import { conditionUnknownScene } from './condition-unknown-scene.ts';
import { conditionWrongTurn } from './condition-wrong-turn.ts';
import { cueBrackets } from './cue-brackets.ts';
import { cueNotDescribed } from './cue-not-described.ts';
import { cueNotInText } from './cue-not-in-text.ts';
import { cueWithoutWhy } from './cue-without-why.ts';
import { duplicateCue, duplicateId } from './duplicate-id.ts';
import { factOrLabel } from './fact-or-label.ts';
import { factTaken } from './fact-taken.ts';
import { factUnchecked } from './fact-unchecked.ts';
import { goalUnpractised } from './goal-unpractised.ts';
import { gradeAgainstSafety } from './grade-against-safety.ts';
import { gradeWithoutBecause } from './grade-without-because.ts';
import { noGoodOption, onlyGoodOptions } from './grades-spread.ts';
import { helpLineHidden, helpLineKept, helpLineNotNewer, helpLineTwice } from './help-line-beside-ours.ts';
import { helpLineOld, helpLineTooOld } from './help-line-old.ts';
import { helpLineUnchecked } from './help-line-unchecked.ts';
import { htmlInText } from './html-in-text.ts';
import { hubRunsDry } from './hub-runs-dry.ts';
import { interludeEntered } from './interlude-entered.ts';
import { interludeNeverReturns } from './interlude-never-returns.ts';
import { interludeWithin } from './interlude-within.ts';
import { judgeWithoutCues } from './judge-without-cues.ts';
import { labelWithoutBecause } from './label-without-because.ts';
import { lastBranchHasWhen } from './last-branch-has-when.ts';
import { learnerMissing } from './learner-missing.ts';
import { lineNotDescribed } from './line-not-described.ts';
import { lineNotInText } from './line-not-in-text.ts';
import { markedNotAlways } from './marked-not-always.ts';
import { mediaTooLarge } from './media-too-large.ts';
import { mediaUnused } from './media-unused.ts';
import { metersOpenOtherwise } from './meters-open-otherwise.ts';
import { minutesImplausible } from './minutes-implausible.ts';
import { nowOptions, nowSayOrDo } from './now-options.ts';
import { noEnd } from './no-end.ts';
import { noWayToEnd } from './no-way-to-end.ts';
import { noiseWithStrength } from './noise-with-strength.ts';
import { notAPicture } from './not-a-picture.ts';
import { nothingToChoose } from './nothing-to-choose.ts';
import { optionLengths } from './option-lengths.ts';
import { optionsAlike } from './options-alike.ts';
import { optionAlone, optionsMany } from './options-count.ts';
import { pairUnused } from './pair-unused.ts';
import { partnerElsewhere } from './partner-elsewhere.ts';
import { partnersMissing } from './partners-missing.ts';
import { phoneNumber } from './phone-number.ts';
import { mediaMissing, pictureMissing } from './picture-missing.ts';
import { pictureWithScript } from './picture-with-script.ts';
import { readsNotANote } from './reads-not-a-note.ts';
import { reservedId } from './reserved-id.ts';
import { returnWithoutInterlude } from './return-without-interlude.ts';
import { reviewUnsigned } from './review-unsigned.ts';
import { routesAllReturn } from './routes-all-return.ts';
import { roundLength } from './round-length.ts';
import type { CueRule, HeadRule, Rule } from './rule.ts';
import { sayOrDo } from './say-or-do.ts';
import { sceneCalledReturn } from './scene-called-return.ts';
import { thoughtAmongDeeds, thoughtGraded } from './thoughts.ts';
import { sceneUnreachable } from './scene-unreachable.ts';
import { signalOrNoise } from './signal-or-noise.ts';
import { signalWithoutStrength } from './signal-without-strength.ts';
import { speakerNotPresent } from './speaker-not-present.ts';
import { spotOverEdge } from './spot-over-edge.ts';
import { startIsEnd } from './start-is-end.ts';
import type { TextRule } from './text-rule.ts';
import { timeGoesBack } from './time-goes-back.ts';
import { curlySource } from './curly-source.ts';
import { dateAhead } from './date-ahead.ts';
import { discussCount } from './discuss-count.ts';
import { titleMissing } from './title-missing.ts';
import { turnCount, turnMissing } from './turn-count.ts';
import { twinLengths } from './twin-lengths.ts';
import { twinName } from './twin-name.ts';
import { twinWithSignal } from './twin-with-signal.ts';
import { twinWithoutSignal } from './twin-without-signal.ts';
import { unknownGoal } from './unknown-goal.ts';
import { unknownPerson } from './unknown-person.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownTarget } from './unknown-target.ts';

/** Rules for one kind of file, by when they can be asked; `texts` hold for its translations too. */
type Stages<Subject, Stage extends string> = { readonly texts: readonly TextRule[] } & {
  readonly [When in Stage]: readonly Rule<Subject>[];
};

interface RulesByKind extends Record<Kind, { readonly texts: readonly TextRule[] }> {
  /**
   * `parts`, even while other scenes are broken; `references`, when none is; `story` and `playable`, when all of them lead
   * somewhere. What is `playable` is played in every situation; `unproven` says of the scenes alone what it can, where that
   * was too much.
   */
  readonly scenario: Stages<Draft, 'parts' | 'references' | 'story' | 'playable' | 'unproven'>;
  readonly round: Stages<RoundDraft, 'parts'>;
  /** `size`, `pairs` and `spread` need every pair to be sound; while there are too few, their spread means little. */
  readonly bank: Stages<FileDraft<'bank'>, 'parts'> & Stages<BankDraft, 'size' | 'pairs' | 'spread'>;
  readonly partners: Stages<never, never>;
  /** `check` is for who writes; `pack` for who hands it to others. */
  readonly 'help-lines': Stages<FileDraft<'help-lines'>, 'parts' | 'check' | 'pack'>;
  readonly facts: Stages<FileDraft<'facts'>, 'parts'>;
}

/** What no text may hold where a story is told. */
const STORY_TEXTS: readonly TextRule[] = [htmlInText, phoneNumber, citizenNumber];

const HEAD: readonly HeadRule[] = [learnerMissing, reviewUnsigned];

const CUES: readonly CueRule[] = [
  signalOrNoise,
  signalWithoutStrength,
  noiseWithStrength,
  cueNotDescribed,
  cueBrackets,
  cueNotInText,
  cueWithoutWhy,
  lineNotDescribed,
];

/** The one table of what is asked of each kind of file, source and translation alike. */
export const RULES_BY_KIND: RulesByKind = {
  scenario: {
    texts: STORY_TEXTS,
    parts: [
      ...HEAD,
      dateAhead,
      reservedId,
      sayOrDo,
      thoughtGraded,
      thoughtAmongDeeds,
      factOrLabel,
      ...CUES,
      gradeWithoutBecause,
      labelWithoutBecause,
      unknownPerson,
      speakerNotPresent,
      unknownGoal,
      unknownSource,
      curlySource,
      mediaMissing,
      pictureMissing,
      notAPicture,
      pictureWithScript,
      mediaTooLarge,
      spotOverEdge,
      partnersMissing,
      partnerElsewhere,
      lineNotInText,
      optionLengths,
      optionAlone,
      optionsMany,
      optionsAlike,
      noGoodOption,
      onlyGoodOptions,
      gradeAgainstSafety,
      titleMissing,
      discussCount,
    ],
    references: [
      turnCount,
      turnMissing,
      nothingToChoose,
      chanceMixed,
      chanceAlone,
      mediaUnused,
      duplicateId,
      sceneCalledReturn,
      unknownTarget,
      readsNotANote,
      conditionUnknownCue,
      conditionUnknownScene,
      conditionUnknownChoice,
      conditionUnknownPhrase,
      conditionWrongTurn,
      markedNotAlways,
    ],
    story: [chanceSame, goalUnpractised, timeGoesBack, metersOpenOtherwise, minutesImplausible],
    playable: [
      startIsEnd,
      noEnd,
      lastBranchHasWhen,
      returnWithoutInterlude,
      interludeEntered,
      interludeWithin,
      interludeNeverReturns,
    ],
    unproven: [
      sceneUnreachable,
      noWayToEnd,
      routesAllReturn,
      hubRunsDry,
      branchNeverTaken,
      conditionNeverHolds,
      judgeWithoutCues,
    ],
  },
  round: {
    texts: STORY_TEXTS,
    parts: [
      ...HEAD,
      dateAhead,
      ...CUES,
      duplicateCue,
      nowSayOrDo,
      nowOptions,
      roundLength,
      twinLengths,
      twinWithSignal,
      twinWithoutSignal,
      twinName,
      unknownSource,
      curlySource,
    ],
  },
  bank: {
    texts: STORY_TEXTS,
    parts: [...HEAD, dateAhead, reservedId],
    size: [bankTooSmall],
    pairs: [bankLanguage, bankDuplicatePair],
    spread: [pairUnused, bankFew, bankMissing, bankCoupled, bankMinutes],
  },
  partners: { texts: STORY_TEXTS },
  'help-lines': {
    // Numbers belong here.
    texts: [htmlInText],
    parts: [
      helpLineUnchecked,
      dateAhead,
      helpLineTwice,
      helpLineKept,
      helpLineNotNewer,
      helpLineHidden,
      unknownSource,
      curlySource,
    ],
    check: [helpLineOld],
    pack: [helpLineTooOld],
  },
  facts: { texts: STORY_TEXTS, parts: [factUnchecked, dateAhead, factTaken] },
};
