import { expect, it, vi } from 'vitest';
import { run } from '../../../../src/cli/main.ts';
import { SMALL_SCENARIO } from '../../../support/small-scenario.ts';
import { temporaryFolder } from '../../../support/terminal.ts';

vi.mock('../../../../src/cli/preview/page-files.ts', () => ({ pageFiles: () => new Map() }));

it('a preview can be stopped as soon as it says where it is', async () => {
  let isHeard = false;
  const heard: boolean[] = [];
  const code = await run(['preview', '.'], {
    cwd: temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO }),
    env: {},
    stopped: () => {
      isHeard = true;
      return Promise.resolve();
    },
    out: { write: (text) => void (text.includes('http:') && heard.push(isHeard)), isTerminal: false },
    err: { write: () => undefined, isTerminal: false },
  });
  expect([code, heard]).toEqual([0, [true]]);
});
