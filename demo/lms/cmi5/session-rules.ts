/** What the training of one session may do at the record store. */
import type { DocumentName, Rules } from '../lrs/access.ts';
import { Refusal } from '../lrs/answers.ts';
import { identityOf } from '../lrs/statement.ts';
import { outOfOrder } from './order-rules.ts';
import { type Registration, type Session, everythingSaid } from './session.ts';
import { brokenBy } from './statement-rules.ts';
import { SAID } from './words.ts';

const PREFERENCES = 'cmi5LearnerPreferences';
export const LAUNCH_DATA = 'LMS.LaunchData';

/** @param told called once something new was said. */
export function rulesOf(registration: Registration, session: Session, told: () => void): Rules {
  return {
    ask() {
      if (session.isAbandoned) throw new Refusal(403, '9.3.6.0-2: the session was abandoned.');
    },
    tell(statements) {
      const said = [...session.said];
      const ever = [...everythingSaid(registration)];
      for (const statement of statements) {
        const broken =
          brokenBy(statement, registration, session.data) ?? outOfOrder(statement, { session, said, ever });
        if (broken !== undefined) throw new Refusal(403, `cmi5 ${broken}`);
        said.push(statement);
        ever.push(statement);
      }
    },
    told(statements) {
      session.said.push(...statements);
      told();
    },
    open(method, document) {
      mayOpen(method, document, registration, session);
      if (method === 'GET' && document.id === PREFERENCES) session.hasReadPreferences = true;
    },
  };
}

function mayOpen(
  method: string,
  { resource, agent, activityId, registration: asked, id }: DocumentName,
  { actor, activityId: own, id: registration }: Registration,
  session: Session,
): void {
  if (identityOf(agent) !== identityOf(actor)) throw new Refusal(403, 'cmi5 8.1.3.0-3');
  if (resource === 'activities/state') {
    if (activityId !== own) throw new Refusal(403, 'cmi5 8.1.5.0-6');
    if (asked !== undefined && asked !== registration) throw new Refusal(403, 'cmi5 8.1.4.0-3');
    // Whoever deletes all of them deletes that one too.
    if (method !== 'GET' && (id === undefined || id === LAUNCH_DATA))
      throw new Refusal(403, 'cmi5 10.2.1.0-5');
  }
  if (isOver(session)) throw new Refusal(403, 'cmi5 8.1.2.0-2');
}

/** A system may wait a while before it refuses what was said before, said once more; this one goes on taking that. */
export const isOver = ({ isAbandoned, said }: Session): boolean =>
  isAbandoned || said.some(({ verb }) => verb.id === SAID.terminated);
