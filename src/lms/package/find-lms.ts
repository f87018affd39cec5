/** Which learning system this page stands in. */
import type { Lms } from '../lms.ts';
import { type Dialect, SCORM_12, SCORM_2004 } from '../scorm/dialects.ts';
import { findApi } from '../scorm/find-api.ts';
import { openScorm } from '../scorm/scorm.ts';

/** The newer first: a system that has both is asked in the words of which it loses the least. */
const DIALECTS: readonly Dialect[] = [SCORM_2004, SCORM_12];

/** Opens the session with it; undefined where there is none that answers, so that nothing can be recorded. */
export function findLms(page: Window): Lms | undefined {
  for (const dialect of DIALECTS) {
    const api = findApi(page, dialect);
    const lms = api && openScorm(api, dialect);
    if (lms) return lms;
  }
  return undefined;
}
