/** What a system reads of a package before it launches it. */
import { DOMParser } from '@xmldom/xmldom';
import type { Package } from '../../../src/cli/pack/packing.ts';
import type { Course } from '../cmi5/session.ts';
import type { MoveOn } from '../cmi5/words.ts';

/** The one training of a course. @throws Error where the package has no `cmi5.xml` with one in it. */
export function courseIn(files: Package): Course {
  const training = firstOf(files, 'cmi5.xml', 'au');
  return {
    publisherId: training.getAttribute('id') ?? '',
    // What a course does not say means so.
    moveOn: (training.getAttribute('moveOn') ?? 'NotApplicable') as MoveOn,
  };
}

/** The id of its activity. @throws Error where the package has no `tincan.xml` with one in it. */
export const activityIn = (files: Package): string =>
  firstOf(files, 'tincan.xml', 'activity').getAttribute('id') ?? '';

function firstOf(files: Package, file: string, name: string): Pick<Element, 'getAttribute'> {
  const text = files.get(file);
  const xml = typeof text === 'string' ? text : '<none />';
  const found = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName(name)[0];
  if (!found) throw new Error(`The package has no ${file} with a training in it.`);
  return found;
}
