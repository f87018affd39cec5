/** A run as what was done makes it. */
import type { Scenario } from '../format/types.ts';
import { playByMachine } from './play-by-machine.ts';
import { PlaySession } from './session.ts';
import { type Act, type Transcript, startEntry } from './transcript.ts';
import type { Replay, Session } from './types.ts';

/**
 * Rebuilds a run from what was done. The only way in which a run that can be decided in is made: a new one is the replay of
 * its start, and one that was only read and marked so far (`openSession`) goes on as the replay of that.
 * A transcript of another scenario, or of this one before its author edited it, is replayed as far as it fits: `madeOf`
 * tells that it is another's and `stopped` where it no longer fits. What was replayed, this scenario allows, so the
 * session goes on as a run of this one. Who must not go on but refuse asks `verify`.
 */
export function replay(scenario: Scenario, transcript: Transcript): Replay {
  const [start, ...acts] = transcript;
  const session = new PlaySession(scenario, { ...start, digest: scenario.digest }, playByMachine);
  const failed = acts.findIndex((act) => !session.act(act));
  return {
    session,
    ...(start.digest !== scenario.digest && { madeOf: start.digest }),
    ...(failed !== -1 && { stopped: { index: failed + 1, entry: acts[failed] as Act } }),
  };
}

/** A new run. See `startEntry` for the options and their defaults. */
export function createSession(scenario: Scenario, options?: Parameters<typeof startEntry>[1]): Session {
  return replay(scenario, [startEntry(scenario, options)]).session;
}
