/** How the statements of a package name its training, and in which languages. */
import type { Training } from '../load.ts';

/** An id that leads nowhere, and stays the same for as long as the training has its own. */
const BASE = 'https://github.com/signal-training/signal-training';
/** “Attempted task or series of tasks in an artificial context that mimics reality.” */
export const ACTIVITY_TYPE = 'http://adlnet.gov/expapi/activities/simulation';

export const activityId = ({ id }: Training): string => `${BASE}/training/${id}`;
/** A course in which the training is the only part: it needs an id of its own. */
export const courseId = ({ id }: Training): string => `${BASE}/course/${id}`;

/** By language, that of the story first; a translation in which it is missing is left out. */
export function said(
  { language, translations, ...training }: Training,
  key: 'title' | 'summary',
): readonly (readonly [language: string, text: string])[] {
  const translated = Object.entries(translations).flatMap(([each, texts]) => {
    const text = texts[key];
    return typeof text === 'string' && text !== '' ? [[each, text] as const] : [];
  });
  return [[language, training[key]], ...translated];
}
