/** A learning management system (LMS), as the page of a package knows it; one adapter for each standard. */
import type { Completion } from '../reporting/index.ts';

/** Why the page goes: its learner closes the session, it is gone, or the browser may bring it back as it was. */
export type Going = 'left' | 'gone' | 'kept';

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
  /** The page is about to go: what is told from here on waits for `end`, so that it can go together. Never throws. */
  closing(): void;
  /** Ends the session. Any number of times; never throws. */
  end(going: Going): void;
}

/** What of a session the page has to say, since the player cannot know it. */
export type News =
  /** The system lets its learner look around: it takes no completion. */
  | { readonly type: 'looking' }
  /** The system takes nothing (any more) from this window. */
  | { readonly type: 'over' }
  /** What its learner would rather read, the first most: tags as in HTML, from a system, so perhaps none. */
  | { readonly type: 'languages'; readonly languages: readonly string[] }
  /** The session is open, and is to be closed by its learner; `address` is where the system wants them then. */
  | { readonly type: 'open'; readonly address: string | undefined };
