/** The moment in which a run begins, of the machine and of what comes before it. */
import type { Scenario } from '../format/types.ts';
import { type Moment, hiddenIn, sceneOf } from './board.ts';
import type { PolicyFacts } from './transcript.ts';

/** What a run is of, and depends on. */
export interface PlayInput {
  readonly scenario: Scenario;
  readonly policy: PolicyFacts;
  /** From which all chance in the run comes; 0 to 2^32 - 1. */
  readonly seed: number;
}

export function firstMoment({ scenario, policy, seed }: PlayInput): Moment {
  const begun: Moment = {
    scenario,
    policy,
    seed,
    scene: scenario.start,
    visit: 1,
    meters: scenario.meters,
    trail: undefined,
    marks: new Map(),
    did: undefined,
    back: undefined,
    hidden: [],
  };
  return { ...begun, hidden: hiddenIn(sceneOf(begun).script, () => begun) };
}
