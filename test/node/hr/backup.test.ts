import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backup, restore } from '../../../demo/hr/server/backup.ts';
import type { Database } from '../../../demo/hr/server/database/database.ts';
import { openDatabase } from '../../../demo/hr/server/database/open.ts';
import { personOf } from '../../../demo/hr/server/store/person.ts';
import { temporaryFolder } from '../../support/terminal.ts';
import { PATIENCE_MS, useDatabase } from '../../support/hr/databases.ts';
import { completion, posted, startRegister } from '../../support/hr/register.ts';

const database = useDatabase();

async function emptyDatabase(): Promise<Database> {
  const empty = await openDatabase({});
  onTestFinished(() => empty.close());
  return empty;
}

describe('a backup', () => {
  it(
    'brings all of it back into an empty register, of the other database too',
    async () => {
      const webhook = { url: 'https://hr.example/', secret: 'whsec_x' };
      const register = await startRegister(database(), { webhook });
      const { organisation } = register.settings;
      await register.ask('machine', posted(completion({ learner: 'naïef "m-1"\\' })));
      await register.ask('administrator', {
        method: 'PUT',
        url: '/trainings/now/validity',
        payload: { monthsValid: 6 },
      });
      await register.ask('administrator', { url: `/people/${encodeURIComponent('naïef "m-1"\\')}` });
      const file = join(temporaryFolder(), 'register.backup');
      const saved = await backup(database(), file);
      const other = await emptyDatabase();
      expect(await restore(other, file)).toBe(saved);
      for (const learner of ['naïef "m-1"\\'])
        expect(await personOf(other, organisation, learner)).toEqual(
          await personOf(database(), organisation, learner),
        );
      await expect(restore(other, file)).rejects.toThrow('not empty');
    },
    PATIENCE_MS,
  );

  it.each([
    ['nothing', ''],
    ['another file', '{"some":"file"}\n'],
  ])(
    'is not %s',
    async (_name, text) => {
      const file = join(temporaryFolder(), 'register.backup');
      writeFileSync(file, gzipSync(text));
      const empty = await emptyDatabase();
      await expect(restore(empty, file)).rejects.toThrow('no backup');
    },
    PATIENCE_MS,
  );
});
