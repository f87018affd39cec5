/** The elements' classes and the types of their events, without registering anything. Door `signal-training`. */
export { SignalShelf } from './elements/signal-shelf/signal-shelf.ts';
export { SignalTraining } from './elements/signal-training/signal-training.ts';
export type {
  Completion,
  ErrorCode,
  Failure,
  SignalCompleteEvent,
  SignalEventMap,
} from './reporting/index.ts';
export type {} from './elements/events.ts';
export type { Policy } from './format/policy.ts';
export type { RoundBank } from './format/round-types.ts';
export type { Scenario } from './format/types.ts';
