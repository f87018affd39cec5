/**
 * `cmi5.xml`: a course of one part. It moves on once that is completed; with no such word a system would call it satisfied
 * before anybody has opened it. No mastery score stands in it: there is no score.
 */
import type { Training } from '../load.ts';
import { escapeMarkup } from '../markup.ts';
import { ACTIVITY_TYPE, activityId, courseId, said } from './activity.ts';

export function cmi5Structure(training: Training): string {
  const words = [
    ...strings('title', said(training, 'title')),
    ...strings('description', said(training, 'summary')),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">',
    `<course id="${courseId(training)}">`,
    ...words,
    '</course>',
    `<au id="${activityId(training)}" moveOn="Completed" launchMethod="AnyWindow" activityType="${ACTIVITY_TYPE}">`,
    ...words,
    '<url>index.html</url>',
    '</au>',
    '</courseStructure>',
    '',
  ].join('\n');
}

function strings(
  name: string,
  texts: readonly (readonly [language: string, text: string])[],
): readonly string[] {
  return [
    `<${name}>`,
    ...texts.map(([language, text]) => `<langstring lang="${language}">${escapeMarkup(text)}</langstring>`),
    `</${name}>`,
  ];
}
