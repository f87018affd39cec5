import { expect, it } from 'vitest';
import { preferredOf } from '../../../src/lms/package/preferred.ts';

it.each([
  [['en'], ['nl', 'en'], 'en'],
  [['tr', 'en-GB'], ['nl', 'en'], 'en'],
  [['NL-be'], ['en', 'nl'], 'nl'],
  [['zh-Hant'], ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
  [['pap'], ['pa', 'nl'], undefined],
  [['tr'], ['nl', 'en'], undefined],
  [[], ['nl'], undefined],
  [['nonsense of a system'], ['nl'], undefined],
  [['en'], [''], undefined],
])('of who prefers %j a training in %j is told in %s', (wanted, offered, told) => {
  expect(preferredOf(wanted, offered)).toBe(told);
});
