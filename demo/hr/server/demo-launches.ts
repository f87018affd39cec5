/** The keys of the demo: the intranet's server signs a launch with one of them, the register a receipt. */
import { type KeyPair, type PrivateKey, issueLaunch, newKeys } from '../../../src/verify/index.ts';
import { trainingsFrom } from './trainings-index.ts';

/** What the launches and tokens of the demo are for. */
export const DEMO_AUDIENCE = 'demo-register';

export interface DemoLaunches {
  /** Of which the register has the public half. */
  readonly launching: KeyPair;
  /** Signs receipts. */
  readonly receipts: PrivateKey;
  /** What a page of the intranet gets along with a training, for this learner. Rejects where the index has no such training. */
  issue(learner: string, training: string, index: string): Promise<string>;
}

/** New keys with every start: a launch of before is not believed any more. */
export async function demoLaunches(): Promise<DemoLaunches> {
  const launching = await newKeys();
  const { privateKey: receipts } = await newKeys();
  return {
    launching,
    receipts,
    async issue(learner, id, index) {
      const training = (await trainingsFrom(index)()).find((one) => one.id === id);
      if (!training) throw new Error(`The index of the trainings has no ${id}.`);
      return issueLaunch({ key: launching.privateKey, audience: DEMO_AUDIENCE, learner, training });
    },
  };
}
