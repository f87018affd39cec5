/** Deletes what has been kept long enough. */
import type { Database } from '../database/database.ts';

export interface Retention {
  readonly organisation: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Months after the day of completion, or after the day until which it counts where that is later. */
  readonly completionsMonths: number;
  readonly auditMonths: number;
}

/** Returns how many completions went. */
export function deleteOld(
  database: Database,
  { organisation, today, completionsMonths, auditMonths }: Retention,
): Promise<number> {
  return database.transaction(async ({ query }) => {
    const gone = await query<{ id: string }>(
      `delete from completions where organisation = $1
         and completed_on < $2::date - make_interval(months => $3::integer)
         and (valid_until = 'infinity' or valid_until < $2::date - make_interval(months => $3::integer))
       returning id`,
      [organisation, today, completionsMonths],
    );
    await query('delete from spent_launches where organisation = $1 and forget_after < $2', [
      organisation,
      today,
    ]);
    await query(
      'delete from audit where organisation = $1 and at < $2::date - make_interval(months => $3::integer)',
      [organisation, today, auditMonths],
    );
    // Those that somebody may still try again.
    await query(
      `delete from deliveries where organisation = $1
         and dead and next_at < $2::date - make_interval(months => $3::integer)`,
      [organisation, today, auditMonths],
    );
    return gone.length;
  });
}
