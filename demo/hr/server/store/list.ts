/**
 * Pages of the list. A page begins after the last row of the one before it, not after so many rows: the millionth row is
 * found as fast as the first, and nothing is shown twice or missed where somebody completes something meanwhile.
 */
import type { Queries } from '../database/database.ts';
import { type Level, type Row, ROW_COLUMNS } from './completion.ts';

/** What a list may be sorted by, as columns of which an index has the order; the id makes it one order. */
const SORTS = {
  learner: ['learner', 'id'],
  training: ['training', 'completed_on', 'id'],
  completedOn: ['completed_on', 'id'],
  validUntil: ['valid_until', 'id'],
  level: ['level', 'completed_on', 'id'],
} as const satisfies Record<string, readonly string[]>;

export type Sort = keyof typeof SORTS;
export const SORT_KEYS = Object.keys(SORTS) as readonly Sort[];

export interface Filter {
  /** The beginning of a reference. */
  readonly learner?: string | undefined;
  readonly training?: string | undefined;
  readonly level?: Level | undefined;
  /** `YYYY-MM-DD`, inclusive. */
  readonly from?: string | undefined;
  /** `YYYY-MM-DD`, inclusive. */
  readonly to?: string | undefined;
  /** Only what expires on this day or before, and was not completed again since. */
  readonly expiresBy?: string | undefined;
}

export interface ListRequest {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly order: 'asc' | 'desc';
  readonly limit: number;
  /** A cursor of an earlier page: what comes after it, or before it. */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

export interface Page {
  readonly rows: readonly Row[];
  /** Where there is more in that direction. */
  readonly next?: string;
  readonly previous?: string;
}

export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

/** @param today `YYYY-MM-DD`; what is dated later is not shown. */
export async function list(
  queries: Queries,
  organisation: string,
  today: string,
  request: ListRequest,
): Promise<Page> {
  const { sort, order, limit, after, before } = request;
  const columns = SORTS[sort];
  const isBackwards = before !== undefined;
  const isAscending = (order === 'asc') !== isBackwards;
  const { conditions, values } = where(organisation, today, request.filter);

  const cursor = after ?? before;
  if (cursor !== undefined) {
    const place = readCursor(cursor, sort);
    const numbers = place.map((value) => `$${values.push(value)}`).join(', ');
    conditions.push(`(${columns.join(', ')}) ${isAscending ? '>' : '<'} (${numbers})`);
  }
  const direction = isAscending ? 'asc' : 'desc';
  // One more than asked tells whether there is more.
  const found = await queries.query<Row>(
    `select ${ROW_COLUMNS} from completions where ${conditions.join(' and ')}
     order by ${columns.map((column) => `${column} ${direction}`).join(', ')} limit $${values.push(limit + 1)}`,
    values,
  );
  const hasMore = found.length > limit;
  const rows = isBackwards ? found.slice(0, limit).reverse() : found.slice(0, limit);
  const [first, last] = [rows[0], rows.at(-1)];
  const hasNext = isBackwards ? true : hasMore;
  const hasPrevious = isBackwards ? hasMore : after !== undefined;
  return {
    rows,
    ...(hasNext && last && { next: cursorOf(last, sort) }),
    ...(hasPrevious && first && { previous: cursorOf(first, sort) }),
  };
}

/** How many there are, counted no further than `most`: nobody needs to know whether it is 812,345 or 812,346. */
export async function count(
  queries: Queries,
  organisation: string,
  today: string,
  filter: Filter,
  most: number,
): Promise<number> {
  const { conditions, values } = where(organisation, today, filter);
  const [row] = await queries.query<{ count: number }>(
    `select count(*)::integer as count from
       (select 1 from completions where ${conditions.join(' and ')} limit $${values.push(most)}) as found`,
    values,
  );
  return row?.count ?? 0;
}

function where(
  organisation: string,
  today: string,
  filter: Filter,
): { conditions: string[]; values: unknown[] } {
  const values: unknown[] = [organisation, today];
  const conditions = ['organisation = $1', 'completed_on <= $2'];
  const add = (value: unknown, condition: (place: string) => string): void => {
    if (value !== undefined) conditions.push(condition(`$${values.push(value)}`));
  };
  if (filter.learner) {
    add(filter.learner, (place) => `learner >= ${place}`);
    // No character comes after this one, so nothing that begins with the letters is left out.
    add(`${filter.learner}\u{10FFFF}`, (place) => `learner < ${place}`);
  }
  add(filter.training, (place) => `training = ${place}`);
  add(filter.level, (place) => `level = ${place}`);
  add(filter.from, (place) => `completed_on >= ${place}`);
  add(filter.to, (place) => `completed_on <= ${place}`);
  add(
    filter.expiresBy,
    (place) => `valid_until <= ${place} and not exists (
      select 1 from completions as later
      where later.organisation = completions.organisation and later.learner = completions.learner
        and later.training = completions.training and later.completed_on > completions.completed_on)`,
  );
  return { conditions, values };
}

/** The values of a row in the columns that it is sorted by. */
function placeOf(row: Row, sort: Sort): readonly string[] {
  const values: Readonly<Record<string, string>> = {
    learner: row.learner,
    training: row.training,
    completed_on: row.completedOn,
    valid_until: row.validUntil ?? 'infinity',
    level: row.level,
    id: row.id,
  };
  return SORTS[sort].map((column) => values[column] ?? '');
}

function cursorOf(row: Row, sort: Sort): string {
  return Buffer.from(JSON.stringify([sort, ...placeOf(row, sort)])).toString('base64url');
}

const DAY = /^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|infinity)$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws BadCursor where it was not made by `cursorOf` for this sort; the database would fail on it. */
function readCursor(text: string, sort: Sort): readonly string[] {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    throw new BadCursor('This is no cursor.');
  }
  const columns = SORTS[sort];
  const place = Array.isArray(read) ? (read as readonly unknown[]).slice(1) : [];
  const isSound =
    Array.isArray(read) &&
    read[0] === sort &&
    place.length === columns.length &&
    columns.every((column, index) => isValueOf(column, place[index]));
  if (!isSound) throw new BadCursor('This cursor is not of this list.');
  return place as readonly string[];
}

function isValueOf(column: string, value: unknown): boolean {
  if (typeof value !== 'string' || value.includes('\0')) return false;
  if (column === 'id') return UUID.test(value);
  return column === 'completed_on' || column === 'valid_until' ? isDay(value) : true;
}

function isDay(value: string): boolean {
  return DAY.test(value) && (value === 'infinity' || !Number.isNaN(Date.parse(value)));
}
