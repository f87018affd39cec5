/** A run as a plan. */
import { writePlan } from '../../authoring/index.ts';
import { readTranscript } from '../../engine/index.ts';
import type { Training } from '../load.ts';

/** Undefined where `value` is no run of this training, or this is no story. */
export function planOf(training: Training, value: unknown): string | undefined {
  const transcript = readTranscript(value);
  if (!transcript || !('scenes' in training) || transcript[0].digest !== training.digest) return undefined;
  return writePlan(training, transcript);
}
