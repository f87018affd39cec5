/** The trainings that this register keeps completions of: those of the index that the player reads, too. */
import type { Database, Queries } from '../database/database.ts';

export interface Training {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly digest: string;
  /** Not offered to anybody any more; who is in it may complete it. */
  readonly withdrawn: boolean;
  /** How long a completion counts; null: for ever. */
  readonly monthsValid: number | null;
}

const COLUMNS = 'id, title, version, digest, withdrawn, months_valid as "monthsValid"';

export function trainings(queries: Queries, organisation: string): Promise<readonly Training[]> {
  return queries.query<Training>(`select ${COLUMNS} from trainings where organisation = $1 order by id`, [
    organisation,
  ]);
}

export async function findTraining(
  queries: Queries,
  organisation: string,
  id: string,
): Promise<Training | undefined> {
  const found = await queries.query<Training>(
    `select ${COLUMNS} from trainings where organisation = $1 and id = $2`,
    [organisation, id],
  );
  return found[0];
}

/** Takes over what the index says. What is no longer in it stays: somebody completed it once. */
export async function takeOver(
  queries: Queries,
  organisation: string,
  listed: readonly Omit<Training, 'monthsValid'>[],
): Promise<void> {
  for (const { id, title, version, digest, withdrawn } of listed) {
    await queries.query(
      `insert into trainings (organisation, id, title, version, digest, withdrawn)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (organisation, id) do update set title = excluded.title, version = excluded.version,
         digest = excluded.digest, withdrawn = excluded.withdrawn`,
      [organisation, id, title, version, digest, withdrawn],
    );
  }
}

/** Says how long completions of a training count, those of before too; false where there is no such training. */
export function setValidity(
  database: Database,
  organisation: string,
  id: string,
  months: number | null,
): Promise<boolean> {
  return database.transaction(async ({ query }) => {
    const changed = await query(
      'update trainings set months_valid = $3 where organisation = $1 and id = $2 returning id',
      [organisation, id, months],
    );
    if (changed.length === 0) return false;
    await query(
      `update completions
       set valid_until = coalesce((completed_on + make_interval(months => $3::integer))::date, 'infinity')
       where organisation = $1 and training = $2`,
      [organisation, id, months],
    );
    return true;
  });
}
