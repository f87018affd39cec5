/**
 * All of a register in one file, and back: one JSON line for each row, compressed. It is the same from PGlite and from
 * PostgreSQL, so it is the way from the one to the other too.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Database, Queries } from './database/database.ts';

/** With the columns of their keys: each page begins after the last row of the one before it. */
const TABLES = {
  trainings: ['organisation', 'id'],
  completions: ['organisation', 'id'],
  spent_launches: ['organisation', 'launch'],
  deliveries: ['organisation', 'id'],
  audit: ['organisation', 'id'],
} as const;
type Table = keyof typeof TABLES;
const NAMES = Object.keys(TABLES) as readonly Table[];
const ROWS_AT_ONCE = 1_000;

type Line = readonly [table: Table, row: Readonly<Record<string, unknown>>];
const FIRST_LINE = JSON.stringify({ backup: 'signal-training-register', format: 1 });

export class NotRestorable extends Error {
  override readonly name = 'NotRestorable';
}

/** Writes the file when all of it is there; returns how many rows it has. One moment of the register, not a mixture. */
export async function backup(database: Database, file: string): Promise<number> {
  let rows = 0;
  await database.transaction(async (queries) => {
    rows = 0;
    await queries.query('set transaction isolation level repeatable read, read only');
    const lines = async function* (): AsyncGenerator<string> {
      yield `${FIRST_LINE}\n`;
      for (const table of NAMES)
        for await (const page of pagesOf(queries, table)) {
          rows += page.length;
          yield page.map((row) => `${JSON.stringify([table, row] satisfies Line)}\n`).join('');
        }
    };
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(`${file}.part`));
  });
  await rename(`${file}.part`, file);
  return rows;
}

async function* pagesOf(queries: Queries, table: Table): AsyncGenerator<readonly Record<string, unknown>[]> {
  const [first, second] = TABLES[table];
  let last: readonly unknown[] = ['', null];
  for (;;) {
    const after = last[1] === null ? 'true' : `(${first}, ${second}) > ($2, $3)`;
    const page = await queries.query<Record<string, unknown>>(
      `select * from ${table} where ${after} order by ${first}, ${second} limit $1`,
      [ROWS_AT_ONCE, ...(last[1] === null ? [] : last)],
    );
    const end = page.at(-1);
    if (!end) return;
    yield page;
    last = [end[first], end[second]];
  }
}

/**
 * Fills an empty register; all of it or nothing. Returns how many rows it has.
 * @throws NotRestorable where the register is not empty, or the file is none of ours.
 */
export function restore(database: Database, file: string): Promise<number> {
  return database.transaction(async (queries) => {
    for (const table of NAMES)
      if ((await queries.query(`select 1 from ${table} limit 1`)).length > 0)
        throw new NotRestorable('This register is not empty; restore into an empty one.');

    let rows = 0;
    let isFirst = true;
    let waiting: Line[] = [];
    const write = async (): Promise<void> => {
      for (const table of NAMES) await insert(queries, table, rowsOf(waiting, table));
      rows += waiting.length;
      waiting = [];
    };
    for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
      if (isFirst && line !== FIRST_LINE) throw new NotRestorable(`${file} is no backup of a register.`);
      if (!isFirst) waiting.push(JSON.parse(line) as Line);
      isFirst = false;
      if (waiting.length === ROWS_AT_ONCE) await write();
    }
    if (isFirst) throw new NotRestorable(`${file} is no backup of a register.`);
    await write();
    return rows;
  });
}

function rowsOf(lines: readonly Line[], table: Table): readonly Readonly<Record<string, unknown>>[] {
  return lines.filter(([name]) => name === table).map(([, row]) => row);
}

/** The database reads the columns out of the JSON itself, each as what it is. */
async function insert(
  queries: Queries,
  table: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (rows.length === 0) return;
  await queries.query(
    `insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}
