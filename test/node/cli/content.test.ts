import { describe, expect, it } from 'vitest';
import { SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { signalTraining, temporaryFolder } from '../../support/terminal.ts';

const folderWith = (text = SMALL_SCENARIO): string => temporaryFolder({ 'small/scenario.yaml': text });

describe('check --report', () => {
  it('tells after the findings what the scenario is like', async () => {
    const { code, out } = await signalTraining(['check', 'small', '--report'], folderWith());
    expect(code).toBe(0);
    expect(out).toMatch(/^All is well \(1 file read\)\.\n\nsmall: Klein\n/);
    expect(out).toContain('decisions on the shortest way 2, on the longest 2; endings 1 good');
    expect(out).toContain('Cues: 1, of which noise 1 (100%).');
    expect(out).toContain('names: Mila 1');
  });

  it('speaks Dutch with Dutch numbers', async () => {
    const { out } = await signalTraining(['check', 'small', '--report', '--lang', 'nl'], folderWith());
    expect(out).toMatch(/Leesniveau: Flesch–Douma \d+, met \d+,\d woorden per zin/);
    expect(out).toContain('keuzes 1 goed, 0 kan ermee door, 1 schadelijk');
  });

  it('says what a formula is worth, and never fails over it', async () => {
    const hard = SMALL_SCENARIO.replace(
      'Wie luistert, hoort meer.',
      'Invorderingsmaatregelen verantwoordelijkheidsverdeling uitvoeringsorganisaties overheidsinstellingen.',
    );
    const { code, out } = await signalTraining(['check', 'small', '--report'], folderWith(hard));
    expect(code).toBe(0);
    expect(out).toContain('weak evidence; LiNT is the validated instrument');
  });

  it('gives programs the same as JSON, and only when asked', async () => {
    const folder = folderWith();
    const asked = await signalTraining(['check', 'small', '--report', '--format', 'json'], folder);
    const { content } = JSON.parse(asked.out) as { content: { scenarios: unknown[]; people: unknown[] } };
    expect(content.scenarios).toMatchObject([{ id: 'small', scenes: 3, endings: { good: 1 } }]);
    expect(content.people).toMatchObject([{ scenario: 'small', name: 'Mila' }]);
    const plain = await signalTraining(['check', 'small', '--format', 'json'], folder);
    expect(JSON.parse(plain.out)).not.toHaveProperty('content');
  });

  it('has nothing to tell of a scenario with errors', async () => {
    const broken = SMALL_SCENARIO.replace('to: bye', 'to: byee');
    const { code, out } = await signalTraining(['check', 'small', '--report'], folderWith(broken));
    expect(code).toBe(1);
    expect(out.endsWith('1 error, 0 warnings (1 file read).\n')).toBe(true);
  });
});
