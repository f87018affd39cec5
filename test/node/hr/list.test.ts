import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Row } from '../../../demo/hr/server/store/completion.ts';
import { type Sort, SORT_KEYS, list } from '../../../demo/hr/server/store/list.ts';
import { record } from '../../../demo/hr/server/store/record.ts';
import { newOrganisation, useDatabase } from '../../support/hr/databases.ts';
import { TODAY, entries, entry } from '../../support/hr/entries.ts';
import { startRegister } from '../../support/hr/register.ts';

const database = useDatabase();

async function fill(organisation: string, given: readonly Partial<Entry>[]): Promise<void> {
  for (const one of given) await record(database(), organisation, entry(one));
}

/** Every page forwards, then every page back. */
async function pages(organisation: string, sort: Sort, order: 'asc' | 'desc', limit: number) {
  const read = (place: { after?: string; before?: string }) =>
    list(database(), organisation, TODAY, { filter: {}, sort, order, limit, ...place });
  const there: Row[] = [];
  let page = await read({});
  there.push(...page.rows);
  while (page.next !== undefined) {
    page = await read({ after: page.next });
    there.push(...page.rows);
  }
  const back = [...page.rows];
  while (page.previous !== undefined) {
    page = await read({ before: page.previous });
    back.unshift(...page.rows);
  }
  return { there, back };
}

describe('the list', () => {
  it('shows every row once, in order, page after page, there and back', async () => {
    await fc.assert(
      fc.asyncProperty(
        entries,
        fc.constantFrom(...SORT_KEYS),
        fc.constantFrom('asc' as const, 'desc' as const),
        fc.integer({ min: 1, max: 5 }),
        async (given, sort, order, limit) => {
          const organisation = newOrganisation();
          await fill(organisation, given);
          const { rows } = await list(database(), organisation, TODAY, {
            filter: {},
            sort,
            order,
            limit: 100,
          });
          const { there, back } = await pages(organisation, sort, order, limit);
          expect(there).toEqual(rows);
          expect(back).toEqual(rows);
          const values = rows.map((row) => Buffer.from(String(row[sort] ?? 'infinity')));
          const sign = order === 'asc' ? 1 : -1;
          expect(values).toEqual([...values].sort((one, other) => sign * Buffer.compare(one, other)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('finds people by how their reference begins, and nobody by a sign of the database', async () => {
    const organisation = newOrganisation();
    await fill(organisation, [
      { learner: 'm-1' },
      { learner: 'm-12' },
      { learner: 'M-1' },
      { learner: 'm%' },
    ]);
    const found = async (learner: string) =>
      (
        await list(database(), organisation, TODAY, {
          filter: { learner },
          sort: 'learner',
          order: 'asc',
          limit: 10,
        })
      ).rows.map((row) => row.learner);
    expect(await found('m-1')).toEqual(['m-1', 'm-12']);
    expect(await found('m%')).toEqual(['m%']);
    expect(await found("' or true --")).toEqual([]);
  });

  it('never shows a day that is to come, should one be in the database', async () => {
    const organisation = newOrganisation();
    await fill(organisation, [{ completedOn: '2026-11-29' }, {}]);
    const request = { filter: {}, sort: 'completedOn', order: 'asc', limit: 10 } as const;
    expect((await list(database(), organisation, TODAY, request)).rows).toHaveLength(1);
  });
});

describe('a page of the list, as it is asked for', () => {
  it('is for administrators and readers alone', async () => {
    const register = await startRegister(database());
    const status = async (role?: 'administrator' | 'reader' | 'machine' | 'learner') =>
      (await register.ask(role, { url: '/completions' })).statusCode;
    expect([
      await status('administrator'),
      await status('reader'),
      await status('machine'),
      await status('learner'),
      await status(),
    ]).toEqual([200, 200, 403, 403, 401]);
  });

  it('is filtered, and says how many there are', async () => {
    const register = await startRegister(database());
    await fill(register.settings.organisation, [
      { learner: 'm-1', level: 'none' },
      { learner: 'm-2', completedOn: '2026-11-01' },
      { learner: 'm-2', training: 'a-big-fellow' },
    ]);
    const found = async (query: string) => {
      const { rows, count } = (await register.ask('reader', { url: `/completions?${query}` })).json<{
        rows: Row[];
        count: number;
      }>();
      expect(count).toBe(rows.length);
      return rows.map(({ learner, training }) => `${learner} ${training}`).sort();
    };
    expect(await found('level=none')).toEqual(['m-1 now']);
    expect(await found('training=a-big-fellow')).toEqual(['m-2 a-big-fellow']);
    expect(await found('from=2026-11-01&to=2026-11-02')).toEqual(['m-2 now']);
    expect(await found('learner=m-2')).toEqual(['m-2 a-big-fellow', 'm-2 now']);
  });

  it.each([
    'sort=password',
    'limit=0',
    'limit=1000',
    'from=yesterday',
    'from=2026-02-30',
    'learner=a&learner=b',
    'unknown=1',
    'after=nonsense',
    `after=${Buffer.from('["completedOn","2026-02-30","x"]').toString('base64url')}`,
    `after=${Buffer.from('["learner","m","x"]').toString('base64url')}`,
  ])('is refused where it cannot be: %s', async (query) => {
    const register = await startRegister(database());
    expect((await register.ask('reader', { url: `/completions?${query}` })).statusCode).toBe(400);
  });

  it('lists who has to do it again, once they did not already', async () => {
    const register = await startRegister(database());
    await register.ask('administrator', { url: '/trainings' });
    await fill(register.settings.organisation, [
      { learner: 'm-1', completedOn: '2025-12-15' },
      { learner: 'm-2', completedOn: '2025-12-15' },
      { learner: 'm-2', completedOn: '2026-11-01' },
      { learner: 'm-3', completedOn: '2026-10-31' },
    ]);
    const validity = { method: 'PUT', url: '/trainings/now/validity', payload: { monthsValid: 12 } } as const;
    expect((await register.ask('administrator', validity)).statusCode).toBe(204);
    const due = await register.ask('reader', { url: '/completions?expiresBy=2027-01-27' });
    expect(due.json<{ rows: Row[] }>().rows.map(({ learner, validUntil }) => [learner, validUntil])).toEqual([
      ['m-1', '2026-12-15'],
    ]);
    const leap = entry({ learner: 'm-4', completedOn: '2024-02-29' });
    await record(database(), register.settings.organisation, leap);
    const four = await register.ask('reader', { url: '/completions?learner=m-4' });
    expect(four.json<{ rows: Row[] }>().rows[0]?.validUntil).toBe('2025-02-28');
  });
});
