/** Whether a transcript that comes from outside is a run of a scenario: for whoever must be able to refuse one. */
import type { Scenario } from '../format/types.ts';
import { replay } from './replay.ts';
import { readTranscript } from './transcript.ts';
import type { Replay, Session } from './types.ts';

/** The run that was replayed, act by act: `session.view` says whether it has ended and how, `journey` what happened. */
export interface Verified {
  readonly session: Session;
}

/**
 * - `no-transcript`: the value is none.
 * - `other-digest`: it says itself that it was made of another scenario, or of another version of this one.
 * - `impossible`: an act of it could not be done; `stopped` says which.
 */
export type Refused =
  | { readonly problem: 'no-transcript' | 'other-digest' }
  | { readonly problem: 'impossible'; readonly stopped: NonNullable<Replay['stopped']> };

/**
 * Replays a transcript and refuses what is no run of `scenario` from its first act to its last. Never throws.
 *
 * Of a round the scenario is what its bank deals (`guardBank`, `dealRound`) by the seed in the transcript. The policy that
 * the run says it was played under stands in `session.transcript[0]`: whether that is the organisation's is for the caller
 * to see. Time grows with the number of acts, so a server bounds the size of what it takes.
 *
 * @param scenario one that has passed `guardScenario`, or was dealt
 * @param value whatever came in
 */
export function verify(scenario: Scenario, value: unknown): Verified | Refused {
  const transcript = readTranscript(value);
  if (!transcript) return { problem: 'no-transcript' };
  const { session, madeOf, stopped } = replay(scenario, transcript);
  if (madeOf !== undefined) return { problem: 'other-digest' };
  return stopped ? { problem: 'impossible', stopped } : { session };
}
