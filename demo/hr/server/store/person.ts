/** Everything about one reference: to show it to who asks, and to erase it (articles 15 and 17 of the GDPR). */
import type { Database, Queries } from '../database/database.ts';

export interface Person {
  readonly learner: string;
  readonly completions: readonly object[];
  /** Announcements that did not arrive yet. */
  readonly deliveries: readonly object[];
  /** Who looked at them, and when. */
  readonly lookedAt: readonly object[];
}

export async function personOf(queries: Queries, organisation: string, learner: string): Promise<Person> {
  const about = (columns: string, table: string): Promise<readonly object[]> =>
    queries.query<object>(`select ${columns} from ${table} where organisation = $1 and learner = $2`, [
      organisation,
      learner,
    ]);
  return {
    learner,
    completions: await about(
      `id, training, version, digest, completed_on as "completedOn",
       nullif(valid_until, 'infinity') as "validUntil", level, receipt`,
      'completions',
    ),
    deliveries: await about('id, body, attempts, dead', 'deliveries'),
    lookedAt: await about('at, who, role, action', 'audit'),
  };
}

/** Deletes it; the log of who looked stays, without whom it was about. Returns how many completions there were. */
export function erase(database: Database, organisation: string, learner: string): Promise<number> {
  return database.transaction(async ({ query }) => {
    const values = [organisation, learner];
    const mine = 'where organisation = $1 and learner = $2';
    await query(
      `delete from spent_launches where organisation = $1
         and completion in (select id from completions ${mine})`,
      values,
    );
    await query(`delete from deliveries ${mine}`, values);
    await query(`update audit set learner = null ${mine}`, values);
    return (await query(`delete from completions ${mine} returning id`, values)).length;
  });
}
