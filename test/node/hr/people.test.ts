import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../demo/hr/server/days.ts';
import type { Row } from '../../../demo/hr/server/store/completion.ts';
import { list } from '../../../demo/hr/server/store/list.ts';
import { record } from '../../../demo/hr/server/store/record.ts';
import { deleteOld } from '../../../demo/hr/server/store/retention.ts';
import { newOrganisation, useDatabase } from '../../support/hr/databases.ts';
import { TODAY, entry } from '../../support/hr/entries.ts';
import { completion, posted, startRegister } from '../../support/hr/register.ts';

const database = useDatabase();

async function learnersOf(organisation: string): Promise<readonly string[]> {
  const request = { filter: {}, sort: 'learner', order: 'asc', limit: 1000 } as const;
  return (await list(database(), organisation, TODAY, request)).rows.map(({ learner }: Row) => learner);
}

describe('one person', () => {
  it('gets all that is kept of them, and it can be erased', async () => {
    const register = await startRegister(database(), {
      webhook: { url: 'https://hr.example/hook', secret: 'whsec_x' },
    });
    await register.ask('machine', posted(completion({ learner: 'm/1 ?' })));
    await register.ask('machine', posted(completion({ learner: 'm-2' })));
    const url = `/people/${encodeURIComponent('m/1 ?')}`;
    const shown = await register.ask('administrator', { url });
    expect(shown.json()).toMatchObject({
      learner: 'm/1 ?',
      completions: [{ training: 'now', level: 'none' }],
      deliveries: [{ attempts: 0 }],
      lookedAt: [{ action: 'read-person' }],
    });
    const erased = await register.ask('administrator', { method: 'DELETE', url });
    expect(erased.json()).toEqual({ erased: 1 });
    const after = await register.ask('administrator', { url });
    expect(after.json()).toMatchObject({ completions: [], deliveries: [] });
    expect(await learnersOf(register.settings.organisation)).toEqual(['m-2']);
  });

  it.each([
    ['of digits', '9'.repeat(256)],
    ['of what JavaScript counts as two', '😀'.repeat(256)],
  ])(
    'can be shown and erased by the longest reference that a completion may have, %s',
    async (_, learner) => {
      const register = await startRegister(database());
      await register.ask('machine', posted(completion({ learner })));
      const url = `/people/${encodeURIComponent(learner)}`;
      expect((await register.ask('administrator', { url })).json()).toMatchObject({ learner });
      const erased = await register.ask('administrator', { method: 'DELETE', url });
      expect(erased.json()).toEqual({ erased: 1 });
    },
  );

  it('is shown to administrators alone', async () => {
    const register = await startRegister(database());
    expect((await register.ask('reader', { url: '/people/m-1' })).statusCode).toBe(403);
  });
});

describe('who looked', () => {
  it('is written down, of administrators and readers, and of learners nothing', async () => {
    const register = await startRegister(database());
    await register.ask('learner', posted(completion()));
    await register.ask('reader', { url: '/completions?learner=m-48&sort=level' });
    await register.ask('reader', { url: '/completions.csv' });
    await register.ask('administrator', { url: '/people/m-4821' });
    const lines = (await register.ask('administrator', { url: '/audit' })).json<
      { who: string; action: string; learner: string | null; subject: string }[]
    >();
    expect(lines.map(({ who, action, learner }) => [who, action, learner]).sort()).toEqual([
      ['a reader', 'exported-list', null],
      ['a reader', 'read-list', 'm-48'],
      ['an administrator', 'read-audit', null],
      ['an administrator', 'read-person', 'm-4821'],
    ]);
    expect((await register.ask('reader', { url: '/audit' })).statusCode).toBe(403);
  });

  it('forgets about whom it was once they are erased', async () => {
    const register = await startRegister(database());
    await register.ask('administrator', { url: '/people/m-4821' });
    await register.ask('administrator', { method: 'DELETE', url: '/people/m-4821' });
    expect((await register.ask('administrator', { url: '/audit' })).body).not.toContain('m-4821');
  });
});

describe('what was kept long enough', () => {
  it('is deleted: not a day too early, and nothing that still counts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -800, max: 0 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 24 }),
        async (ages, months) => {
          const organisation = newOrganisation();
          for (const [index, age] of ages.entries())
            await record(
              database(),
              organisation,
              entry({ learner: `m-${index}`, completedOn: addDays(TODAY, age) }),
            );
          const border = new Date(`${TODAY}T00:00:00Z`);
          border.setUTCMonth(border.getUTCMonth() - months);
          const [day] = border.toISOString().split('T');
          await deleteOld(database(), {
            organisation,
            today: TODAY,
            completionsMonths: months,
            auditMonths: months,
          });
          expect(await learnersOf(organisation)).toEqual(
            ages.flatMap((age, index) => (addDays(TODAY, age) >= (day ?? '') ? [`m-${index}`] : [])),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('stays as long as it counts', async () => {
    const register = await startRegister(database());
    await register.ask('administrator', { url: '/trainings' });
    const { organisation } = register.settings;
    await record(database(), organisation, entry({ completedOn: '2020-01-01' }));
    const old = { organisation, today: TODAY, completionsMonths: 12, auditMonths: 12 };
    await register.ask('administrator', {
      method: 'PUT',
      url: '/trainings/now/validity',
      payload: { monthsValid: 84 },
    });
    expect(await deleteOld(database(), old)).toBe(0);
    await register.ask('administrator', {
      method: 'PUT',
      url: '/trainings/now/validity',
      payload: { monthsValid: 24 },
    });
    expect(await deleteOld(database(), old)).toBe(1);
  });
});
