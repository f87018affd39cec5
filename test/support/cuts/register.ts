/** A register that answers as it is told. */
import type { Completion } from '../../../src/reporting/index.ts';
import type { Answer } from '../site.ts';

/** What the register of one cut answers, and what it has. */
export class Register {
  answer: 'stores' | 'refuses' | 'hangs' | 'stores, and the answer is lost' = 'stores';
  /** A register that says “I have it” by an error: HTTP 409. */
  objects = false;
  /** All that was posted. */
  readonly posts: Completion[] = [];
  /** What was stored, once per id. */
  readonly rows = new Map<string, Completion>();

  take(body: string): Answer {
    const completion = JSON.parse(body) as Completion;
    this.posts.push(completion);
    if (this.answer === 'hangs') return 'never';
    if (this.answer === 'refuses') return 503;
    this.rows.set(completion.id, completion);
    if (this.objects) return 409;
    return this.answer === 'stores' ? 204 : 'cut off';
  }

  /** As any register does: the same learner, training, version and day is the same. */
  get merged(): number {
    const keys = [...this.rows.values()].map(({ learner, training: { id, version }, completedOn }) =>
      JSON.stringify([learner, id, version, completedOn]),
    );
    return new Set(keys).size;
  }
}
