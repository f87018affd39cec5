/** What a register has, without its database: keys, a memory of spent launches, and somebody who finished a training. */
import type { Completion } from '../../src/reporting/index.ts';
import {
  type SpentLaunches,
  type Verdict,
  type VerifyOptions,
  issueLaunch,
  newKeys,
  verifyCompletion,
} from '../../src/verify/index.ts';
import { completion, training } from './completions.ts';

export const AUDIENCE = 'https://hr.example';
export const LEARNER = 'm-4821';
/** The completions of `completions.ts` are of the day of it. */
export const LAUNCHED = new Date('2026-03-09T13:00:00Z');
export const minutesLater = (minutes: number): Date => new Date(LAUNCHED.getTime() + minutes * 60_000);

export const { privateKey, publicKey } = await newKeys();
export const stranger = await newKeys();

/** Spends in memory, and keeps what it was told. */
export function memory(): SpentLaunches & { readonly kept: ReadonlyMap<string, readonly string[]> } {
  const kept = new Map<string, readonly string[]>();
  return {
    kept,
    spend(launchId, completionId, forgetAfter) {
      const [spentFor] = kept.get(launchId) ?? [];
      if (spentFor === undefined) kept.set(launchId, [completionId, forgetAfter]);
      return Promise.resolve(spentFor === undefined || spentFor === completionId);
    },
  };
}

export function launch(change: Partial<Parameters<typeof issueLaunch>[0]> = {}): Promise<string> {
  return issueLaunch({
    key: privateKey,
    audience: AUDIENCE,
    learner: LEARNER,
    training,
    now: LAUNCHED,
    ...change,
  });
}

/** One that is the learner's, with this launch. */
export function completed(token: string, change: object = {}): Completion {
  return { ...completion(LEARNER), launch: token, ...change };
}

/** Ten minutes after the launch, unless a test says otherwise. */
export function verify(
  handedIn: Parameters<typeof verifyCompletion>[0],
  options: Partial<VerifyOptions> = {},
): Promise<Verdict> {
  return verifyCompletion(handedIn, {
    keys: [publicKey],
    key: privateKey,
    audience: AUDIENCE,
    spent: memory(),
    now: minutesLater(10),
    ...options,
  });
}
