/** How long a page of the list takes: sorted and filtered as people do, the first and those far on. */
import { openDatabase } from '../../../demo/hr/server/database/open.ts';
import { SORT_KEYS } from '../../../demo/hr/server/store/list.ts';
import { DIGEST, ORGANISATION, type Place, TRAININGS } from './place.ts';
import { quantile } from './quantile.ts';

const BUDGET_MS = 100;
const PAGES_EACH = 12;
const FILTERS = [
  '',
  'training=now',
  'learner=m-12',
  'level=launched',
  'expiresBy=2026-10-01',
  'from=2026-03-01&to=2026-03-05',
];
const ROWS_PER_INSERT = 100_000;

/** @param rows fills the register up to so many. */
export async function pages(name: string, place: Place, rows: number): Promise<void> {
  await fill(place, rows);
  const server = await place.start();
  const headers = { authorization: `Bearer ${await place.token('reader')}` };
  const all: number[] = [];
  let slowest = '';
  for (const sort of SORT_KEYS)
    for (const order of ['asc', 'desc'])
      for (const filter of FILTERS) {
        let after = '';
        for (let page = 0; page < PAGES_EACH; page += 1) {
          const query = `sort=${sort}&order=${order}${filter && `&${filter}`}${after && `&after=${after}`}`;
          const started = performance.now();
          const response = await fetch(`${server.origin}/completions?${query}`, { headers });
          const { next } = (await response.json()) as { next?: string };
          const took = performance.now() - started;
          if (took > Math.max(0, ...all)) slowest = `sort=${sort} ${order} ${filter}`;
          all.push(took);
          if (next === undefined) break;
          after = next;
        }
      }
  await server.stop();
  console.log(
    `${name}: a page of ${rows.toLocaleString('en')} rows takes p50 ${quantile(all, 0.5)}, p95 ${quantile(all, 0.95)} ms ` +
      `(budget ${BUDGET_MS}), at most ${quantile(all, 1)} (${slowest})`,
  );
}

async function fill({ env, folder }: Place, rows: number): Promise<void> {
  const database = await openDatabase({ url: env['DATABASE_URL'], folder: `${folder}/data` });
  try {
    const [found] = await database.query<{ count: number }>(
      'select count(*)::integer as count from completions where organisation = $1',
      [ORGANISATION],
    );
    for (let from = found?.count ?? 0; from < rows; from += ROWS_PER_INSERT)
      await database.query(
        `insert into completions (organisation, id, learner, training, version, digest, completed_on, level, valid_until)
         select $1, gen_random_uuid(), 'm-' || number, ($4::text[])[1 + number % 4], '1.0.0', $5,
           date '2026-01-01' + number % 270, (array['none', 'client', 'launched'])[1 + number % 3],
           date '2026-07-01' + number % 900
         from generate_series($2::integer, $3::integer) as number`,
        [ORGANISATION, from, Math.min(rows, from + ROWS_PER_INSERT) - 1, TRAININGS, DIGEST],
      );
    await database.query('analyze completions');
  } finally {
    await database.close();
  }
}
