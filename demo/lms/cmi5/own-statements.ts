/** What the system itself says of a session. */
import type { Activity, Result, Statement } from '../lrs/statement.ts';
import type { Registration, Session } from './session.ts';
import { ADDED, CATEGORY, COURSE_TYPE, EXTENSION } from './words.ts';

interface More {
  readonly object?: Activity;
  readonly result?: Result;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export function launched(registration: Registration, session: Session, url: string): Statement {
  const { launchMode, moveOn, launchParameters, masteryScore } = session.data;
  return said('launched', registration, session, {
    extensions: {
      [EXTENSION.launchMode]: launchMode,
      [EXTENSION.launchUrl]: url,
      [EXTENSION.moveOn]: moveOn,
      ...(launchParameters !== undefined && { [EXTENSION.launchParameters]: launchParameters }),
      ...(masteryScore !== undefined && { [EXTENSION.masteryScore]: masteryScore }),
    },
  });
}

/** It lasted as long as the training was heard of. */
export function abandoned(registration: Registration, session: Session): Statement {
  const { launchedAt, said: all } = session;
  const last = Date.parse(all.at(-1)?.timestamp ?? '') || launchedAt;
  return said('abandoned', registration, session, {
    result: { duration: `PT${Math.max(0, last - launchedAt) / 1000}S` },
  });
}

export function satisfied(registration: Registration, session: Session): Statement {
  const object = { id: registration.courseId, objectType: 'Activity', definition: { type: COURSE_TYPE } };
  return said('satisfied', registration, session, { object });
}

function said(
  verb: keyof typeof ADDED,
  { actor, activityId, id }: Registration,
  { data: { contextTemplate } }: Session,
  { object = { id: activityId, objectType: 'Activity' }, result, extensions }: More,
): Statement {
  return {
    id: crypto.randomUUID(),
    actor,
    verb: { id: ADDED[verb], display: { en: verb } },
    object,
    ...(result && { result }),
    context: {
      registration: id,
      contextActivities: { ...contextTemplate.contextActivities, category: [{ id: CATEGORY.cmi5 }] },
      extensions: { ...contextTemplate.extensions, ...extensions },
    },
    timestamp: new Date().toISOString(),
  };
}
