import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dialect, SCORM_12, SCORM_2004 } from '../../../src/lms/scorm/dialects.ts';
import { type Api, findApi } from '../../../src/lms/scorm/find-api.ts';
import { openScorm } from '../../../src/lms/scorm/scorm.ts';
import { completion } from '../../support/completions.ts';

const DIALECTS: readonly (readonly [string, Dialect])[] = [
  ['SCORM 1.2', SCORM_12],
  ['SCORM 2004', SCORM_2004],
];

interface System {
  readonly api: Api;
  /** What it was told, in order: names and values. */
  readonly told: string[];
  readonly kept: Map<string, string>;
}

/** A system that keeps what it is told once that is committed; `answer` may get in between, by the number of the call. */
function system(dialect: Dialect, answer: (call: number) => unknown = () => undefined): System {
  const { initialize, get, set, commit, terminate, status, learner } = dialect;
  const told: string[] = [];
  const kept = new Map([
    [status, 'not attempted'],
    [learner, 'm-4821'],
  ]);
  const told1 = (name: string, work: (...values: string[]) => unknown) => {
    return (...values: string[]): unknown => {
      const given = answer(told.length);
      told.push([name, ...values].join(' ').trim());
      if (given instanceof Error) throw given;
      return given ?? work(...values);
    };
  };
  return {
    told,
    kept,
    api: {
      [initialize]: told1(initialize, () => 'true'),
      [get]: told1(get, (name) => kept.get(name ?? '') ?? ''),
      [set]: told1(set, (name = '', value = '') => (kept.set(name, value), 'true')),
      [commit]: told1(commit, () => 'true'),
      [terminate]: told1(terminate, () => 'true'),
    },
  };
}

describe.each(DIALECTS)('%s', (_, dialect) => {
  const { initialize, set, commit, terminate, status, exit } = dialect;

  it('tells that a training was opened, completed and closed, and nothing else', async () => {
    const { api, told, kept } = system(dialect);
    const lms = openScorm(api, dialect, () => {});
    await lms?.complete(completion());
    lms?.end('gone');
    lms?.end('gone');
    expect(lms?.learner).toBe('m-4821');
    expect(kept.get(status)).toBe('completed');
    const changes = told.filter((call) => !call.includes('GetValue'));
    expect(changes).toEqual([
      initialize,
      `${set} ${status} incomplete`,
      commit,
      `${set} ${status} completed`,
      commit,
      `${set} ${exit} suspend`,
      terminate,
    ]);
  });

  it.each(['completed', 'passed', 'failed', 'incomplete'])('opens what is %s and leaves it so', (before) => {
    const { api, told, kept } = system(dialect);
    kept.set(status, before);
    openScorm(api, dialect, () => {})?.end('gone');
    expect(kept.get(status)).toBe(before);
    expect(told).not.toContain(`${set} ${status} incomplete`);
  });

  it('says nothing again of what is completed', async () => {
    const { api, told, kept } = system(dialect);
    kept.set(status, 'completed');
    await openScorm(api, dialect, () => {})?.complete(completion());
    expect(told.filter((call) => call.startsWith(`${set} `))).toEqual([]);
  });

  it('is not opened by a system that refuses or throws', () => {
    for (const answer of ['false', '', undefined, null, 'no', new Error('gone')]) {
      const api = {
        ...system(dialect).api,
        [initialize]: () => {
          if (answer instanceof Error) throw answer;
          return answer;
        },
      };
      expect(openScorm(api, dialect, () => {})).toBeUndefined();
    }
  });

  it('tells a completion to a system that was opened and then knew no status', async () => {
    const isOutOfOrder = new Set([1]);
    const { api, kept } = system(dialect, (call) => (isOutOfOrder.has(call) ? new Error('gone') : undefined));
    await openScorm(api, dialect, () => {})?.complete(completion());
    expect(kept.get(status)).toBe('completed');
  });

  it('does not take the word of a system that keeps nothing', async () => {
    const { api, kept } = system(dialect);
    const lms = openScorm({ ...api, [set]: () => 'true' }, dialect, () => {});
    await expect(lms?.complete(completion())).rejects.toThrow('has not kept');
    expect(kept.get(status)).not.toBe('completed');
  });

  it('tells nothing from a page that the browser brings back, and has that page say so', async () => {
    const { api, told, kept } = system(dialect);
    const news: string[] = [];
    const lms = openScorm(api, dialect, ({ type }) => void news.push(type));
    lms?.end('kept');
    const before = [...told];
    await expect(lms?.complete(completion())).rejects.toThrow('over');
    expect(told).toEqual(before);
    expect(news).toEqual(['over']);
    await openScorm(api, dialect, () => {})?.complete(completion());
    expect(kept.get(status)).toBe('completed');
  });

  it('is completed once a system that failed at any moment, in any way, has come back', async () => {
    const nonsense = fc.constantFrom<unknown>('false', '', 0, null, {}, 'on fire', new Error('gone'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(nonsense, { nil: undefined }), { maxLength: 14 }),
        async (answers) => {
          const { api, kept } = system(dialect, (call) => answers[call - 1]);
          const lms = openScorm(api, dialect, () => {});
          if (!lms) throw new Error('The first call of all is answered with yes, so it is open.');
          for (let attempt = 0; ; attempt += 1) {
            expect(attempt).toBeLessThanOrEqual(answers.length);
            const isStored = await lms.complete(completion()).then(
              () => true,
              () => false,
            );
            if (isStored) break;
          }
          expect(kept.get(status)).toBe('completed');
          expect(() => lms.end('gone')).not.toThrow();
        },
      ),
    );
  });
});

/** A window in a window in a window, with the system's object in the outermost. */
function windows(depth: number, outermost: object): Window {
  const top: Record<string, unknown> = { ...outermost };
  top['parent'] = top;
  let inner = top;
  for (let count = 0; count < depth; count += 1) inner = { parent: inner };
  return inner as unknown as Window;
}

describe('finding the system', () => {
  const { api } = system(SCORM_12);

  it('looks through the windows around, and those around the one that opened it', () => {
    expect(findApi(windows(0, { API: api }), SCORM_12)).toBe(api);
    expect(findApi(windows(12, { API: api }), SCORM_12)).toBe(api);
    const popup = { ...windows(0, {}), opener: windows(2, { API: api }) } as unknown as Window;
    expect(findApi(popup, SCORM_12)).toBe(api);
  });

  it('finds none where there is none, or something else by that name', () => {
    expect(findApi(windows(3, {}), SCORM_12)).toBeUndefined();
    expect(findApi(windows(3, { API: 'yes' }), SCORM_12)).toBeUndefined();
    expect(findApi(windows(3, { API: { LMSInitialize: true } }), SCORM_12)).toBeUndefined();
    expect(findApi(windows(3, { API: api }), SCORM_2004)).toBeUndefined();
  });

  it('passes by a window of another origin', () => {
    const foreign = new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'parent') return windows(0, { API: api });
          throw new DOMException('Blocked', 'SecurityError');
        },
      },
    );
    expect(findApi({ parent: foreign } as unknown as Window, SCORM_12)).toBe(api);
  });
});
