/**
 * What a learner has recorded today, so that another tab, another element or a second run says nothing twice. Neither the
 * training nor the day nor the learner can be read from it: each is a hash of them all, and yesterday's are gone with the next.
 */
import { hash } from '../../format/hash.ts';
import { type Completion, sameness } from '../../reporting/index.ts';
import { keyFor } from './key.ts';
import { parse } from './safe-storage.ts';

const KEY = 'signal-day';

interface Marks {
  readonly day: string;
  /** Hashes with a space between them; not a list, which pages are known to teach another JSON. */
  readonly done: string;
}

/** The one of this learner. Where there is no learner nothing can be told apart, and nothing is remembered. */
export function createDayStore(
  learner: string | undefined,
  places: (purpose: 'read' | 'write') => readonly Storage[],
): { add(completion: Completion): void; has(completion: Completion): boolean } {
  const key = keyFor(KEY, learner);
  const memory = new Set<string>();
  const markOf = (completion: Completion): string => hash(`${KEY}\n${sameness(completion)}`);
  const dayOf = ({ completedOn }: Completion): string => hash(`${KEY}\n${learner}\n${completedOn}`);

  function marksAt(place: Storage, completion: Completion): readonly string[] {
    const { day, done } = (parse(place.getItem(key)) ?? {}) as Partial<Marks>;
    return day === dayOf(completion) && typeof done === 'string' ? done.split(' ') : [];
  }

  return {
    add(completion) {
      if (learner === undefined) return;
      const mark = markOf(completion);
      memory.add(mark);
      for (const place of places('write')) {
        const done = [...new Set([...marksAt(place, completion), mark])].join(' ');
        place.setItem(key, JSON.stringify({ day: dayOf(completion), done } satisfies Marks));
      }
    },
    has(completion) {
      if (learner === undefined) return false;
      const mark = markOf(completion);
      return memory.has(mark) || places('read').some((place) => marksAt(place, completion).includes(mark));
    },
  };
}
