/** What others learn of a training. Door `signal-training/reporting`. */
export { calendarDay, createCompletion } from './completion.ts';
export { errorEvent, offerCompletion, SignalCompleteEvent, type SignalEventMap } from './events.ts';
export { isLaunchToken, isLearnerReference, release } from './gate.ts';
export {
  type Completion,
  ERROR_CODES,
  type ErrorCode,
  type Failure,
  MESSAGE_VERSION,
  SIGNAL_COMPLETE,
  SIGNAL_ERROR,
  type SignalDetailMap,
  type TrainingReference,
  type Unplayable,
} from './messages.ts';
export {
  createOutbox,
  isSame,
  type Outbox,
  type OutboxOptions,
  type OutboxState,
  type OutboxStore,
  sameness,
} from './outbox.ts';
