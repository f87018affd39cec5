// `npm run test:postgresql`: the tests of the register, which run on PGlite, once more on PostgreSQL.
import { createCluster } from './postgresql.mjs';
import { run } from './run.mjs';

const cluster = await createCluster();
if (!cluster) {
  console.log(
    'PostgreSQL is not here, so the register was tried on PGlite alone. Install it (on Debian or Ubuntu: sudo apt-get install postgresql) to try both.',
  );
} else {
  try {
    const env = { ...process.env, TEST_DATABASE_URL: cluster.url };
    const { code } = await run('npx', ['vitest', 'run', 'test/node/hr'], { env, isShown: true });
    process.exitCode = code;
  } finally {
    await cluster.stop();
  }
}
