/** Reports the completion of a training: made once, kept in the outbox until the host has stored it. */
import {
  type Completion,
  type OutboxState,
  type TrainingReference,
  createCompletion,
  createOutbox,
  offerCompletion,
} from '../../reporting/index.ts';
import { createOutboxStore } from '../stores/outbox-store.ts';
import type { Keeping } from '../stores/key.ts';

export interface Reporter {
  /** Whose completions these are; undefined where the host gave no reference. */
  readonly learner: string | undefined;
  /** Says that the training was completed; a second time says nothing new. */
  complete(): void;
  /** Offers again now what waits. */
  retry(): void;
  /** Makes no more attempts, until `retry`; for a component that has left the page. */
  stop(): void;
  /** YYYY-MM-DD: the day of the completion of this page; undefined while there is none. */
  readonly completedOn: string | undefined;
  /** Whether a completion that waits will survive closing the page. */
  readonly isLasting: boolean;
}

/** `changed` is told what becomes of the completion of this page; one that a former page left behind goes quietly. */
export function createReporter(
  element: EventTarget,
  training: TrainingReference,
  keeping: Keeping,
  changed: (state: OutboxState) => void,
): Reporter {
  const { learner } = keeping;
  const store = createOutboxStore(keeping, training);
  let own: Completion | undefined;
  const outbox = createOutbox({
    store,
    dispatch: (completion) => offerCompletion(element, completion),
    schedule: (task, delayMs) => {
      const timer = setTimeout(task, delayMs);
      return () => clearTimeout(timer);
    },
    onChange: ({ id }, state) => {
      if (id === own?.id) changed(state);
    },
    locks: navigator.locks,
  });
  return {
    learner,
    complete() {
      if (own) return;
      own = createCompletion({ training, today: new Date(), learner });
      outbox.add(own);
    },
    retry: () => outbox.retry(),
    stop: () => outbox.stop(),
    get completedOn() {
      return own?.completedOn;
    },
    get isLasting() {
      return store.isLasting;
    },
  };
}
