/** Completions and trainings as a test needs them. */
import { createCompletion, type Completion, type TrainingReference } from '../../src/reporting/index.ts';

export const training: TrainingReference = {
  id: 'voice-in-the-background',
  version: '1.0.0',
  digest: '0a'.repeat(32),
};

export function completion(learner?: string): Completion {
  return createCompletion({ training, learner, today: new Date(2026, 2, 9, 14, 30) });
}
