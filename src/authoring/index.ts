/** The door of this room: read, check, compile and translate scenarios. Door `signal-training/authoring`. */
export { check } from './check.ts';
export { type Change, compare, type Comparison } from './compare.ts';
export { compile, type CompileResult } from './compile.ts';
export { DIAGNOSTIC_CODES } from './rules/codes.ts';
export {
  hasErrors,
  type Diagnostic,
  type DiagnosticParams,
  type MissingThing,
  type Position,
  type Range,
  type RelatedPlace,
} from './diagnostics/diagnostic.ts';
export {
  contentReport,
  type ContentReport,
  type GradeSpread,
  type ScenarioReport,
} from './report/content-report.ts';
export { READING_SPEED } from './draft/words.ts';
export { audit, type Audit } from './audit/audit.ts';
export { type Figure, type FigureName, FIGURES, type Limit, type Standing } from './audit/figures/figure.ts';
export { SHUFFLES } from './audit/models/shuffles.ts';
export type { Endings } from './audit/plays/endings.ts';
export { type SwappedCase, swappedCases } from './swap/cases.ts';
export { PASSAGE_KINDS } from './report/passages.ts';
export { CLASSES, type Class, type PersonCounts } from './report/people.ts';
export { PLAIN_FROM } from './report/readability.ts';
export { compileFacts, type FactsResult } from './facts.ts';
export { compileHelpLines, type HelpLinesResult } from './help-lines.ts';
export { compilePartners, type PartnersResult } from './partners.ts';
export { compileBank, type BankInput, type BankResult } from './bank.ts';
export { compileRound, type RoundResult } from './round.ts';
export { compilePairAlone, type PairAloneResult, type PairWords } from './pair-alone.ts';
export type {
  AudienceInput,
  CompileInput,
  FileInput,
  HelpBeside,
  Kind,
  MediaInput,
  OverlayInput,
} from './read/input.ts';
export { checkNames, checkUnread, type FolderInput } from './names.ts';
export { checkTogether, type NeighbourInput } from './together.ts';
export { sign, type Look, type Signed } from './sign.ts';
export type { ReviewStanding, ReviewedPoint } from './review/reviewed-point.ts';
export { checkPlan } from './plans/check-plan.ts';
export { writePlan } from './plans/write-plan.ts';
export { format, type Formatted } from './format.ts';
export { completionAt, nameAt, placeOf, type Completion, type Desk } from './assist.ts';
export type { PlacedName } from './editing/names.ts';
export { rename, type Renamed, type RenameInput } from './rename.ts';
export { NAME_KINDS, type NameKind } from './read/input.ts';
export { fromXliff, type TakenIn, toXliff } from './exchange.ts';
export { updateAudience } from './audience/update.ts';
export { updateOverlay } from './update-overlay.ts';
export type { UpdatedOverlay } from './translation/updated-overlay.ts';
