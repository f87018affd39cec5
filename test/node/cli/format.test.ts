import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { signalTraining, temporaryFolder } from '../../support/terminal.ts';

const untidy = `${SMALL_SCENARIO.replace('minutes: 1\n', '').replace('title: Klein\n', 'minutes: 1   # kort\ntitle: Klein   \n\n\n')}`;
const tidy = SMALL_SCENARIO.replace('minutes: 1\n', 'minutes: 1   # kort\n').replace(
  'summary: ',
  '\nsummary: ',
);
const files = { 'small/scenario.yaml': untidy, 'small/one.plan.yaml': 'steps: []\nformat: 1\n' };
const read = (folder: string, file: string): string => readFileSync(join(folder, 'small', file), 'utf8');

describe('format', () => {
  it('writes what is laid out otherwise, and names it', async () => {
    const folder = temporaryFolder(files);
    expect(await signalTraining(['format', '.'], folder)).toEqual({
      code: 0,
      out: 'small/scenario.yaml laid out anew.\nsmall/one.plan.yaml laid out anew.\n',
      err: '',
    });
    expect(read(folder, 'scenario.yaml')).toBe(tidy);
    expect(read(folder, 'one.plan.yaml')).toBe('format: 1\nsteps: []\n');
    expect((await signalTraining(['format', '.'], folder)).out).toBe(
      '2 files, all laid out as they should be.\n',
    );
    expect((await signalTraining(['check', '.'], folder)).code).toBe(0);
  });

  it('with --check writes nothing, and exits with 1', async () => {
    const folder = temporaryFolder(files);
    const { code, out } = await signalTraining(['format', '--check', 'small'], folder);
    expect(code).toBe(1);
    expect(out).toBe(
      'small/scenario.yaml is laid out otherwise.\nsmall/one.plan.yaml is laid out otherwise.\n',
    );
    expect(read(folder, 'scenario.yaml')).toBe(untidy);
    const fine = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO });
    expect(await signalTraining(['format', '--check', '.'], fine)).toMatchObject({ code: 0 });
  });

  it('says why a file cannot be read, lays out the others, and says what it leaves', async () => {
    const folder = temporaryFolder({
      ...files,
      'small/one.plan.yaml': '{ format: 1, steps: [] }\n',
      'other/scenario.yaml': 'title: "x\n',
    });
    const { code, out, err } = await signalTraining(['format', '.'], folder);
    expect(code).toBe(1);
    expect(out).toBe(
      'small/scenario.yaml laid out anew.\nsmall/one.plan.yaml is left as it was: it is written in a way that only YAML understands.\n',
    );
    expect(err).toContain('other/scenario.yaml:1:8 error quote-not-closed');
    expect(read(folder, 'scenario.yaml')).toBe(tidy);
  });
});
