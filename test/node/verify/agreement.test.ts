import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGNAL_COMPLETE, release } from '../../../src/reporting/index.ts';
import { isCompletion } from '../../../src/verify/index.ts';
import { completion } from '../../support/completions.ts';
import { nearly } from '../../support/nearly.ts';

/** Whether the player's own gate lets it leave. */
function canLeave(value: unknown): boolean {
  try {
    release(SIGNAL_COMPLETE, value);
    return true;
  } catch {
    return false;
  }
}

describe('what a server takes for a completion', () => {
  it('is what the gate of the player lets out, and nothing else', () => {
    const counts = { in: 0, out: 0 };
    fc.assert(
      fc.property(nearly({ ...completion('m-4821'), launch: 'head.body.signature' }), (value) => {
        const taken = isCompletion(value);
        counts[taken ? 'in' : 'out'] += 1;
        expect(taken).toBe(canLeave(value));
      }),
      { numRuns: 20_000 },
    );
    // Both were tried, or the comparison says nothing.
    expect(counts.in).toBeGreaterThan(1_000);
    expect(counts.out).toBeGreaterThan(1_000);
  });
});
