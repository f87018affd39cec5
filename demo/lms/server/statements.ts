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
  readonly launched: { readonly launch: number; readonly record: LearnerRecord };
}

/** Each launch has addresses of its own, by its number, so that what it says can be told from what another says. */
const OWN_ADDRESS = /^(xapi|cmi5)\/(\d+)\/(.*)$/;

export interface StatementSystem {
  /** @param page the absolute address of its page */
  launch(name: string, kind: 'cmi5' | 'xapi', files: Package, page: string): Launched;
  handle(request: Request): Promise<Response>;
}

/** @param base absolute, with a slash at its end. @param hear is called after each request of a launch. */
export function createStatementSystem(base: string, hear: (call: Call) => void): StatementSystem {
  const endpoint = `${base}xapi/`;
  const learner = { objectType: 'Agent', account: { homePage: base, name: 'm-4821' } };
  const lrs = createLrs(new URL(endpoint).pathname);
  const launcher = createLauncher(lrs, `${base}cmi5/`, endpoint);
  const enrolled = new Map<string, Registration>();
  const registrations = new Map<string, string>();
  /** The registration of each launch. */
  const launches: string[] = [];

  function record(launch: number): LearnerRecord {
    const current = launches[launch];
    const registration = [...enrolled.values()].find(({ id }) => id === current);
    const completed = lrs.statements
      .all()
      .find(({ verb, context }) => verb.id === SAID.completed && context?.registration === current);
    return {
      ...(completed && { completedOn: calendarDay(new Date(completed.stored)) }),
      isSatisfied: registration?.isSatisfied ?? false,
    };
  }

  function opened(address: URL, registration: string): Launched {
    const launch = launches.push(registration) - 1;
    address.searchParams.set('endpoint', `${endpoint}${launch}/`);
    const fetch = address.searchParams.get('fetch');
    if (fetch !== null)
      address.searchParams.set('fetch', fetch.replace(`${base}cmi5/`, `${base}cmi5/${launch}/`));
    return { address: address.href, launched: { launch, record: record(launch) } };
  }

  return {
    launch(name, kind, files, page) {
      if (kind === 'cmi5') {
        const registration = enrolled.get(name) ?? launcher.enrol(learner, courseIn(files));
        enrolled.set(name, registration);
        return opened(new URL(launcher.launch(registration, { page })), registration.id);
      }
      const current = registrations.get(name) ?? crypto.randomUUID();
      registrations.set(name, current);
      const address = new URL(page);
      address.searchParams.set('auth', `Basic ${lrs.issue()}`);
      address.searchParams.set('actor', JSON.stringify(learner));
      address.searchParams.set('registration', current);
      address.searchParams.set('activity_id', activityIn(files));
      return opened(address, current);
    },
    async handle(request) {
      const { pathname, search, searchParams } = new URL(request.url);
      const own = OWN_ADDRESS.exec(pathname.slice(new URL(base).pathname.length));
      if (!own) return new Response('There is nothing at this address.', { status: 404 });
      const [, room = '', number = '', rest = ''] = own;
      const { method, headers } = request;
      const sent = await request.text();
      const asked = new Request(`${base}${room}/${rest}${search}`, {
        method,
        headers,
        ...(sent !== '' && { body: sent }),
      });
      const response = room === 'xapi' ? await lrs.handle(asked) : launcher.handle(asked);
      const launch = Number(number);
      hear({
        launch,
        method,
        resource: `${room}/${rest}`,
        about: searchParams.get('stateId') ?? searchParams.get('profileId') ?? undefined,
        status: response.status,
        sent,
        record: record(launch),
      });
      return response;
    },
  };
}
