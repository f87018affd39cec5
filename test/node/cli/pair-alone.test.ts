/** Whoever has written one pair plays it, before there are enough of them for a bank. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSession } from '../../../src/engine/index.ts';
import { guardScenario } from '../../../src/format/guard.ts';
import { localize } from '../../../src/format/localize.ts';
import { copyScenario, signalTraining, temporaryFolder } from '../../support/terminal.ts';

const PAIR = 'pin-at-the-counter';

async function compiled(path: string) {
  const folder = temporaryFolder();
  for (const name of [`${PAIR}.yaml`, `${PAIR}.en.yaml`, 'arm-in-a-sling.yaml']) {
    copyScenario(`rounds/${name}`, folder);
  }
  const told = await signalTraining(['compile', path, '--out', 'out'], folder);
  return { told, folder };
}

describe('one pair', () => {
  it('is compiled by its own name into a training that the player takes', async () => {
    const { told, folder } = await compiled(`rounds/${PAIR}.yaml`);
    expect(told).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['index.json', `${PAIR}.json`]);
    const guarded = guardScenario(JSON.parse(readFileSync(join(folder, `out/${PAIR}.json`), 'utf8')));
    if (!('scenario' in guarded)) throw new Error(guarded.problem);
    const { scenario } = guarded;
    const judged = Object.values(scenario.scenes).flatMap(({ turn }) =>
      turn.kind === 'judge' ? [[turn.expected, turn.explain]] : [],
    );
    expect(judged).toEqual([
      ['consult', 'now'],
      ['no-consult', 'now'],
    ]);
    expect(Object.keys(scenario.facts ?? {}).length).toBeGreaterThan(0);
    const case1 = localize(scenario, 'en').scenes['booster.1'];
    expect(case1?.script.every(({ lang }) => lang === undefined)).toBe(true);
    const session = createSession(scenario, { seed: 1 });
    while (session.view.canSkip || session.act({ type: 'continue' })) session.act({ type: 'skip' });
    expect(session.view.scene.id).toBe('end');
  });

  it('is no training where its whole folder is compiled', async () => {
    const { told } = await compiled('rounds');
    expect(told).toMatchObject({ code: 2 });
  });
});
