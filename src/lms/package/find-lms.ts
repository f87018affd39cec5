/** Which learning system this page stands in. */
import type { Browser } from '../browser.ts';
import { openCmi5 } from '../cmi5/cmi5.ts';
import { readCmi5Launch } from '../cmi5/launch.ts';
import type { Lms, News } from '../lms.ts';
import { type Dialect, SCORM_12, SCORM_2004 } from '../scorm/dialects.ts';
import { findApi } from '../scorm/find-api.ts';
import { openScorm } from '../scorm/scorm.ts';
import { readXapiLaunch } from '../xapi/launch.ts';
import { openXapi } from '../xapi/xapi.ts';

/** The newer first: a system that has both is asked in the words of which it loses the least. */
const DIALECTS: readonly Dialect[] = [SCORM_2004, SCORM_12];

/** What a package knows of itself. */
export interface Own {
  /** The activity id of its training; undefined where it has none. */
  readonly activity: string | undefined;
}

/**
 * Opens the session with it: that which launched the page, else that which stands around it; undefined where there is none that
 * answers, so that nothing can be recorded.
 */
export function findLms(
  page: Window,
  browser: Browser,
  { activity }: Own,
  hear: (news: News) => void,
): Lms | undefined {
  const { search } = page.location;
  const cmi5 = readCmi5Launch(search);
  if (cmi5) return openCmi5(cmi5, browser, hear);
  const xapi = readXapiLaunch(search, activity);
  if (xapi) return openXapi(xapi, browser);
  for (const dialect of DIALECTS) {
    const api = findApi(page, dialect);
    const lms = api && openScorm(api, dialect, hear);
    if (lms) return lms;
  }
  return undefined;
}
