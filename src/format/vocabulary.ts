/**
 * The closed word lists of the scenario format. Every other list of these words (types, schema, checks, locale keys)
 * is derived from here. Terms: signals and noise as used by Dutch agencies and detection theory.
 */

/**
 * The format of a compiled training. It has grown since 0.1.0, which reads 1 only and then says that it has another format
 * instead of leaving out what it does not know.
 */
export const FORMAT = 2;

/** What a source says in its first key. Each key that came later is optional, so every older source is still one. */
export const SOURCE_FORMAT = 1;

/** What ids look like; dots, `#`, `*` and `__proto__` have meanings elsewhere, so no id can carry them. */
export const ID_PATTERN = /^[a-z][a-z0-9-]{0,63}$/;

/** Stands where a scene could, in an interlude: the story goes on where the way through the interlude says. No scene has this id. */
export const RETURN = 'return';

/** How versions of a scenario are written, `1.2.3`. */
export const VERSION_PATTERN = /^\d{1,5}\.\d{1,5}\.\d{1,5}$/;

/** SHA-256 in lower-case hex. */
export const DIGEST_PATTERN = /^[0-9a-f]{64}$/;

/**
 * A language tag of BCP 47, as far as texts need it: language, script, region and one variant (`nl`, `pap`, `zh-Hant`,
 * `pt-BR`, `ca-valencia`). Whatever fits is understood by `Intl`.
 */
export const LANGUAGE_PATTERN =
  /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))?$/;

/** What ids of facts look like, `LAW-09`. */
export const FACT_ID_PATTERN = /^[A-Z][A-Z0-9]{0,15}-\d{1,4}$/;

/** A telephone number as it is dialled: digits, with blanks and hyphens between them. */
export const PHONE_PATTERN = /^\+?\d[\d -]{1,18}\d$/;

/** A web address that a learner may be led to: never a script, nothing that anybody can read along. */
export const ADDRESS_PATTERN = /^https:\/\/[^\s<>"]+$/;

/** What a source looks like: the id of a fact, or a web address. */
export const SOURCE_PATTERN = new RegExp(`${FACT_ID_PATTERN.source}|${ADDRESS_PATTERN.source}`);

/**
 * How sure a fact is. `verified`: read in its source; `established`: known in the field, not read again; `unverified`: the
 * makers' own reading, which an expert has still to confirm.
 */
export const SURENESSES = ['verified', 'established', 'unverified'] as const;
export type Sureness = (typeof SURENESSES)[number];

/** The learner's own id in every cast. */
export const LEARNER = 'you';

/** In `meters.of` of a scene: nobody's change is told there. No member of a cast has this name. */
export const NOBODY = 'nobody';

/** A time of day as it is written here, `09.05`. */
export const TIME_PATTERN = /^(?:[01]\d|2[0-3])\.[0-5]\d$/;

/** As what a head is drawn, and nothing else of a person. */
export const LOOKS = ['child', 'adult', 'elder'] as const;
export type Look = (typeof LOOKS)[number];

/** Where one contact takes place. */
export const CONTACT_SETTINGS = [
  'phone',
  'counter',
  'door',
  'letter',
  'email',
  'records',
  'meeting',
] as const;
export type ContactSetting = (typeof CONTACT_SETTINGS)[number];

/** `mixed`: several of them in one training. */
export const SETTINGS = [...CONTACT_SETTINGS, 'mixed'] as const;
export type Setting = (typeof SETTINGS)[number];

/** From a first version to what an expert has signed. */
export const REVIEW_STATUSES = ['draft', 'peer-reviewed', 'expert-reviewed'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** Always these three, each 0 to 5. Stress up is bad; trust and safety up is good. */
export const METERS = ['stress', 'trust', 'safety'] as const;
export type Meter = (typeof METERS)[number];
/** The least is 0. */
export const METER_MAX = 5;
/** Where all three begin in every story, so that the opening tells nothing. */
export const METERS_OPEN = 2;

/** The kinds of pattern that can be a reason to consult. */
export const SIGNALS = [
  'control',
  'economic',
  'injury',
  'fear',
  'isolation',
  'child',
  'elder',
  'honour',
  'stalking',
  'digital',
  'animal',
  'records',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** How much a signal says by itself. */
export const STRENGTHS = ['weak', 'medium', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Why something tempts to be read as a sign without being one. */
export const NOISES = [
  'practical',
  'stress',
  'poverty',
  'mess',
  'temper',
  'language',
  'culture',
  'injury',
  'division',
  'child',
  'administration',
  'appearance',
  'separation',
  'secrecy',
  'calm',
  'forgetting',
  'help',
] as const;
export type Noise = (typeof NOISES)[number];

/** `good` helps, `acceptable` does no harm, `harmful` can cost somebody. */
export const GRADES = ['good', 'acceptable', 'harmful'] as const;
export type Grade = (typeof GRADES)[number];

/** The answer that is trained: a reason to consult, or none. Never: there is violence. */
export const VERDICTS = ['consult', 'no-consult'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whom the learner can turn to; `nobody` leaves it at what was said. */
export const PARTNERS = [
  'emergency-112',
  'police',
  'advice-line',
  'report-line',
  'contact-person',
  'local-team',
  'debt-help',
  'victim-support',
  'nobody',
] as const;
export type Partner = (typeof PARTNERS)[number];

/** Whether the reporting code binds the organisation by law, by its own choice, or not at all (LAW-04 to LAW-06). */
export const MELDCODES = ['statutory', 'adopted', 'none'] as const;
export type Meldcode = (typeof MELDCODES)[number];

/** What a round says about its person, so that the bank can be held even. */
export const SEXES = ['woman', 'man', 'other'] as const;
export type Sex = (typeof SEXES)[number];

/** Where the person of a round lives. */
export const NEIGHBOURHOODS = ['city', 'suburb', 'village', 'estate'] as const;
export type Neighbourhood = (typeof NEIGHBOURHOODS)[number];

/** What a pair is for, and for nothing else: whoever practised on an item remembers it when it is measured. */
export const USES = ['measure', 'practise', 'booster'] as const;
export type Use = (typeof USES)[number];

/** How hard experts think that a case is; absent until a panel has looked. */
export const DIFFICULTIES = ['easy', 'moderate', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Whether the person of a round speaks the language, or is learning it. */
export const FLUENCIES = ['fluent', 'learning'] as const;
export type Fluency = (typeof FLUENCIES)[number];
