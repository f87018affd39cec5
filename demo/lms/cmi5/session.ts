/** What a system remembers of learners and of the times they opened a training. */
import type { Agent, Context, Statement } from '../lrs/statement.ts';
import type { LaunchMode, MoveOn } from './words.ts';

/** The one training of a course, as its `cmi5.xml` has it. */
export interface Course {
  /** What the publisher calls the training. */
  readonly publisherId: string;
  readonly moveOn: MoveOn;
  readonly masteryScore?: number;
  readonly launchParameters?: string;
}

/** One training for one learner. */
export interface Registration {
  readonly id: string;
  readonly actor: Agent;
  readonly course: Course;
  /** Made by the system; the same at each launch, and never what the publisher calls it. */
  readonly activityId: string;
  readonly courseId: string;
  readonly sessions: Session[];
  isSatisfied: boolean;
}

/** One time that it was opened. */
export interface Session {
  readonly launchedAt: number;
  readonly data: LaunchData;
  /** What the training has said, in order. */
  readonly said: Statement[];
  hasReadPreferences: boolean;
  isAbandoned: boolean;
}

/** The state `LMS.LaunchData`. */
export interface LaunchData {
  readonly contextTemplate: Context;
  readonly launchMode: LaunchMode;
  readonly moveOn: MoveOn;
  readonly masteryScore?: number;
  readonly launchParameters?: string;
  readonly returnURL?: string;
}

export const everythingSaid = ({ sessions }: Registration): readonly Statement[] =>
  sessions.flatMap(({ said }) => said);
