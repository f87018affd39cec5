/** The part of the system that speaks xAPI: the record store, and the two ways in which it launches a package. */
import { createLauncher } from '../cmi5/launcher.ts';
import type { Registration } from '../cmi5/session.ts';
import { SAID } from '../cmi5/words.ts';
import { calendarDay } from '../../../src/reporting/completion.ts';
import type { Package } from '../../../src/cli/pack/packing.ts';
import { createLrs } from '../lrs/lrs.ts';
import { activityIn, courseIn } from './course.ts';
import type { Call, LearnerRecord } from './heard.ts';

export interface Launched {
  /** Where the package is to be opened. */
  readonly address: string;
  readonly record: LearnerRecord;
}

export interface StatementSystem {
  /** @param page the absolute address of its page */
  launch(name: string, kind: 'cmi5' | 'xapi', files: Package, page: string): Launched;
  handle(request: Request): Promise<Response>;
}

/** @param base absolute, with a slash at its end. @param hear is called after each request. */
export function createStatementSystem(base: string, hear: (call: Call) => void): StatementSystem {
  const endpoint = `${base}xapi/`;
  const learner = { objectType: 'Agent', account: { homePage: base, name: 'm-4821' } };
  const lrs = createLrs(new URL(endpoint).pathname);
  const launcher = createLauncher(lrs, `${base}cmi5/`, endpoint);
  const enrolled = new Map<string, Registration>();
  const registrations = new Map<string, string>();
  let current: string | undefined;

  function record(): LearnerRecord {
    const registration = [...enrolled.values()].find(({ id }) => id === current);
    const completed = lrs.statements
      .all()
      .find(({ verb, context }) => verb.id === SAID.completed && context?.registration === current);
    return {
      ...(completed && { completedOn: calendarDay(new Date(completed.stored)) }),
      isSatisfied: registration?.isSatisfied ?? false,
    };
  }

  return {
    launch(name, kind, files, page) {
      if (kind === 'cmi5') {
        const registration = enrolled.get(name) ?? launcher.enrol(learner, courseIn(files));
        enrolled.set(name, registration);
        current = registration.id;
        return { address: launcher.launch(registration, { page }), record: record() };
      }
      current = registrations.get(name) ?? crypto.randomUUID();
      registrations.set(name, current);
      const address = new URL(page);
      address.searchParams.set('endpoint', endpoint);
      address.searchParams.set('auth', `Basic ${lrs.issue()}`);
      address.searchParams.set('actor', JSON.stringify(learner));
      address.searchParams.set('registration', current);
      address.searchParams.set('activity_id', activityIn(files));
      return { address: address.href, record: record() };
    },
    async handle(request) {
      const body = await request.clone().text();
      const { pathname, searchParams } = new URL(request.url);
      const isStore = request.url.startsWith(endpoint);
      const response = isStore ? await lrs.handle(request) : launcher.handle(request);
      hear({
        method: request.method,
        resource: pathname.slice(new URL(base).pathname.length),
        about: searchParams.get('stateId') ?? searchParams.get('profileId') ?? undefined,
        status: response.status,
        sent: body,
        record: record(),
      });
      return response;
    },
  };
}
