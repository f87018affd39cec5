/** The names that cmi5 gives to things. */
const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CMI5 = 'https://w3id.org/xapi/cmi5/context/';

/** What a training says itself. */
export const SAID = {
  initialized: `${VERBS}initialized`,
  completed: `${VERBS}completed`,
  passed: `${VERBS}passed`,
  failed: `${VERBS}failed`,
  terminated: `${VERBS}terminated`,
} as const;

/** What the system adds; the id of each verb by its name. */
export const ADDED = {
  launched: `${VERBS}launched`,
  abandoned: 'https://w3id.org/xapi/adl/verbs/abandoned',
  satisfied: 'https://w3id.org/xapi/adl/verbs/satisfied',
} as const;

export const CATEGORY = { cmi5: `${CMI5}categories/cmi5`, moveOn: `${CMI5}categories/moveon` } as const;

export const EXTENSION = {
  session: `${CMI5}extensions/sessionid`,
  masteryScore: `${CMI5}extensions/masteryscore`,
  launchMode: `${CMI5}extensions/launchmode`,
  launchUrl: `${CMI5}extensions/launchurl`,
  launchParameters: `${CMI5}extensions/launchparameters`,
  moveOn: `${CMI5}extensions/moveon`,
} as const;

export const COURSE_TYPE = 'https://w3id.org/xapi/cmi5/activitytype/course';

export type MoveOn = 'Passed' | 'Completed' | 'CompletedAndPassed' | 'CompletedOrPassed' | 'NotApplicable';
export type LaunchMode = 'Normal' | 'Browse' | 'Review';
