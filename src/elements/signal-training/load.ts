/** Finds what the attributes and properties ask for. A failure is a code a host can read, never an exception. */
import type { Unplayable } from '../../reporting/index.ts';
import { type Policy, SAFE_POLICY, readPolicy } from '../../format/policy.ts';
import type { Scenario } from '../../format/types.ts';
import { fetchJson } from '../fetch-json.ts';
import type { SignalPicture } from '../signal-picture/signal-picture.ts';
import type * as Parts from '../after-play/looking-back.ts';
import type { Asked } from './asked.ts';
import { type Training, openTraining } from './training.ts';

export interface FoundTraining {
  readonly training: Training;
  /** What the learner is told before play. Of a round only the head: it is dealt again when it begins. */
  readonly scenario: Scenario;
  /** What draws its pictures; null where it has none. */
  readonly Picture: typeof SignalPicture | null;
}

export interface FoundPolicy {
  /** The safe one where the policy that was asked for has a problem: without it a training can still be played. */
  readonly policy: Policy;
  readonly problem?: 'policy-invalid';
}

/** The training given as an object, else the one at `src`. `signal` as for `fetchJson`. */
export async function findTraining(
  { scenario, src }: Asked,
  signal: AbortSignal,
): Promise<FoundTraining | { readonly problem: Unplayable }> {
  const given = scenario ? { value: scenario } : await fetchJson(src ?? '', signal);
  const found = 'problem' in given ? given : await openTraining(given.value);
  if ('problem' in found) return found;
  const dealt = found.training.deal(0);
  try {
    return { ...found, scenario: dealt, Picture: await fetchPicture(dealt) };
  } catch {
    return { problem: 'network' };
  }
}

/** With the training and not at its scene: there it might not come, and a server would see who got so far. */
async function fetchPicture({ scenes }: Scenario): Promise<typeof SignalPicture | null> {
  if (!Object.values(scenes).some(({ picture }) => picture)) return null;
  return (await import('../signal-picture/signal-picture.ts')).SignalPicture;
}

/** The policy given as an object, else the one at `policySrc`, else the safe default. `signal` as for `fetchJson`. */
export async function findPolicy(
  { policy: given, policySrc }: Asked,
  signal: AbortSignal,
): Promise<FoundPolicy> {
  if (!given && !policySrc) return { policy: SAFE_POLICY };
  const found = given ? { value: given } : await fetchJson(policySrc ?? '', signal);
  const policy = 'value' in found ? readPolicy(found.value) : undefined;
  return policy ? { policy } : { policy: SAFE_POLICY, problem: 'policy-invalid' };
}

/**
 * Looking back is fetched when it is asked for: the bytes of a first visit are better spent on the first scene. Not in a
 * class: TypeScript leaves the `.ts` of an import that stands in a class it transforms (microsoft/TypeScript#63287).
 */
export const fetchLookingBack = (): Promise<LookingBack> => import('../after-play/looking-back.ts');

export type LookingBack = typeof Parts;
