import { beforeEach, describe, expect, it, vi } from 'vitest';
import { branch, createSession, replay } from '../../../src/engine/index.ts';
import { SAFE_POLICY } from '../../../src/format/policy.ts';
import type { WordsController } from '../../../src/elements/controllers/words-controller.ts';
import type { LookingBack } from '../../../src/elements/signal-training/fetch-looking-back.ts';
import { LookingBackController } from '../../../src/elements/signal-training/looking-back-controller.ts';
import { RunController } from '../../../src/elements/signal-training/run-controller.ts';
import { beginning } from '../../../src/elements/signal-training/run.ts';
import { board, end, next, scene } from '../../support/boards.ts';
import { type Deferred, deferred } from '../../support/deferred.ts';

/** Comes, or does not, when a test says so. */
let line: Deferred;

vi.mock('../../../src/elements/signal-training/fetch-looking-back.ts', () => ({
  fetchLookingBack: async (): Promise<Partial<LookingBack>> => {
    await line.promise;
    return {};
  },
}));

const SCENARIO = board([scene('opening', next('relief')), scene('relief', end)]);
const WORDS = { in: () => SCENARIO, need: () => Promise.resolve() } as unknown as WordsController;

/** A run that is over, and what it then leads to. */
function ended(): { back: LookingBackController; run: RunController; went: string[] } {
  const run = new RunController(WORDS, () => {});
  run.learnToBegin(beginning(createSession));
  run.learn({ branch, replay });
  run.open({ training: { deal: () => SCENARIO }, scenario: SCENARIO, base: '' }, { remember: 'none' });
  run.begin(SAFE_POLICY);
  run.act({ type: 'continue' });
  const went: string[] = [];
  const back = new LookingBackController({
    run,
    words: WORDS,
    go: (type) => void went.push(type),
    redraw: () => {},
  });
  return { back, run, went };
}

beforeEach(() => {
  line = deferred();
});

describe('looking back that comes late', () => {
  it('comes to who waits for it, also where the run is told in other words meanwhile', async () => {
    const { back, run, went } = ended();
    const opened = back.open();
    run.speak();
    line.fulfil();
    await opened;
    expect(went).toEqual(['look back']);
  });

  it.each<[string, (run: RunController) => void]>([
    ['has gone back a step', (run) => run.undo(1)],
    ['plays anew', (run) => run.begin(SAFE_POLICY)],
    ['reads instead', (run) => run.read(SAFE_POLICY)],
    ['has stopped', (run) => run.giveUp()],
  ])('takes nobody along who %s', async (_what, goOn) => {
    const { back, run, went } = ended();
    const opened = back.open();
    goOn(run);
    line.fulfil();
    await opened;
    expect(went).toEqual([]);
  });

  it('and does not come at all is told where it was asked for, and nowhere else', async () => {
    const { back, run } = ended();
    const shown = (): string => JSON.stringify(back.ending({ t: (key: string) => key, headingLevel: 2 }));
    const opened = back.open();
    line.reject();
    await opened;
    expect(shown()).toContain('ending.notLoaded');
    run.begin(SAFE_POLICY);
    expect(shown()).not.toContain('ending.notLoaded');
  });
});
