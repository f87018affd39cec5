/** Both SCORM adapters in scorm-again, behind a proxy that knows what the standards allow and lets nothing else pass. */
import fc from 'fast-check';
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, it } from 'vitest';
import type { Going } from '../../../src/lms/lms.ts';
import { SCORM_12, SCORM_2004 } from '../../../src/lms/scorm/dialects.ts';
import { openScorm } from '../../../src/lms/scorm/scorm.ts';
import { completion } from '../../support/completions.ts';
import type { Edition } from '../../support/scorm/model.ts';
import { SCORM_12_MODEL } from '../../support/scorm/scorm12.ts';
import { SCORM_2004_MODEL } from '../../support/scorm/scorm2004.ts';
import { type Api, strictly } from '../../support/scorm/strict.ts';

const SETTINGS = { autocommit: false, logLevel: 5 };
const EDITIONS = {
  'SCORM 1.2': {
    model: SCORM_12_MODEL,
    dialect: SCORM_12,
    system: () => new Scorm12API(SETTINGS) as unknown as Api & Loading,
    statuses: ['', 'not attempted', 'incomplete', 'completed', 'passed', 'failed', 'browsed'],
  },
  'SCORM 2004': {
    model: SCORM_2004_MODEL,
    dialect: SCORM_2004,
    system: () => new Scorm2004API(SETTINGS) as unknown as Api & Loading,
    statuses: ['', 'unknown', 'not attempted', 'incomplete', 'completed'],
  },
} as const;

interface Loading {
  loadFromFlattenedJSON(json: Readonly<Record<string, string>>, element: string): void;
}

type Act = 'complete' | Going;

describe.each(Object.entries(EDITIONS))('a package for %s', (_, { model, dialect, system, statuses }) => {
  it('says nothing that is outside the standard, whatever becomes of its page', async () => {
    const act = fc.constantFrom<Act>('complete', 'left', 'gone', 'kept');
    const session = fc.record({
      status: fc.constantFrom(...statuses),
      learner: fc.string({ maxLength: 300 }),
    });
    await fc.assert(
      fc.asyncProperty(session, fc.array(act, { maxLength: 6 }), async ({ status, learner }, acts) => {
        const within = system();
        within.loadFromFlattenedJSON(
          { [dialect.learner]: learner, ...(status !== '' && { [dialect.status]: status }) },
          '',
        );
        const { api, breaches } = strictly(within, model);
        const lms = openScorm(api, dialect, () => {});
        for (const one of acts) {
          lms?.closing();
          if (one === 'complete') await lms?.complete(completion()).catch(() => {});
          else lms?.end(one);
        }
        expect(lms).toBeDefined();
        expect(breaches).toEqual([]);
      }),
    );
  });
});

/** Of an open session: what may be said, and what may not. */
const SAID: Readonly<
  Record<keyof typeof EDITIONS, { readonly right: string[][]; readonly wrong: string[][] }>
> = {
  'SCORM 1.2': {
    right: [
      ['cmi.core.lesson_status', 'passed'],
      ['cmi.core.exit', ''],
      ['cmi.core.session_time', '0000:00:00.00'],
      ['cmi.core.score.raw', '80'],
      ['cmi.suspend_data', 'x'.repeat(4096)],
      ['cmi.objectives.0.id', 'one'],
      ['cmi.interactions.0.id', 'one'],
      ['cmi.interactions.0.time', '23:59:59.9'],
    ],
    wrong: [
      ['cmi.core.lesson_status', 'Completed'],
      ['cmi.core.lesson_status', 'not attempted'],
      ['cmi.core.lesson_status', ''],
      ['cmi.core.exit', 'normal'],
      ['cmi.core.session_time', 'PT0S'],
      ['cmi.core.session_time', '0:00:00'],
      ['cmi.core.score.raw', '101'],
      ['cmi.core.score.raw', '80%'],
      ['cmi.core.student_id', 'm-4821'],
      ['cmi.core.lesson_location', 'x'.repeat(256)],
      ['cmi.suspend_data', 'x'.repeat(4097)],
      ['cmi.interactions.0.id', 'with a space'],
      ['cmi.interactions.0.time', '24:00:00'],
      ['cmi.interactions.00.id', 'one'],
      ['cmi.interactions.n.id', 'one'],
      ['cmi.completion_status', 'completed'],
      ['cmi.core', ''],
      ['toString', ''],
      ['cmi.core.lesson_status'],
      ['cmi.core.lesson_status', 'passed', ''],
    ],
  },
  'SCORM 2004': {
    right: [
      ['cmi.completion_status', 'unknown'],
      ['cmi.success_status', 'passed'],
      ['cmi.exit', 'normal'],
      ['cmi.session_time', 'PT1H2M3.25S'],
      ['cmi.score.scaled', '-0.5'],
      ['cmi.suspend_data', 'x'.repeat(64_000)],
      ['cmi.objectives.0.id', 'urn:one'],
      ['cmi.interactions.0.id', 'urn:one'],
      ['cmi.comments_from_learner.0.timestamp', '2026-11-21T10:00:00.0Z'],
    ],
    wrong: [
      ['cmi.completion_status', 'passed'],
      ['cmi.success_status', 'completed'],
      ['cmi.exit', 'left'],
      ['cmi.session_time', '00:00:00'],
      ['cmi.session_time', 'PT'],
      ['cmi.session_time', 'PT0.125S'],
      ['cmi.score.scaled', '1.01'],
      ['cmi.progress_measure', '50'],
      ['cmi.location', 'x'.repeat(1001)],
      ['cmi.suspend_data', 'x'.repeat(64_001)],
      ['cmi.interactions.0.id', 'with a space'],
      ['cmi.interactions.0.timestamp', '2026-11-21T10:00:00Z'],
      ['cmi.learner_id', 'm-4821'],
      ['cmi.core.lesson_status', 'completed'],
      ['adl.nav.request', 'next'],
      ['cmi.completion_status'],
    ],
  },
};

const open = (model: Edition, system: Api) => {
  const strict = strictly(system, model);
  strict.api[model.calls.initialize]?.('');
  return strict;
};

describe.each(Object.entries(EDITIONS))('the proxy for %s', (name, { model, system, statuses, dialect }) => {
  const { calls, codes } = model;
  const { right, wrong } = SAID[name as keyof typeof EDITIONS];

  it.each(right)('lets pass: %s %.30s', (...values) => {
    const { api, breaches } = open(model, system());
    expect(String(api[calls.set]?.(...values))).toBe('true');
    expect(breaches).toEqual([]);
  });

  it.each(wrong)('refuses, notes and answers by a code: %s %.30s %s', (...values) => {
    const told: string[] = [];
    const { api, breaches } = open(model, {
      ...Object.fromEntries(Object.values(calls).map((call) => [call, () => (told.push(call), 'true')])),
      [calls.error]: () => '0',
    });
    expect(api[calls.set]?.(...values.filter((value) => value !== undefined))).toBe('false');
    expect(breaches).toHaveLength(1);
    expect(Object.values(codes)).toContain(api[calls.error]?.());
    expect(told).toEqual([calls.initialize]);
  });

  it('wants every call in its order, by its name, with what the standard gives it', () => {
    const { api, breaches } = strictly(system(), model);
    const made: string[] = [];
    const make = (call: string, ...values: string[]): void => void made.push(String(api[call]?.(...values)));
    make(calls.get, dialect.status);
    make(calls.initialize);
    make(calls.initialize, '');
    make(calls.initialize, '');
    make(calls.get, dialect.exit);
    make(calls.commit, 'now');
    make('commit', '');
    make(calls.terminate, '');
    make(calls.terminate, '');
    make(calls.set, dialect.status, 'completed');
    expect(made.filter((answer) => answer === 'true')).toHaveLength(2);
    expect(breaches.map((one) => one.split(': ')[1])).toEqual([
      'not open',
      'arguments',
      'open already',
      'write only',
      'arguments',
      'no such call',
      'not open',
      'not open',
    ]);
  });

  it('knows the words in which each system begins', () => {
    const [access, format] = model.elements[dialect.status] ?? [];
    expect(access).toBe('rw');
    const unsaid = name === 'SCORM 1.2' ? ['', 'not attempted'] : [''];
    expect(statuses.filter((status) => !format?.(status))).toEqual(unsaid);
  });
});
