/**
 * `npm run bench:register`: completions by the hundred thousand, twice, out of order, with kills of the server and of the
 * database in between; then how long a page of the list takes. It says whether the rows are exactly the right ones, and
 * fails where they are not: that is no matter of speed.
 */
import { parseArgs } from 'node:util';
import { createCluster } from '../../setup/postgresql.mjs';
import { load } from './load.ts';
import { pages } from './pages.ts';
import { createPlace } from './place.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    completions: { type: 'string', default: '100000' },
    rows: { type: 'string', default: '1000000' },
    kills: { type: 'string', default: '4' },
  },
});
const completions = Number(values.completions);
const kills = Number(values.kills);

async function onPglite(): Promise<boolean> {
  const place = await createPlace({});
  try {
    const isRight = await load('PGlite', place, { completions, kills });
    await pages('PGlite', place, completions);
    return isRight;
  } finally {
    place.remove();
  }
}

async function onPostgresql(): Promise<boolean> {
  const cluster = await createCluster({ isDurable: true });
  if (!cluster) {
    console.log('PostgreSQL is not here.');
    return true;
  }
  const place = await createPlace({ DATABASE_URL: cluster.url });
  try {
    const isRight = await load('PostgreSQL', place, { completions, kills, cluster });
    await pages('PostgreSQL', place, Number(values.rows));
    return isRight;
  } finally {
    place.remove();
    await cluster.stop();
  }
}

const runs = { pglite: onPglite, postgresql: onPostgresql };
for (const [name, run] of Object.entries(runs))
  if ([undefined, name].includes(values.only) && !(await run())) process.exitCode = 1;
