/** What a call means, for whoever does not know the standard. */
import type { Both } from '../../heard.ts';

/** For what none of our packages should ever do. */
const UNEXPECTED: Both = [
  'Dit hoort een training niet te zeggen.',
  'This is nothing that a training ought to say.',
];
const OPENED: Both = ['De training is geopend.', 'The training was opened.'];
const CLOSED: Both = ['De training is gesloten.', 'The training was closed.'];
const WHO: Both = [
  'De training vraagt wie er zit. Het antwoord blijft in de browser.',
  'The training asks who is there. The answer stays in the browser.',
];
const STATUS: Both = [
  'De training vraagt of zij al voltooid is.',
  'The training asks whether it was completed before.',
];
const BEGUN: Both = ['Begonnen, nog niet voltooid.', 'Begun, not yet completed.'];
const COMPLETED: Both = ['Voltooid. Geen score, geen antwoorden.', 'Completed. No score, no answers.'];
const KEEP: Both = ['Bewaar dit.', 'Keep this.'];
const SUSPENDED: Both = [
  'De pagina gaat dicht. De poging blijft bewaard, zodat voltooid voltooid blijft.',
  'The page is closing. The attempt is kept, so that completed stays completed.',
];

/** Of a call of SCORM, by its name and what it was given. */
const SCORM: Readonly<Record<string, Both>> = {
  LMSInitialize: OPENED,
  Initialize: OPENED,
  'LMSGetValue cmi.core.student_id': WHO,
  'GetValue cmi.learner_id': WHO,
  'LMSGetValue cmi.core.lesson_status': STATUS,
  'GetValue cmi.completion_status': STATUS,
  'LMSSetValue cmi.core.lesson_status incomplete': BEGUN,
  'SetValue cmi.completion_status incomplete': BEGUN,
  'LMSSetValue cmi.core.lesson_status completed': COMPLETED,
  'SetValue cmi.completion_status completed': COMPLETED,
  LMSCommit: KEEP,
  Commit: KEEP,
  'LMSSetValue cmi.core.exit suspend': SUSPENDED,
  'SetValue cmi.exit suspend': SUSPENDED,
  LMSFinish: CLOSED,
  Terminate: CLOSED,
};

export const meaningOfScorm = (name: string, values: readonly string[]): Both =>
  SCORM[[name, ...values].join(' ').trim()] ?? UNEXPECTED;

/** Of a request, by its method, its resource and the document that it is about. */
const REQUESTS: Readonly<Record<string, Both>> = {
  'POST cmi5/fetch': [
    'De training haalt haar toegangsbewijs op. Dat krijgt zij één keer.',
    'The training fetches its token. It is given that once.',
  ],
  'GET xapi/activities/state LMS.LaunchData': [
    'De training leest wat het systeem voor deze keer heeft klaargezet.',
    'The training reads what the system has prepared for this time.',
  ],
  'GET xapi/agents/profile cmi5LearnerPreferences': [
    'De training vraagt de voorkeuren van de medewerker, omdat de standaard dat eist.',
    'The training asks for the preferences of the employee, since the standard demands it.',
  ],
  'GET xapi/activities/state signal-training.completed': STATUS,
  'PUT xapi/activities/state signal-training.completed': [
    'De training laat achter dat de voltooiing gemeld is, en verder niets.',
    'The training leaves behind that the completion was told, and nothing else.',
  ],
  'GET xapi/statements': STATUS,
};

const VERBS: Readonly<Record<string, Both>> = {
  initialized: OPENED,
  completed: COMPLETED,
  terminated: CLOSED,
};

/** @param verbs the last part of each verb that was told. */
export function meaningOfRequest(request: string, verbs: readonly string[]): Both {
  if (request !== 'POST xapi/statements' && request !== 'PUT xapi/statements')
    return REQUESTS[request] ?? UNEXPECTED;
  const all = verbs.map((verb) => VERBS[verb] ?? UNEXPECTED);
  return [all.map(([nl]) => nl).join(' '), all.map(([, en]) => en).join(' ')];
}
