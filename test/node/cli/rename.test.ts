import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SMALL_OVERLAY, SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { signalTraining, temporaryFolder } from '../../support/terminal.ts';

const overlay = `${SMALL_OVERLAY}scenes:
  bye:
    title: Good day
`;
const small = () => temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO, 'small/en.yaml': overlay });
const read = (folder: string, file: string): string => readFileSync(join(folder, 'small', file), 'utf8');

describe('rename', () => {
  it('writes the scenario and its translation, and says so', async () => {
    const folder = small();
    const { code, out } = await signalTraining(['rename', 'small', 'bye', 'farewell'], folder);
    expect({ code, out }).toEqual({
      code: 0,
      out: 'small/scenario.yaml\nsmall/en.yaml\n‘bye’ is called ‘farewell’ now.\n',
    });
    for (const file of ['scenario.yaml', 'en.yaml']) expect(read(folder, file)).toMatch(/^ {2}farewell:/m);
    expect(read(folder, 'scenario.yaml')).toMatch(/to: farewell$/m);
    expect((await signalTraining(['check', 'small'], folder)).code).toBe(0);
  });

  it('writes the plans beside it as well', async () => {
    const plan = 'format: 1\nsteps:\n  - skip: true\n  - skip: true\n  - scene: bye\n';
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO, 'small/skip.plan.yaml': plan });
    const { out } = await signalTraining(['rename', 'small', 'bye', 'farewell'], folder);
    expect(out).toContain('small/skip.plan.yaml\n');
    expect(read(folder, 'skip.plan.yaml')).toBe(plan.replace('bye', 'farewell'));
    expect((await signalTraining(['check', '.'], folder)).out).toBe('All is well (2 files read).\n');
  });

  it('writes nothing that check would refuse', async () => {
    const folder = small();
    const [, second = ''] = [...SMALL_SCENARIO.matchAll(/^ {2}([a-z-]+):$/gm)].map(([, id]) => id);
    const { code, err } = await signalTraining(['rename', 'small', 'scene:bye', second], folder);
    expect(code).toBe(1);
    expect(err).toMatch(/duplicate-part[\s\S]*Nothing was renamed\.\n$/);
    expect(read(folder, 'scenario.yaml')).toBe(SMALL_SCENARIO);
  });

  it.each([
    [['small', 'bye'], 'Name a scenario, the old name and the new one'],
    [['small', 'bye', 'farewell', 'more'], 'Name a scenario, the old name and the new one'],
    [['.', 'bye', 'Farewell'], '‘Farewell’ cannot be a name here'],
    [['small', 'byee', 'farewell'], 'Nothing in this scenario is called ‘byee’.'],
    [['small', 'cue:bye', 'farewell'], 'Nothing in this scenario is called ‘cue:bye’.'],
  ])('answers %j with a sentence', async (words, sentence) => {
    const folder = small();
    const { code, err } = await signalTraining(['rename', ...words], folder);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(read(folder, 'scenario.yaml')).toBe(SMALL_SCENARIO);
  });
});
