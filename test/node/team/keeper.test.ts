import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TeamKeeper } from '../../../src/team/keep/team-keeper.ts';
import type * as disk from '../../../src/team/keep/disk.ts';
import { type Deferred, deferred } from '../../support/deferred.ts';

type Written = readonly [name: string, handle: disk.WritableFile | undefined];

/** Writes when a test says so. */
let written: Deferred;
const writes: Written[] = [];

vi.mock('../../../src/team/keep/disk.ts', () => ({
  saveFile: async (...[name, , handle]: Parameters<typeof disk.saveFile>) => {
    writes.push([name, handle]);
    await written.promise;
    return { handle: handle ?? { name } };
  },
}));

const HOST = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

beforeEach(() => {
  written = deferred();
  writes.length = 0;
});

describe('the file of a team that is still being written', () => {
  it('is not written over by the next team', async () => {
    const keeper = new TeamKeeper(HOST);
    keeper.make('West');
    const saving = keeper.save();
    keeper.close();
    keeper.make('East');
    written.fulfil();
    await saving;
    expect([keeper.isSaved, keeper.outcome]).toEqual([false, 'made']);
    await keeper.save();
    expect(writes).toEqual([
      ['west.team.json', undefined],
      ['east.team.json', undefined],
    ]);
  });
});
