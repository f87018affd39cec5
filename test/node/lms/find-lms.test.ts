/** Which system a package finds where several could be meant: who is learning tells which of them was asked. */
import { describe, expect, it } from 'vitest';
import type { Lms } from '../../../src/lms/lms.ts';
import { findLms } from '../../../src/lms/package/find-lms.ts';
import { type Dialect, SCORM_12, SCORM_2004 } from '../../../src/lms/scorm/dialects.ts';
import { ACTOR, ENDPOINT, FakeBrowser, FakeLms } from '../../support/lrs.ts';

const named = (name: string): string => JSON.stringify({ ...ACTOR, account: { ...ACTOR.account, name } });

/** Part of a query; together they are a page that is launched by both. */
const CMI5 = new URLSearchParams(new FakeLms().launch());
CMI5.set('actor', named('of cmi5'));
const XAPI = new URLSearchParams({ endpoint: ENDPOINT, auth: 'Basic abc', actor: named('of xAPI') });

function scorm({ initialize, get, object }: Dialect, learner: string, opens = 'true'): object {
  return { [object]: { [initialize]: () => opens, [get]: () => learner } };
}
const OLD = scorm(SCORM_12, 'of SCORM 1.2');
const NEW = scorm(SCORM_2004, 'of SCORM 2004');

function found(search: URLSearchParams | '', around: object): Lms | undefined {
  const parent: Record<string, unknown> = { ...around };
  parent['parent'] = parent;
  const page = { location: { search: `?${search}` }, parent, opener: null };
  const own = { activity: 'https://example.org/training/now' };
  return findLms(page as unknown as Window, new FakeBrowser(new FakeLms()).page(), own, () => {});
}

describe('a package finds', () => {
  it.each([
    [
      'cmi5 before all others',
      new URLSearchParams([...CMI5, ['auth', 'Basic abc']]),
      { ...OLD, ...NEW },
      'of cmi5',
    ],
    ['xAPI before what stands around', XAPI, { ...OLD, ...NEW }, 'of xAPI'],
    ['SCORM 2004 before SCORM 1.2', '', { ...OLD, ...NEW }, 'of SCORM 2004'],
    ['SCORM 1.2 where nothing else is', '', OLD, 'of SCORM 1.2'],
    [
      'SCORM 1.2 where SCORM 2004 does not open',
      '',
      { ...OLD, ...scorm(SCORM_2004, 'nobody', 'false') },
      'of SCORM 1.2',
    ],
    [
      'what stands around where a launch is not whole',
      new URLSearchParams({ endpoint: ENDPOINT }),
      NEW,
      'of SCORM 2004',
    ],
  ] as const)('%s', (_, search, around, learner) => {
    expect(found(search, around)?.learner).toBe(learner);
  });

  it.each([
    ['nothing around', {}],
    ['one that does not open', scorm(SCORM_12, 'nobody', 'false')],
    ['an object that is something else', { API: {}, API_1484_11: 'yes' }],
  ])('no system where there is %s', (_, around) => {
    expect(found('', around)).toBeUndefined();
  });
});
