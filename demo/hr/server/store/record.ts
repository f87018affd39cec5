/** Keeps a completion: once, however often and in whatever order it is reported. */
import type { Database, Queries } from '../database/database.ts';
import { type Entry, LEVELS, type Row, ROW_COLUMNS } from './completion.ts';

/**
 * `created`: it was new. `kept`: it was there, or the same learner completed the same on the same day under another id.
 * `id-taken`: the id is of another completion, so nothing was kept.
 */
export type Outcome =
  { readonly outcome: 'created' | 'kept'; readonly row: Row } | { readonly outcome: 'id-taken' };

/** @param whenNew runs in the same transaction: what it writes is there if and only if the completion is. */
export function record(
  database: Database,
  organisation: string,
  entry: Entry,
  whenNew: (queries: Queries, row: Row) => Promise<void> = async () => {},
): Promise<Outcome> {
  return database.transaction(async (queries) => {
    const created = await insert(queries, organisation, entry);
    if (created) {
      await whenNew(queries, created);
      return { outcome: 'created', row: created };
    }
    const known = await find(queries, organisation, entry);
    if (!known) return { outcome: 'id-taken' };
    return { outcome: 'kept', row: await raise(queries, organisation, known, entry) };
  });
}

async function insert(queries: Queries, organisation: string, entry: Entry): Promise<Row | undefined> {
  const validity = await queries.query<{ months: number | null }>(
    'select months_valid as months from trainings where organisation = $1 and id = $2',
    [organisation, entry.training],
  );
  const [row] = await queries.query<Row>(
    `insert into completions
       (organisation, id, learner, training, version, digest, completed_on, level, receipt, valid_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9,
       coalesce(($7::date + make_interval(months => $10::integer))::date, 'infinity'))
     on conflict do nothing
     returning ${ROW_COLUMNS}`,
    [
      organisation,
      entry.id,
      entry.learner,
      entry.training,
      entry.version,
      entry.digest,
      entry.completedOn,
      entry.level,
      entry.receipt ?? null,
      validity[0]?.months ?? null,
    ],
  );
  return row;
}

/** The row that stands for this completion; none where the id stands for another one. */
async function find(queries: Queries, organisation: string, entry: Entry): Promise<Row | undefined> {
  const byId = await queries.query<Row>(
    `select ${ROW_COLUMNS} from completions where organisation = $1 and id = $2`,
    [organisation, entry.id],
  );
  const [row] = byId;
  if (row) return isSame(row, entry) ? row : undefined;
  const byDay = await queries.query<Row>(
    `select ${ROW_COLUMNS} from completions
     where organisation = $1 and learner = $2 and training = $3 and version = $4 and completed_on = $5`,
    [organisation, entry.learner, entry.training, entry.version, entry.completedOn],
  );
  if (byDay[0]) return byDay[0];
  throw new Error(
    'A completion was in the way of another one and then was not there: it is to be tried again.',
  );
}

function isSame(row: Row, entry: Entry): boolean {
  return (
    row.learner === entry.learner &&
    row.training === entry.training &&
    row.version === entry.version &&
    row.completedOn === entry.completedOn
  );
}

/** Who reports the same with better proof raises the level; nothing lowers it. */
async function raise(queries: Queries, organisation: string, row: Row, entry: Entry): Promise<Row> {
  if (LEVELS.indexOf(entry.level) <= LEVELS.indexOf(row.level)) return row;
  await queries.query('update completions set level = $3, receipt = $4 where organisation = $1 and id = $2', [
    organisation,
    row.id,
    entry.level,
    entry.receipt ?? null,
  ]);
  return { ...row, level: entry.level };
}
