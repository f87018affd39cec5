import { describe, expect, it } from 'vitest';
import { type Row, table } from '../../bench/table.ts';

const row = (what: string, value: number, bound: 'at most' | 'at least' = 'at most'): Row => ({
  what,
  value,
  unit: 'ms',
  budget: { bound, value: 20, why: `because of ${what}` },
});

describe('the table of the benchmark', () => {
  it('says of each value whether it keeps its budget', () => {
    const lines = table([{ name: 'a', rows: [row('quick', 20), row('slow', 20.1)] }]).split('\n');
    expect(lines.find((line) => line.startsWith('quick'))).toContain('within');
    expect(lines.find((line) => line.startsWith('slow'))).toContain('OVER');
  });

  it('knows budgets that want at least so much', () => {
    const lines = table([
      { name: 'a', rows: [row('enough', 20, 'at least'), row('little', 19, 'at least')] },
    ]);
    expect(lines).toMatch(/enough.*≥ 20 ms.*within/);
    expect(lines).toMatch(/little.*OVER/);
  });

  it('gives the reason of a missed budget alone', () => {
    const text = table([{ name: 'a', rows: [row('quick', 1), row('slow', 99)] }]);
    expect(text).toContain('because of slow');
    expect(text).not.toContain('because of quick');
  });

  it('says why a group could not be measured', () => {
    expect(table([{ name: 'browser', rows: [], problem: 'there is no Chromium' }])).toContain(
      'there is no Chromium',
    );
  });
});
