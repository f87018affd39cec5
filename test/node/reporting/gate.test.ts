import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ERROR_CODES,
  SIGNAL_COMPLETE,
  SIGNAL_ERROR,
  isLaunchToken,
  isLearnerReference,
  release,
} from '../../../src/reporting/index.ts';
import { completion, training } from '../../support/completions.ts';

const NAMES = [SIGNAL_COMPLETE, SIGNAL_ERROR] as const;

/** One message of each name that may leave. */
const messages = {
  [SIGNAL_COMPLETE]: { ...completion('P-00423'), launch: 'head.body.signature' },
  [SIGNAL_ERROR]: { version: 1, code: 'not-found' },
};

/** What a curious developer might add one day. */
const SECRETS = [
  'score',
  'transcript',
  'answers',
  'durationSeconds',
  'skipped',
  'ending',
  'completedAt',
  'name',
];

describe('the privacy gate', () => {
  it.each(NAMES)('lets %s pass as a frozen copy that survives JSON', (name) => {
    const released = release(name, messages[name]);
    expect(released).toEqual(messages[name]);
    expect(released).not.toBe(messages[name]);
    expect(Object.isFrozen(released)).toBe(true);
    expect(JSON.parse(JSON.stringify(released))).toEqual(released);
  });

  it.each(NAMES.flatMap((name) => SECRETS.map((key) => [name, key] as const)))(
    'keeps %s from carrying %s',
    (name, key) => {
      expect(() => release(name, { ...messages[name], [key]: 1 })).toThrow(new RegExp(`"${name}\\.${key}"`));
    },
  );

  it('keeps extra keys out of the training as well', () => {
    const detail = { ...messages[SIGNAL_COMPLETE], training: { ...training, title: 'De stem' } };
    expect(() => release(SIGNAL_COMPLETE, detail)).toThrow('"signal-complete.training.title"');
  });

  it('sees keys that do not show: symbols and hidden properties', () => {
    const secret = Symbol('secret');
    const message = { version: 1, code: 'network' };
    expect(() => release(SIGNAL_ERROR, { ...message, [secret]: 1 })).toThrow('Symbol(secret)');
    const hidden = Object.defineProperty({ ...message }, 'score', { value: 10, enumerable: false });
    expect(() => release(SIGNAL_ERROR, hidden)).toThrow('signal-error.score');
  });

  it('does not take a part from a prototype', () => {
    expect(() => release(SIGNAL_ERROR, Object.create({ version: 1, code: 'network' }))).toThrow(
      'signal-error.version',
    );
  });

  it('reads each part once, so that a getter cannot show one thing and send another', () => {
    let reads = 0;
    const detail = {
      version: 1,
      get code() {
        reads += 1;
        return reads === 1 ? 'not-found' : 'Jansen';
      },
    };
    expect(release(SIGNAL_ERROR, detail)).toEqual({ version: 1, code: 'not-found' });
  });

  it.each([
    ['version', { version: 2 }],
    ['id', { id: 'not-a-uuid' }],
    ['id', { id: '00000000-0000-1000-8000-000000000000' }],
    ['status', { status: 'failed' }],
    ['completedOn', { completedOn: '2026-03-09T14:30:00Z' }],
    ['completedOn', { completedOn: '2026-03-09T14:30:00.000Z' }],
    ['completedOn', { completedOn: ['2026-03-09'] }],
    ['completedOn', { completedOn: '2026-13-01' }],
    ['completedOn', { completedOn: '2026-02-30' }],
    ['completedOn', { completedOn: '2026-03-09\n' }],
    ['learner', { learner: '' }],
    ['learner', { learner: 423 }],
    ['learner', { learner: undefined }],
    ['learner', { learner: 'two\nlines' }],
    ['learner', { learner: 'x'.repeat(257) }],
    ['launch', { launch: '' }],
    ['launch', { launch: 4 }],
    ['launch', { launch: 'e30.e30.é' }],
    ['launch', { launch: 'two.parts' }],
    ['launch', { launch: 'three.pa rts.here' }],
    ['launch', { launch: `a.b.${'c'.repeat(4093)}` }],
    ['launch', { launch: undefined }],
    ['training', { training: null }],
    ['training.id', { training: { ...training, id: 'Voice' } }],
    ['training.version', { training: { ...training, version: 'latest' } }],
    ['training.digest', { training: { ...training, digest: training.digest.slice(1) } }],
  ])('names the key of a completion that is misshapen: %s', (key, change) => {
    const detail = { ...messages[SIGNAL_COMPLETE], ...change };
    expect(() => release(SIGNAL_COMPLETE, detail)).toThrow(TypeError);
    expect(() => release(SIGNAL_COMPLETE, detail)).toThrow(`"signal-complete.${key}"`);
  });

  /** Everything a completion says in text: each has a pattern, and a story fits before or behind a pattern with a loose end. */
  it.each(['id', 'completedOn', 'launch', 'training.id', 'training.version', 'training.digest'])(
    'has no room for a story before or behind %s',
    (key) => {
      const [first = '', second] = key.split('.');
      const said: Record<string, unknown> = { ...completion(), launch: 'e30.e30.c2ln' };
      const part = said[first] as Record<string, unknown>;
      const value = String(second ? part[second] : part);
      const send = (text: string): unknown =>
        release(SIGNAL_COMPLETE, { ...said, [first]: second ? { ...part, [second]: text } : text });
      expect(() => send(value)).not.toThrow();
      for (const wrong of [
        ` ${value}`,
        `skipped\n${value}`,
        `${value} `,
        `${value}\nskipped`,
        `${value}\n`,
      ]) {
        expect(() => send(wrong), JSON.stringify(wrong)).toThrow(`"signal-complete.${key}"`);
      }
    },
  );

  /** Everything there may be in the place of a message or a part of it, hidden, inherited and made up as it is read. */
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withTypedArray: true,
    withSparseArray: true,
  });
  const keys = fc.oneof(
    fc.constantFrom<PropertyKey>(
      ...SECRETS,
      'id',
      'learner',
      'launch',
      'training',
      'code',
      'toJSON',
      '__proto__',
    ),
    fc.string(),
    fc.string().map(Symbol),
  );
  const additions = fc.array(
    fc.record({
      key: keys,
      value: anything,
      how: fc.constantFrom('shown', 'hidden', 'inherited', 'read'),
      where: fc.constantFrom('message', 'training'),
    }),
    { maxLength: 3 },
  );

  /** `target` with more to it; what is inherited stands between it and its prototype. */
  function add(target: object, key: PropertyKey, value: unknown, how: string): object {
    if (how === 'inherited') {
      const above = Object.create(Reflect.getPrototypeOf(target)) as object;
      Object.defineProperty(above, key, { value, enumerable: true, configurable: true });
      Object.setPrototypeOf(target, above);
      return target;
    }
    const property = how === 'read' ? { get: () => value } : { value };
    return Object.defineProperty(target, key, {
      ...property,
      enumerable: how !== 'hidden',
      configurable: true,
    });
  }

  const ALLOWED: Readonly<Record<(typeof NAMES)[number], readonly string[]>> = {
    [SIGNAL_COMPLETE]: [
      ...['version', 'id', 'training', 'status', 'completedOn', 'learner', 'launch'],
      ...['training.id', 'training.version', 'training.digest'],
    ],
    [SIGNAL_ERROR]: ['version', 'code'],
  };

  /** Every key in what came out, also those that do not show, by its way from the top. */
  function keysIn(value: unknown, way = ''): string[] {
    if (typeof value !== 'object' || value === null) return [];
    expect(Reflect.getPrototypeOf(value)).toBe(Object.prototype);
    return Reflect.ownKeys(value).flatMap((key) => {
      expect(Reflect.getOwnPropertyDescriptor(value, key)).toHaveProperty('value');
      const inner: unknown = Reflect.get(value, key);
      expect(['object', 'string', 'number']).toContain(typeof inner);
      return [way + String(key), ...keysIn(inner, `${way}${String(key)}.`)];
    });
  }

  function released(name: (typeof NAMES)[number], detail: unknown): unknown {
    try {
      return release(name, detail);
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
      return undefined;
    }
  }

  it.each(NAMES)('lets out of %s no key that is not on the list, whatever it is fed', (name) => {
    let passed = 0;
    fc.assert(
      fc.property(additions, (more) => {
        const part = { ...training };
        const detail = { ...messages[name], ...(name === SIGNAL_COMPLETE && { training: part }) };
        for (const { key, value, how, where } of more)
          add(where === 'training' ? part : detail, key, value, how);
        const out = released(name, detail);
        if (out === undefined) return;
        passed += 1;
        expect(ALLOWED[name]).toEqual(expect.arrayContaining(keysIn(out)));
        expect(JSON.parse(JSON.stringify(out))).toEqual(out);
      }),
      { numRuns: 1_000 },
    );
    // Else nothing was shown.
    expect(passed).toBeGreaterThan(10);
  });

  it.each(NAMES)('lets nothing at all out as %s of what is no message', (name) => {
    fc.assert(
      fc.property(anything, (detail) => {
        expect(released(name, detail)).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  it('knows a launch token from anything else', () => {
    const given = ['head.body.signature', 'head.body', 'two words', '', ['head.body.signature'], null, 4821];
    expect(given.filter((each) => isLaunchToken(each))).toEqual(['head.body.signature']);
  });

  it('knows every day of the calendar, and nothing that only looks like one', () => {
    const on = (completedOn: string): unknown =>
      release(SIGNAL_COMPLETE, { ...messages[SIGNAL_COMPLETE], completedOn });
    const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2028, 0, 1 + day)).toISOString());
    for (const day of days) expect(() => on(day.slice(0, 10)), day).not.toThrow();
    for (const none of ['2026-00-09', '2026-03-00', '2026-03-32', '2026-03-1x', '2026-03-x1', '26-03-09']) {
      expect(() => on(none), none).toThrow('"signal-complete.completedOn"');
    }
  });

  it('lets a version have numbers of more than one digit, and no story in one of them', () => {
    const of = (version: string): unknown =>
      release(SIGNAL_COMPLETE, { ...messages[SIGNAL_COMPLETE], training: { ...training, version } });
    expect(() => of('10.200.3000')).not.toThrow();
    for (const wrong of ['1234567890.0.0', '1.1234567890.0', '1.0.1234567890', '1.0', '1..0', '1.0.0.0']) {
      expect(() => of(wrong), wrong).toThrow('"signal-complete.training.version"');
    }
  });

  it.each([undefined, null, 'signal-error', 3, () => 0])(
    'says of %s, which is no message at all, whose place it took',
    (value) => {
      expect(() => release(SIGNAL_ERROR, value)).toThrow(/"signal-error[".]/);
    },
  );

  it.each(['version', 'id', 'training', 'status', 'completedOn'])('misses %s in a completion', (key) => {
    const detail = Object.fromEntries(
      Object.entries(messages[SIGNAL_COMPLETE]).filter(([name]) => name !== key),
    );
    expect(() => release(SIGNAL_COMPLETE, detail)).toThrow(`"signal-complete.${key}"`);
  });

  it('never quotes a value in its refusal, because errors end up in logs', () => {
    const detail = { ...messages[SIGNAL_COMPLETE], learner: 'jansen@example.org\n' };
    expect(() => release(SIGNAL_COMPLETE, detail)).toThrow(/^(?!.*jansen)/s);
  });

  it('knows every error code and no other', () => {
    for (const code of ERROR_CODES) expect(release(SIGNAL_ERROR, { version: 1, code }).code).toBe(code);
    expect(() => release(SIGNAL_ERROR, { version: 1, code: 'learner-stopped' })).toThrow('signal-error.code');
  });

  it('lets nothing pass but what is on the list, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.anything({
          withNullPrototype: true,
          withBigInt: true,
          withTypedArray: true,
          withSparseArray: true,
        }),
        (name, value) => {
          expect(() => release(name, value)).toThrow(TypeError);
        },
      ),
    );
  });
});

describe('a learner reference', () => {
  it.each(['P-00423', 'urn:uuid:1', 'jansen, a.', '人', 'x'.repeat(256), '👩‍🏫'.repeat(10)])(
    'may be %s',
    (reference) => {
      expect(isLearnerReference(reference)).toBe(true);
    },
  );
  it.each(['', 'x'.repeat(257), 'a\u0000', 'a\tb', '\ud800', 423, null, undefined])(
    'may not be %j',
    (reference) => {
      expect(isLearnerReference(reference)).toBe(false);
    },
  );
});
