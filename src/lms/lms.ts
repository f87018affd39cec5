/** A learning management system (LMS), as the page of a package knows it; one adapter for each standard. */
import type { Completion } from '../reporting/index.ts';

export interface Lms {
  /**
   * The system's own reference of the learner. It stays in this browser, where it keeps what one leaves behind from the next;
   * undefined where the system does not say.
   */
  readonly learner: string | undefined;
  /**
   * Says that the training is completed, and nothing else: no score, no answer, no time. Kept when the system says that it has
   * stored that, and rejected when it does not; the same may be said any number of times.
   */
  complete(completion: Completion): Promise<void>;
  /** Ends the session, when the page goes. Any number of times; never throws. */
  end(): void;
}
