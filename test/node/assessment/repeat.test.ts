import { expect, it } from 'vitest';
import { REPEAT_DAYS } from '../../../src/assessment/index.ts';

it('practising again is recommended after gaps that grow', () => {
  const gaps = REPEAT_DAYS.map((day, index) => day - (REPEAT_DAYS[index - 1] ?? 0));
  expect(gaps).toEqual(gaps.toSorted((left, right) => left - right));
  expect(gaps[0]).toBeGreaterThan(0);
});
