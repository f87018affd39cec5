/**
 * The part of a learning system that opens a cmi5 training: makes the registration, the session, the address and the token,
 * holds what the training says to the rules, and adds what the system has to say itself.
 */
import type { Lrs } from '../lrs/lrs.ts';
import type { Agent } from '../lrs/statement.ts';
import { isMet } from './move-on.ts';
import { abandoned, launched, satisfied } from './own-statements.ts';
import { LAUNCH_DATA, isOver, rulesOf } from './session-rules.ts';
import { type Course, type Registration, type Session, everythingSaid } from './session.ts';
import { tokenOnce } from './token-once.ts';
import { EXTENSION, type LaunchMode } from './words.ts';

export interface Launch {
  /** The absolute address of the training's page, with or without a query of its own. */
  readonly page: string;
  /** Normal where it is left out. */
  readonly mode?: LaunchMode;
  /** Where the training leads once it has ended. */
  readonly returnUrl?: string;
}

export interface Launcher {
  enrol(actor: Agent, course: Course): Registration;
  /** Opens a session and gives its address; one that is still open in this registration is abandoned. */
  launch(registration: Registration, launch: Launch): string;
  /** Answers at `<base>fetch`: with the token of a session, once. */
  handle(request: Request): Response;
}

/** Both addresses are absolute and end with a slash; at `endpoint` the store answers. */
export function createLauncher(lrs: Lrs, base: string, endpoint: string): Launcher {
  const tokens = tokenOnce();

  function judge(registration: Registration, session: Session): void {
    if (registration.isSatisfied || !isMet(registration.course.moveOn, everythingSaid(registration))) return;
    registration.isSatisfied = true;
    lrs.statements.keep([satisfied(registration, session)]);
  }

  function abandon(registration: Registration): void {
    for (const session of registration.sessions.filter((one) => !isOver(one))) {
      session.isAbandoned = true;
      lrs.statements.keep([abandoned(registration, session)]);
    }
  }

  return {
    enrol(actor, course) {
      const registration: Registration = {
        id: crypto.randomUUID(),
        actor,
        course,
        activityId: `${base}activities/${crypto.randomUUID()}`,
        courseId: `${base}courses/${crypto.randomUUID()}`,
        sessions: [],
        isSatisfied: false,
      };
      // A course that asks for nothing is satisfied from the start, in a session that nobody opens.
      judge(registration, newSession(course, {}));
      return registration;
    },
    launch(registration, { page, mode, returnUrl }) {
      abandon(registration);
      const { actor, course, activityId, id } = registration;
      const session = newSession(course, { mode, returnUrl });
      registration.sessions.push(session);
      lrs.statements.keep([launched(registration, session, page)]);
      lrs.write(
        { resource: 'activities/state', agent: actor, activityId, registration: id, id: LAUNCH_DATA },
        session.data,
      );
      const rules = rulesOf(registration, session, () => judge(registration, session));
      const address = new URL(page);
      address.searchParams.set('endpoint', endpoint);
      address.searchParams.set('fetch', `${base}fetch${tokens.promise(() => lrs.issue(rules))}`);
      address.searchParams.set('actor', JSON.stringify(actor));
      address.searchParams.set('registration', id);
      address.searchParams.set('activityId', activityId);
      return address.href;
    },
    handle: (request) => tokens.handle(request),
  };
}

function newSession(
  { publisherId, moveOn, masteryScore, launchParameters }: Course,
  { mode = 'Normal', returnUrl }: { mode?: LaunchMode | undefined; returnUrl?: string | undefined },
): Session {
  const id = crypto.randomUUID();
  return {
    launchedAt: Date.now(),
    data: {
      contextTemplate: {
        contextActivities: { grouping: [{ id: publisherId, objectType: 'Activity' }] },
        extensions: { [EXTENSION.session]: id },
      },
      launchMode: mode,
      moveOn,
      ...(masteryScore !== undefined && { masteryScore }),
      ...(launchParameters !== undefined && { launchParameters }),
      ...(returnUrl !== undefined && { returnURL: returnUrl }),
    },
    said: [],
    hasReadPreferences: false,
    isAbandoned: false,
  };
}
