/**
 * What others learn. These names and shapes are a contract with hosts and everything behind them: a new version keeps
 * the old one readable. There is no message about progress, answers or results, because it would tell who stopped where;
 * nor that somebody began or left: the time between a start and a completion tells who read or skipped.
 */

/** The shape all messages have today; each carries it, so that a receiver recognises an old one as old. */
export const MESSAGE_VERSION = 1 as const;
type Version = typeof MESSAGE_VERSION;

/** The training is completed; the one message that is worth recording. */
export const SIGNAL_COMPLETE = 'signal-complete';
/** Something cannot be shown, kept or recorded. */
export const SIGNAL_ERROR = 'signal-error';

/** Which training, to the letter. */
export interface TrainingReference {
  /** As the scenario calls itself, `voice-in-the-background`. */
  readonly id: string;
  /** As the scenario says, `1.2.0`. */
  readonly version: string;
  /** SHA-256 of the scenario in lower-case hex: two trainings of one version can still be told apart. */
  readonly digest: string;
}

/** That a person completed a training. All there is to know: played, skipped or read, it is the very same. */
export interface Completion {
  readonly version: Version;
  /** UUID v4, made once per completion; a repeated offer carries the same, so that a receiver can recognise it. */
  readonly id: string;
  /** What was completed, to the letter. */
  readonly training: TrainingReference;
  /** There is no other: nothing is told of a training that was not completed. */
  readonly status: 'completed';
  /** The learner's calendar day, `YYYY-MM-DD`. Not a moment: times betray who skipped. */
  readonly completedOn: string;
  /** The host's own opaque reference, exactly as it was given; absent when it gave none. */
  readonly learner?: string;
  /** The launch token that the host gave, exactly as it was given; absent when it gave none. */
  readonly launch?: string;
}

/** What is wrong, for the host's log. Never about what a learner did, nor at the moment it was done. */
export const ERROR_CODES = [
  /** No scenario was given, neither as `src` nor as property. */
  'no-scenario',
  /** An HTTP 404: most often a wrong `src`. */
  'not-found',
  /** No answer, or one with an HTTP error other than 404; also where a part of the player itself cannot be fetched. */
  'network',
  'not-json',
  /** A file larger than any training or list is; what comes of it is thrown away. */
  'too-large',
  /** A scenario of a format this player does not know. */
  'wrong-format',
  /** Not a compiled scenario, or one whose parts do not fit together. */
  'damaged',
  /** The organisation's policy cannot be read; the training goes on with the safe default. */
  'policy-invalid',
  /** The learner reference cannot be used (`isLearnerReference`); completions will carry none. */
  'learner-invalid',
  /** The launch token cannot be used (`isLaunchToken`); completions will carry none. */
  'launch-invalid',
  /** A completion was offered, and nobody called `waitUntil`. Told minutes later, once a page. */
  'nobody-listens',
  /** The browser's storage refuses what the page asks to be kept in it. Told minutes later, once a page. */
  'storage',
  /** Hosts answer that a completion could not be stored, again and again. Told minutes later, once a page. */
  'record-failing',
] as const;
/** What is wrong, in a word for the host's log. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The codes with which nothing can be shown. With the others the training goes on, along the path that is safe everywhere. */
export type Unplayable = Exclude<
  ErrorCode,
  'policy-invalid' | 'learner-invalid' | 'launch-invalid' | 'nobody-listens' | 'storage' | 'record-failing'
>;

/** That something cannot be shown, or was not accepted; the code says what. */
export interface Failure {
  readonly version: Version;
  /** What is wrong; see `ERROR_CODES`. */
  readonly code: ErrorCode;
}

/** Each message with what it says. */
export interface SignalDetailMap {
  readonly [SIGNAL_COMPLETE]: Completion;
  readonly [SIGNAL_ERROR]: Failure;
}
