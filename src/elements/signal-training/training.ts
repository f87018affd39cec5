/** What is played: a story as it was written, or a round, dealt anew for each run. */
import { guardScenario } from '../../format/guard.ts';
import type { Scenario } from '../../format/types.ts';
import type { Unplayable } from '../../reporting/index.ts';

export interface Training {
  /** The scenario of the run that has this seed; the same each time. */
  deal(seed: number): Scenario;
}

/** Takes what was loaded for a compiled scenario or bank. What rounds need is fetched only when one is opened. */
export async function openTraining(
  value: unknown,
): Promise<{ readonly training: Training } | { readonly problem: Unplayable }> {
  if (!isBank(value)) {
    const guarded = guardScenario(value);
    if ('problem' in guarded) return guarded;
    return { training: { deal: () => guarded.scenario } };
  }
  try {
    const { dealRound, guardBank } = await import('../../rounds/index.ts');
    const guarded = guardBank(value);
    if ('problem' in guarded) return guarded;
    return { training: { deal: (seed) => dealRound(guarded.bank, seed) } };
  } catch {
    return { problem: 'network' };
  }
}

function isBank(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'pairs');
}
