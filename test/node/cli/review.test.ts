import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { signalTraining, temporaryFolder } from '../../support/terminal.ts';

const small = (): string => temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO });

describe('review', () => {
  it('writes down who looked, and tells what has changed since', async () => {
    const folder = small();
    const ask = async (): Promise<string> => (await signalTraining(['review', 'small'], folder)).out;
    expect(await ask()).toBe(
      '  Review of small/scenario.yaml: 5 things that an expert answers for; approved 0, objected to 0, changed since it was looked at 0, not looked at yet 5.\n',
    );
    const { code, out } = await signalTraining(['review', 'small', '--role', 'jurist'], folder);
    expect({ code, out }).toEqual({ code: 0, out: '5 things written down in small/review.yaml.\n' });
    expect(await ask()).toContain('approved 5');
    const file = join(folder, 'small/scenario.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Dan hangt zij op.', 'Dan is zij weg.'));
    const report = await signalTraining(['check', '.', '--report'], folder);
    expect(report.out).toMatch(
      /\n {4}scenes\.opening\.choices\.refer: changed since it was looked at \(jurist, \d{4}-\d\d-\d\d\)\n/,
    );
    expect(report.out).not.toContain('belongs to nothing');
    const json = await signalTraining(['check', '.', '--report', '--format', 'json'], folder);
    expect(JSON.parse(json.out)).toMatchObject({ reviews: [{ file: 'small/scenario.yaml' }] });
    const object = ['review', 'small', '--role', 'jurist', '--scene', 'bye', '--object', 'te kort'];
    await signalTraining(object, folder);
    expect(await ask()).toMatch(/scenes\.bye\.end: objected to \(jurist, .*\) — te kort\n/);
  });

  it('lets nobody call a scenario reviewed before it is', async () => {
    const text = SMALL_SCENARIO.replace(
      'status: draft',
      'status: expert-reviewed\n  role: jurist\n  date: 2026-01-31',
    );
    const folder = temporaryFolder({ 'small/scenario.yaml': text });
    const before = await signalTraining(['check', '.'], folder);
    expect(before.code).toBe(1);
    expect(before.out).toContain('review-incomplete');
    expect((await signalTraining(['review', '.'], folder)).code).toBe(0);
    await signalTraining(['review', '.', '--role', 'jurist'], folder);
    expect((await signalTraining(['check', '.'], folder)).out).toBe('All is well (2 files read).\n');
  });

  it.each([
    [['review'], 'is not one scenario'],
    [['review', 'small', '--scene', 'bye'], 'a profession, no name'],
    [['review', 'small', '--role', 'jurist', '--scene', 'byee'], 'nothing to look at in scene ‘byee’'],
  ])('answers %j with a sentence', async (words, sentence) => {
    const { code, err } = await signalTraining(words, small());
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it('writes nothing about a scenario with errors', async () => {
    const folder = temporaryFolder({ 'small/scenario.yaml': SMALL_SCENARIO.replace('to: bye', 'to: byee') });
    const { code, err } = await signalTraining(['review', 'small', '--role', 'jurist'], folder);
    expect(code).toBe(1);
    expect(err).toContain('unknown-target');
  });
});
