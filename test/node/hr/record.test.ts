import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, LEVELS } from '../../../demo/hr/server/store/completion.ts';
import { list } from '../../../demo/hr/server/store/list.ts';
import { record } from '../../../demo/hr/server/store/record.ts';
import { newOrganisation, useDatabase } from '../../support/hr/databases.ts';
import { TODAY, entries, entry } from '../../support/hr/entries.ts';

const database = useDatabase();

const all = async (organisation: string) =>
  (
    await list(database(), organisation, TODAY, {
      filter: {},
      sort: 'completedOn',
      order: 'asc',
      limit: 1000,
    })
  ).rows;

describe('the register keeps a completion once', () => {
  it('however often the same id comes', async () => {
    const organisation = newOrganisation();
    const one = entry();
    const outcomes = [];
    for (let times = 0; times < 3; times += 1)
      outcomes.push((await record(database(), organisation, one)).outcome);
    expect(outcomes).toEqual(['created', 'kept', 'kept']);
    expect(await all(organisation)).toHaveLength(1);
  });

  it('also when the same comes ten times at once', async () => {
    const organisation = newOrganisation();
    const one = entry();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => record(database(), organisation, one)),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      'created',
      ...Array.from({ length: 9 }, () => 'kept'),
    ]);
    expect(await all(organisation)).toHaveLength(1);
  });

  it('when the same learner completed the same on the same day under another id', async () => {
    const organisation = newOrganisation();
    const first = entry();
    await record(database(), organisation, first);
    const second = await record(database(), organisation, entry());
    expect(second).toMatchObject({ outcome: 'kept', row: { id: first.id } });
    expect(await all(organisation)).toHaveLength(1);
  });

  it('and nothing under an id that another completion has', async () => {
    const organisation = newOrganisation();
    const first = entry();
    await record(database(), organisation, first);
    const other = await record(database(), organisation, { ...first, learner: 'm-9' });
    expect(other.outcome).toBe('id-taken');
    expect((await all(organisation)).map(({ learner }) => learner)).toEqual(['m-4821']);
  });

  it('for one organisation, and not for another', async () => {
    const [one, other] = [newOrganisation(), newOrganisation()];
    const same = entry();
    expect((await record(database(), one, same)).outcome).toBe('created');
    expect((await record(database(), other, same)).outcome).toBe('created');
    expect(await all(one)).toHaveLength(1);
  });

  it('and raises the level when the same comes with better proof, never lowers it', async () => {
    const organisation = newOrganisation();
    const one = entry({ level: 'client' });
    await record(database(), organisation, one);
    await record(database(), organisation, { ...one, level: 'launched', receipt: 'signed' });
    await record(database(), organisation, { ...one, level: 'none' });
    expect((await all(organisation)).map(({ level }) => level)).toEqual(['launched']);
  });

  it('in any order and with any duplicates: as many rows as there are learners, trainings, versions and days', async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.infiniteStream(fc.nat(20)), async (given, repeats) => {
        const organisation = newOrganisation();
        const sent = given.flatMap((one) => {
          const again = given[(repeats.next().value ?? 0) % given.length];
          return again ? [one, again] : [one];
        });
        for (const one of sent) await record(database(), organisation, one);
        const key = ({ learner, training, version, completedOn }: Omit<Entry, 'digest'>): string =>
          JSON.stringify([learner, training, version, completedOn]);
        const rows = await all(organisation);
        expect(rows.map((row) => `${key(row)} ${row.level}`).sort()).toEqual(
          [...new Set(sent.map(key))]
            .map((one) => `${one} ${best(sent.filter((each) => key(each) === one))}`)
            .sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});

function best(of: readonly Entry[]): string {
  return LEVELS[Math.max(...of.map(({ level }) => LEVELS.indexOf(level)))] ?? '';
}
