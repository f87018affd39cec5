import { type Completion, SIGNAL_COMPLETE, release } from '../../reporting/index.ts';

/** Storage can hold anything. What the gate would not let out is not taken in either. */
export function takenIn(value: unknown): readonly Completion[] {
  try {
    return [release(SIGNAL_COMPLETE, value)];
  } catch {
    return [];
  }
}
