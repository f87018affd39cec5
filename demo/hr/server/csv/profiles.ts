/**
 * Which columns each system wants to read. What such a system asks and nobody knows, as a grade or the moment of a start,
 * stays empty or is the day of completion: this register has no more.
 */
import type { Row } from '../store/completion.ts';

export interface Profile {
  readonly columns: readonly string[];
  readonly cells: (row: Row) => readonly string[];
}

export const PROFILES = {
  generic: {
    columns: [
      'recordId',
      'learnerRef',
      'courseRef',
      'courseVersion',
      'status',
      'completedOn',
      'validUntil',
      'level',
    ],
    cells: (row) => [
      row.id,
      row.learner,
      row.training,
      row.version,
      'completed',
      row.completedOn,
      row.validUntil ?? '',
      row.level,
    ],
  },
  'totara-course': {
    columns: ['username', 'courseshortname', 'courseidnumber', 'completiondate', 'grade'],
    cells: ({ learner, training, completedOn }) => [learner, training, training, completedOn, ''],
  },
  'totara-certification': {
    columns: ['username', 'certificationshortname', 'certificationidnumber', 'completiondate', 'duedate'],
    cells: ({ learner, training, completedOn, validUntil }) => [
      learner,
      training,
      training,
      completedOn,
      validUntil ?? '',
    ],
  },
  iomad: {
    columns: ['username', 'coursename', 'timeenrolled', 'timestarted', 'timecompleted'],
    cells: ({ learner, training, completedOn }) => [learner, training, '', '', completedOn],
  },
  // Of the four columns that make its key one is a start; the day is all there is.
  'csod-external': {
    columns: [
      'User ID',
      'Training Title',
      'Transcript Status',
      'Start Date/Time',
      'Completion Date',
      'Due Date',
    ],
    cells: ({ learner, training, completedOn, validUntil }) => [
      learner,
      training,
      'Completed',
      completedOn,
      completedOn,
      validUntil ?? '',
    ],
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;
export const PROFILE_NAMES = Object.keys(PROFILES) as readonly ProfileName[];
