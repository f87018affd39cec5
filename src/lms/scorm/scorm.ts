/**
 * A session with a system that speaks SCORM. What it is told: that a training was opened, that it was completed, and that it
 * was closed; the last so that it keeps the attempt, with which a completion stays one.
 *
 * Not told, though the standard has words for it: score, success, time, answers, place and saved state. SCORM asks for none of
 * them. The system measures on its own how long the page was open.
 */
import type { Lms, News } from '../lms.ts';
import type { Dialect } from './dialects.ts';
import type { Api } from './find-api.ts';

/**
 * Opens the session; undefined where the system does not let it, and so nothing can be recorded. `hear` is told what the page has
 * to say, perhaps more than once.
 */
export function openScorm(api: Api, dialect: Dialect, hear: (news: News) => void): Lms | undefined {
  const { initialize, get, set, commit, terminate, learner, status, untouched, completed, exit } = dialect;
  const call = (name: string, ...values: readonly string[]): unknown => {
    const method = api[name];
    if (typeof method !== 'function') throw new TypeError(`The system has no ${name}.`);
    return method.apply(api, values) as unknown;
  };
  const valueOf = (name: string): string => {
    const value = call(get, name);
    return typeof value === 'string' ? value : '';
  };
  const say = (name: string, ...values: readonly string[]): void => {
    if (!isYes(call(name, ...values))) throw new Error(`The system refuses ${name} ${values.join(' ')}.`);
  };

  let isOver = false;

  /** Some answer “true” whatever becomes of it, so what it knows now is asked for. */
  function complete(): void {
    // A page that the browser brings back as it was has no session any more: the next one tells it.
    if (isOver) {
      hear({ type: 'over' });
      throw new Error('The session with the system is over.');
    }
    if (completed.includes(valueOf(status))) return;
    say(set, status, completed[0]);
    say(commit, '');
    if (!completed.includes(valueOf(status))) throw new Error('The system has not kept the completion.');
  }

  if (!attempt(() => isYes(call(initialize, '')))) return undefined;
  // A package that sets no status at all counts as completed with many systems once it is closed. Where this does not
  // succeed the session is open all the same, and a completion can be told.
  attempt(() => {
    if (untouched.includes(valueOf(status)) && isYes(call(set, status, 'incomplete'))) call(commit, '');
  });
  return {
    learner: attempt(() => valueOf(learner)) || undefined,
    complete: () =>
      new Promise((resolve) => {
        complete();
        resolve();
      }),
    closing() {},
    end() {
      if (isOver) return;
      isOver = true;
      attempt(() => call(set, exit, 'suspend'));
      attempt(() => call(terminate, ''));
    },
  };
}

/** The standard says the word `true`; some systems give what JavaScript calls so. */
const isYes = (answer: unknown): boolean => answer === 'true' || answer === true;

/** What a system throws costs the learner nothing. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
