/** Completions as the register takes them. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { addDays } from '../../../demo/hr/server/days.ts';
import { type Entry, LEVELS } from '../../../demo/hr/server/store/completion.ts';

export const TODAY = '2026-11-28';
export const DIGEST = 'a'.repeat(64);

export function entry(changes: Partial<Entry> = {}): Entry {
  return {
    id: randomUUID(),
    learner: 'm-4821',
    training: 'now',
    version: '1.2.0',
    digest: DIGEST,
    completedOn: TODAY,
    level: 'client',
    ...changes,
  };
}

/** Few learners, trainings and days, so that there is much that is the same. */
export const entries: fc.Arbitrary<readonly Entry[]> = fc.array(
  fc.record({
    id: fc.uuid({ version: 4 }),
    learner: fc.constantFrom('m-1', 'm-2', 'M-1', 'é', '=1+1', "o'; drop table completions"),
    training: fc.constantFrom('now', 'a-big-fellow'),
    version: fc.constantFrom('1.0.0', '1.10.0'),
    digest: fc.constant(DIGEST),
    completedOn: fc.integer({ min: -3, max: 0 }).map((days) => addDays(TODAY, days)),
    level: fc.constantFrom(...LEVELS),
  }),
  { maxLength: 12 },
);
