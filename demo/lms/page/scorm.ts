/** The part of the system that speaks SCORM: scorm-again, written by others, stands where a package looks for it. */
import { calendarDay } from '../../../src/reporting/completion.ts';
import { show } from '../../heard.ts';
import { meaningOfScorm } from './meaning.ts';
import type { Standing } from './record.ts';

export type ScormKind = 'scorm12' | 'scorm2004';

interface Edition {
  /** The name under which a package looks for it. */
  readonly object: 'API' | 'API_1484_11';
  readonly learner: string;
  readonly status: string;
}

const EDITIONS: Readonly<Record<ScormKind, Edition>> = {
  scorm12: { object: 'API', learner: 'cmi.core.student_id', status: 'cmi.core.lesson_status' },
  scorm2004: { object: 'API_1484_11', learner: 'cmi.learner_id', status: 'cmi.completion_status' },
};

/** When each package was completed, by its address. */
const completed = new Map<string, string>();

/** Makes the system ready for a package; `changed` hears how its record stands, now and after each call. */
export async function offerScorm(
  kind: ScormKind,
  address: string,
  changed: (standing: Standing) => void,
): Promise<void> {
  const { object, learner, status } = EDITIONS[kind];
  const api = await apiOf(kind);
  const known = completed.get(address);
  api.loadFromFlattenedJSON(
    { [learner]: 'm-4821', ...(known !== undefined && { [status]: 'completed' }) },
    '',
  );
  const hear = (name: string, values: readonly string[], answer: unknown): void => {
    show({ type: [name, ...values].join(' ').trim(), detail: { answer } }, meaningOfScorm(name, values));
    const isCompleted = values[0] === status && values[1] === 'completed' && answer === 'true';
    if (isCompleted && !completed.has(address)) completed.set(address, calendarDay(new Date()));
    changed(standingOf(address));
  };
  Reflect.set(window, object, heardThrough(api, hear));
  changed(standingOf(address));
}

/** The next package may speak another language, and takes the first that it finds. */
export function withdrawScorm(): void {
  for (const { object } of Object.values(EDITIONS)) Reflect.deleteProperty(window, object);
}

function standingOf(address: string): Standing {
  const completedOn = completed.get(address);
  return completedOn === undefined ? 'opened' : { completedOn };
}

interface Api {
  loadFromFlattenedJSON(json: Readonly<Record<string, string>>, element: string): void;
}

async function apiOf(kind: ScormKind): Promise<Api> {
  const { Scorm12API, Scorm2004API } = await import('scorm-again');
  const settings = { autocommit: false, logLevel: 5 };
  return kind === 'scorm12' ? new Scorm12API(settings) : new Scorm2004API(settings);
}

function heardThrough(
  api: Api,
  hear: (name: string, values: readonly string[], answer: unknown) => void,
): Api {
  return new Proxy(api, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...values: string[]): unknown => {
        const answer: unknown = method.apply(target, values);
        hear(String(name), values, answer);
        return answer;
      };
    },
  });
}
