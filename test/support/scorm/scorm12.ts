/** SCORM 1.2, as its Run-Time Environment has it (section 3.4): elements, access and forms. */
import { anyOf, clock, identifier, integer, number, span, text, vocabulary } from './formats.ts';
import { type Edition, READ, below, both, write } from './model.ts';

const STATUS = vocabulary('passed', 'completed', 'failed', 'incomplete', 'browsed');
const SCORE = anyOf(vocabulary(''), number(0, 100));
const score = (place: string): ReturnType<typeof below> => ({
  [`${place}.score._children`]: READ,
  ...below(`${place}.score`, { raw: both(SCORE), min: both(SCORE), max: both(SCORE) }),
});

export const SCORM_12_MODEL: Edition = {
  calls: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    error: 'LMSGetLastError',
    errorText: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  codes: {
    'not open': '301',
    'open already': '101',
    arguments: '201',
    'no such element': '201',
    'read only': '403',
    'write only': '404',
    format: '405',
  },
  elements: {
    ...below('cmi.core', {
      _children: READ,
      student_id: READ,
      student_name: READ,
      lesson_location: both(text(255)),
      credit: READ,
      // That nobody has tried it yet is for the system to say.
      lesson_status: both(STATUS),
      entry: READ,
      total_time: READ,
      lesson_mode: READ,
      exit: write(vocabulary('time-out', 'suspend', 'logout', '')),
      session_time: write(span),
    }),
    ...score('cmi.core'),
    'cmi.suspend_data': both(text(4096)),
    'cmi.launch_data': READ,
    'cmi.comments': both(text(4096)),
    'cmi.comments_from_lms': READ,
    'cmi.objectives._children': READ,
    'cmi.objectives._count': READ,
    'cmi.objectives.n.id': both(identifier),
    'cmi.objectives.n.status': both(STATUS),
    ...score('cmi.objectives.n'),
    ...below('cmi.student_data', {
      _children: READ,
      mastery_score: READ,
      max_time_allowed: READ,
      time_limit_action: READ,
    }),
    ...below('cmi.student_preference', {
      _children: READ,
      audio: both(integer(-1, 100)),
      language: both(text(255)),
      speed: both(integer(-100, 100)),
      text: both(integer(-1, 1)),
    }),
    'cmi.interactions._children': READ,
    'cmi.interactions._count': READ,
    ...below('cmi.interactions.n', {
      id: write(identifier),
      'objectives._count': READ,
      'objectives.n.id': write(identifier),
      time: write(clock),
      type: write(
        vocabulary(
          'true-false',
          'choice',
          'fill-in',
          'matching',
          'performance',
          'sequencing',
          'likert',
          'numeric',
        ),
      ),
      'correct_responses._count': READ,
      'correct_responses.n.pattern': write(text(255)),
      weighting: write(number()),
      student_response: write(text(255)),
      result: write(anyOf(vocabulary('correct', 'wrong', 'unanticipated', 'neutral'), number())),
      latency: write(span),
    }),
  },
};
