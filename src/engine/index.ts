/** How a scenario is played. Door `signal-training/engine`. */
export { branch } from './branch.ts';
export { holds, verdictOf } from './conditions.ts';
export { type Journey, type Visit, journey } from './journey.ts';
export { policyFacts } from './policy.ts';
export { minutesLeft, progressOf } from './progress.ts';
export { readJourney } from './reading.ts';
export { createSession, replay } from './replay.ts';
export { type Refused, type Verified, verify } from './verify.ts';
export {
  type Act,
  CERTAINTIES,
  type Certainty,
  CONSULT_FROM,
  type Entry,
  type PolicyFacts,
  type StartEntry,
  type Transcript,
  readTranscript,
  startEntry,
} from './transcript.ts';
export type { Consequence, Meters, Phase, Replay, Session, Stay, Step, View } from './types.ts';
