import { describe, expect, it } from 'vitest';
import { createLaunches } from '../../../demo/hr/server/launches.ts';
import type { Launches } from '../../../demo/hr/server/register.ts';
import { issueLaunch, newKeys, verifyReceipt } from '../../../src/verify/index.ts';
import { newOrganisation, useDatabase } from '../../support/hr/databases.ts';
import { DIGEST, TODAY } from '../../support/hr/entries.ts';
import { completion, posted, startRegister } from '../../support/hr/register.ts';

const database = useDatabase();
const ADDRESS = 'https://register.example';
const NOW = new Date(`${TODAY}T12:00:00Z`);
const keys = await newKeys();

function launchesOf(organisation: string): Launches {
  return createLaunches({
    database: database(),
    organisation,
    address: ADDRESS,
    keys: [keys.publicKey],
    key: keys.privateKey,
    now: () => NOW,
  });
}

/** A launch given out so many seconds ago. */
const launch = (learner = 'm-4821', secondsAgo = 600): Promise<string> =>
  issueLaunch({
    key: keys.privateKey,
    audience: ADDRESS,
    learner,
    training: { id: 'now', version: '1.2.0', digest: DIGEST },
    now: new Date(NOW.getTime() - secondsAgo * 1000),
  });

async function startWithLaunches() {
  const organisation = newOrganisation();
  return startRegister(database(), { organisation, launches: launchesOf(organisation) });
}

describe('a completion that comes with the launch it was begun with', () => {
  it('is confirmed, with a receipt that says who, what and on which day', async () => {
    const register = await startWithLaunches();
    const body = completion({ launch: await launch() });
    const answer = await register.ask('learner', posted(body));
    expect([answer.statusCode, answer.json()]).toEqual([201, expect.objectContaining({ level: 'launched' })]);
    expect((await register.ask('learner', posted(body))).statusCode).toBe(200);
    const kept = await database().query<{ receipt: string }>(
      'select receipt from completions where organisation = $1',
      [register.settings.organisation],
    );
    const read = await verifyReceipt(kept[0]?.receipt, { keys: [keys.publicKey], issuer: ADDRESS });
    expect(read).toMatchObject({ ok: true, claims: { learner: 'm-4821', completedOn: TODAY } });
  });

  it('too early is asked to come again, and is confirmed then', async () => {
    const register = await startWithLaunches();
    const answer = await register.ask('learner', posted(completion({ launch: await launch('m-4821', 20) })));
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([425, '40']);
  });

  it.each([
    ['garbage', () => Promise.resolve({ launch: 'garbage' })],
    ['of another learner', async () => ({ launch: await launch('m-1') })],
    [
      'of another digest',
      async () => ({
        launch: await launch(),
        training: { id: 'now', version: '1.2.0', digest: 'b'.repeat(64) },
      }),
    ],
    ['of before the launch', async () => ({ launch: await launch(), completedOn: '2026-11-01' })],
  ] as const)('%s is refused with a code, and nothing is kept', async (_name, changes) => {
    const register = await startWithLaunches();
    const answer = await register.ask('learner', posted(completion(await changes())));
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ code: string }>().code).toMatch(/^[a-z-]+$/);
    const list = await register.ask('reader', { url: '/completions' });
    expect(list.json()).toMatchObject({ rows: [] });
  });

  it('counts once: a launch that was used is refused for another completion', async () => {
    const register = await startWithLaunches();
    const used = await launch();
    await register.ask('learner', posted(completion({ launch: used })));
    const again = await register.ask('learner', posted(completion({ launch: used })));
    expect([again.statusCode, again.json()]).toEqual([422, expect.objectContaining({ code: 'spent' })]);
  });

  it('cannot be told from one that an administrator entered', async () => {
    const register = await startWithLaunches();
    await register.ask('learner', posted(completion({ launch: await launch() })));
    const seen = { id: completion().id, learner: 'm-5', training: 'now', completedOn: TODAY };
    await register.ask('administrator', posted(seen, '/completions/by-hand'));
    const kept = await database().query<{ learner: string; level: string; receipt: string }>(
      'select learner, level, receipt from completions where organisation = $1',
      [register.settings.organisation],
    );
    const claims = await Promise.all(
      kept.map(({ receipt }) => verifyReceipt(receipt, { keys: [keys.publicKey], issuer: ADDRESS })),
    );
    expect(claims.map((each) => each.ok && [each.claims.level, each.claims.completedOn])).toEqual([
      ['launched', TODAY],
      ['launched', TODAY],
    ]);
  });
});
