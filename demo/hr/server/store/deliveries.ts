/** What is still to be announced. Written together with the completion, so that neither is there without the other. */
import type { Queries } from '../database/database.ts';
import type { Row } from './completion.ts';

export interface Delivery {
  readonly id: string;
  readonly body: string;
  /** How often it was tried. */
  readonly attempts: number;
}

export interface DeadLetter {
  readonly id: string;
  readonly learner: string;
  readonly attempts: number;
  readonly problem: string;
}

/** The body is written down once: a receiver compares signatures, so each try has to be the same to the byte. */
export async function announce(
  queries: Queries,
  organisation: string,
  id: string,
  row: Row,
  now: Date,
): Promise<void> {
  const body = JSON.stringify({ type: 'completion.recorded', data: row });
  await queries.query(
    'insert into deliveries (organisation, id, body, learner, next_at) values ($1, $2, $3, $4, $5)',
    [organisation, id, body, row.learner, now],
  );
}

/** Those whose time has come, taken for `holdSeconds`: a second server does not deliver them too. */
export function take(
  queries: Queries,
  organisation: string,
  now: Date,
  most: number,
  holdSeconds: number,
): Promise<readonly Delivery[]> {
  const until = new Date(now.getTime() + holdSeconds * 1000);
  return queries.query<Delivery>(
    `update deliveries set next_at = $4, attempts = attempts + 1
     where organisation = $1 and id in (
       select id from deliveries where organisation = $1 and not dead and next_at <= $2
       order by next_at limit $3 for update skip locked)
     returning id, body, attempts`,
    [organisation, now, most, until],
  );
}

export async function delivered(queries: Queries, organisation: string, id: string): Promise<void> {
  await queries.query('delete from deliveries where organisation = $1 and id = $2', [organisation, id]);
}

/** @param next undefined: it is given up, and waits for somebody to look. */
export async function undelivered(
  queries: Queries,
  organisation: string,
  id: string,
  problem: string,
  next: Date | undefined,
): Promise<void> {
  await queries.query(
    `update deliveries set problem = $3, dead = $4, next_at = coalesce($5::timestamptz, next_at)
     where organisation = $1 and id = $2`,
    [organisation, id, problem, next === undefined, next ?? null],
  );
}

export function deadLetters(
  queries: Queries,
  organisation: string,
  most: number,
): Promise<readonly DeadLetter[]> {
  return queries.query<DeadLetter>(
    `select id, learner, attempts, problem from deliveries
     where organisation = $1 and dead order by id limit $2`,
    [organisation, most],
  );
}

/** Tries a dead letter again from the beginning; false where there is none of that id. */
export async function revive(
  queries: Queries,
  organisation: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const revived = await queries.query(
    `update deliveries set dead = false, attempts = 0, next_at = $3
     where organisation = $1 and id = $2 and dead returning id`,
    [organisation, id, now],
  );
  return revived.length > 0;
}

export async function deliveryCounts(
  queries: Queries,
  organisation: string,
): Promise<{ readonly waiting: number; readonly dead: number }> {
  const [row] = await queries.query<{ waiting: number; dead: number }>(
    `select count(*) filter (where not dead)::integer as waiting, count(*) filter (where dead)::integer as dead
     from deliveries where organisation = $1`,
    [organisation],
  );
  return row ?? { waiting: 0, dead: 0 };
}
