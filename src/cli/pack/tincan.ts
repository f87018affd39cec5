/** `tincan.xml`, for a system that launches a package with the address of a store of statements. */
import type { Training } from '../load.ts';
import { escapeMarkup } from '../markup.ts';
import { ACTIVITY_TYPE, activityId, said } from './activity.ts';

export function tincan(training: Training): string {
  const all = (name: string, texts: readonly (readonly [language: string, text: string])[]): string[] =>
    texts.map(([language, text]) => `<${name} lang="${language}">${escapeMarkup(text)}</${name}>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tincan xmlns="http://projecttincan.com/tincan.xsd">',
    '<activities>',
    `<activity id="${activityId(training)}" type="${ACTIVITY_TYPE}">`,
    ...all('name', said(training, 'title')),
    ...all('description', said(training, 'summary')),
    `<launch lang="${training.language}">index.html</launch>`,
    '</activity>',
    '</activities>',
    '</tincan>',
    '',
  ].join('\n');
}
