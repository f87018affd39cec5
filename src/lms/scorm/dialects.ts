/** In what SCORM 1.2 and SCORM 2004 differ, of all that is used of them. */

export interface Dialect {
  /** The name under which a window has the system's object. */
  readonly object: string;
  readonly initialize: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly terminate: string;
  readonly learner: string;
  readonly status: string;
  /** What the status is before anybody has set one. */
  readonly untouched: readonly string[];
  /** What it is once the training is completed; some systems make the second of the first. */
  readonly completed: readonly ['completed', ...string[]];
  readonly exit: string;
}

export const SCORM_12: Dialect = {
  object: 'API',
  initialize: 'LMSInitialize',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  terminate: 'LMSFinish',
  learner: 'cmi.core.student_id',
  status: 'cmi.core.lesson_status',
  untouched: ['', 'not attempted'],
  completed: ['completed', 'passed'],
  exit: 'cmi.core.exit',
};

/** All editions of it: nothing is used in which they differ. */
export const SCORM_2004: Dialect = {
  object: 'API_1484_11',
  initialize: 'Initialize',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  terminate: 'Terminate',
  learner: 'cmi.learner_id',
  status: 'cmi.completion_status',
  untouched: ['', 'unknown', 'not attempted'],
  completed: ['completed'],
  exit: 'cmi.exit',
};
