import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHARTS, README, withCharts } from '../support/charts.ts';

describe('the statecharts in src/README.md', () => {
  const readme = readFileSync(README, 'utf8');

  it.each(Object.keys(CHARTS))('show the %s as it is (npm run charts)', (name) => {
    expect(readme).toContain(`<!-- ${name} -->\n\n${CHARTS[name]?.() ?? ''}`);
  });

  it('are left alone where they are right', () => {
    expect(withCharts(readme)).toBe(readme);
  });
});
