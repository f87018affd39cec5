import { describe, expect, it } from 'vitest';
import { count, failures } from '../../setup/outcome.ts';

const VITEST = `
 ✓ test/node/one.test.ts (2 tests) 12ms
 \u001b[41m FAIL \u001b[49m test/node/two.test.ts > a door > opens
AssertionError: expected 1 to be 2
 FAIL  test/node/two.test.ts > a door > opens

\u001b[2m Test Files \u001b[22m 1 failed | 1 passed (2)
\u001b[2m      Tests \u001b[22m 1 failed | 6 passed | 1 skipped (8)
`;
const WEB_TEST_RUNNER = `
Firefox: |███    | 1/2 test files | 4 passed, 0 failed
WebKit:  |███    | 1/2 test files | 3 passed, 1 failed

test/browser/door.test.ts:

 ❌ a door > opens (failed on WebKit)
      AssertionError: expected 1 to be 2

Firefox: |██████| 2/2 test files | 9 passed, 0 failed
WebKit:  |██████| 2/2 test files | 8 passed, 1 failed
`;

describe('what a suite printed', () => {
  it('says how many passed and failed, of all browsers together', () => {
    expect(count(VITEST)).toEqual({ passed: 6, failed: 1 });
    expect(count(WEB_TEST_RUNNER)).toEqual({ passed: 17, failed: 1 });
    expect(count('Everything is well.')).toEqual({ passed: 0, failed: 0 });
  });

  it('names what failed, once', () => {
    expect(failures(VITEST)).toEqual(['FAIL  test/node/two.test.ts > a door > opens']);
    expect(failures(WEB_TEST_RUNNER)).toEqual(['❌ a door > opens (failed on WebKit)']);
  });

  it('of a tool that names no tests is what it said last', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);
    expect(failures(`${lines.join('\n')}\n`)).toEqual(lines.slice(10));
  });
});
