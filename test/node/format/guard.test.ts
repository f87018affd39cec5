import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardScenario } from '../../../src/format/guard.ts';
import { compile } from '../../../src/authoring/index.ts';
import { board, end, next, scene } from '../../support/boards.ts';
import { fixture } from '../../support/scenario-fixtures.ts';

const { scenario } = compile({ ...fixture('valid.yaml'), overlays: [fixture('valid.en.yaml')] });
const sent = JSON.stringify(scenario);

type Data = Record<string, unknown>;
const copy = (): Data => JSON.parse(sent) as Data;

/** A copy with the value at a path replaced; `undefined` takes it away. */
function damaged(path: string, value: unknown): Data {
  const data = copy();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Data>((at, key) => at[key] as Data, data);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return data;
}

describe('the guard', () => {
  it('takes what was compiled, and leaves it as it is', () => {
    const given = copy();
    const result = guardScenario(given);
    expect(result).toEqual({ scenario });
    expect('scenario' in result && result.scenario).toBe(given);
  });

  it('takes what was compiled before a scene could have a title or say who is present, and a head could have a look', () => {
    const isNew = (key: string, at: unknown): boolean =>
      ['present', 'look'].includes(key) || (key === 'title' && Object.hasOwn(at as object, 'turn'));
    const before = JSON.parse(sent, function (this: unknown, key, value: unknown) {
      return isNew(key, this) ? undefined : value;
    }) as unknown;
    expect(JSON.stringify(before).length).toBeLessThan(sent.length - 200);
    expect(guardScenario(before)).toEqual({ scenario: before });
  });

  it.each([0, 1, 99])('says of format %s that it is the wrong one', (format) => {
    expect(guardScenario(damaged('format', format))).toEqual({ problem: 'wrong-format' });
  });

  it.each<[string, unknown]>([
    ['format', undefined],
    ['format', '1'],
    ['start', 'nowhere'],
    ['start', 'constructor'],
    ['digest', 'abc'],
    ['scenes', []],
    ['scenes', {}],
    ['scenes.door.id', 'window'],
    ['scenes.door.turn', undefined],
    ['scenes.door.turn', { kind: 'toString' }],
    ['scenes.door.turn.choices', []],
    ['scenes.door.turn.choices.0.to', 'nowhere'],
    ['scenes.door.skipTo', 'nowhere'],
    ['scenes.door.skipTo', 'door'],
    ['scenes.door.skipTo', undefined],
    ['scenes.door.script.0.cue', 'constructor'],
    ['scenes.door.script.0.cue', 'nowhere'],
    ['scenes.door.picture.spots.0.cue', 'constructor'],
    ['scenes.door.picture.spots.0.at', [1, 2, 3]],
    ['scenes.desk.turn.routes.0.partner', '__proto__'],
    ['scenes.desk.turn.routes.0.returns', [{ id: 'x', text: ['x'], cue: 'toString' }]],
    ['scenes.door.script', 'text'],
    ['scenes.door.title', ['text']],
    ['scenes.door.present', 'mila'],
    ['scenes.door.turn.choices.0.present', 'mila'],
    ['scenes.desk.turn.routes.1.present', [3]],
    ['cast.mila.look', 'teen'],
    ['scenes.door.script.0.text', ['<b>', { html: 'x' }]],
    ['scenes.door.script.0.text', [{ fill: 'policy.password' }]],
    ['scenes.door.picture.src', 'https://example.org/x.svg'],
    ['scenes.door.picture.src', 'javascript:alert(1)'],
    ['scenes.door.picture.src', 'media/../../x.svg'],
    // A picture from elsewhere would tell who trains when.
    ['scenes.door.picture.src', 'https://evil.example/media/x.svg'],
    ['scenes.door.picture.src', '//evil.example/media/x.svg'],
    ['scenes.door.picture.src', '/\\evil.example/media/x.svg'],
    ['scenes.door.picture.src', '/\t/evil.example/media/x.svg'],
    ['scenes.door.picture.src', '/assets/../x.svg'],
    ['scenes.door.picture.src', '/sign-out'],
    ['scenes.door.picture.src', '/assets/x.svg?who'],
    ['scenes.door.picture.src', '/assets/x.svg#who'],
    ['scenes.door.picture.src', 'media/x.svg?who'],
    ['scenes.door.picture.src', 'media/x.svg\n'],
    ['scenes.judgement.turn.to', undefined],
    ['scenes.judgement.case', { block: 'day' }],
    ['cast', undefined],
    ['meters.trust', '1'],
    ['translations', null],
    ['translations.en', { title: 3 }],
    ['facts', []],
    ['facts', { 'LAW-09': { says: 'So it is.' } }],
    ...['http://example.org', ' https://example.org', '//example.org', 'javascript:alert(1)//https://x'].map(
      (address): [string, unknown] => [
        'facts',
        { 'LAW-09': { says: 'So it is.', title: 'A page', sure: 'verified', address } },
      ],
    ),
  ])('refuses a scenario whose %s is %j', (path, value) => {
    expect(guardScenario(damaged(path, value))).toEqual({ problem: 'damaged' });
  });

  it.each([null, undefined, 'text', 3, [], () => 0, new Map()])('refuses %s', (value) => {
    expect(guardScenario(value)).toEqual({ problem: 'damaged' });
  });

  it('refuses text that goes round, and conditions without end', () => {
    const round: unknown[] = [];
    round.push({ em: round });
    expect(guardScenario(damaged('scenes.door.script.0.text', round))).toEqual({ problem: 'damaged' });
    const condition: Data = {};
    condition['not'] = condition;
    expect(guardScenario(damaged('scenes.door.turn.choices.0.when', condition))).toEqual({
      problem: 'damaged',
    });
  });

  it('takes emphasis and conditions within each other as deep as eight, and no deeper', () => {
    const emphasis = (depth: number): unknown => (depth === 0 ? 'x' : { em: [emphasis(depth - 1)] });
    const not = (depth: number): unknown => (depth === 1 ? { stress: {} } : { not: not(depth - 1) });
    const isTaken = (path: string, value: unknown): boolean =>
      'scenario' in guardScenario(damaged(path, value));
    const [text, when] = ['scenes.door.script.0.text', 'scenes.door.turn.choices.0.when'];
    expect([8, 9].map((depth) => isTaken(text, [emphasis(depth)]))).toEqual([true, false]);
    expect([8, 9].map((depth) => isTaken(when, not(depth)))).toEqual([true, false]);
  });

  it.each<[string, unknown]>([
    ['scenes.door.script.0.lang', 'nl'],
    ['scenes.door.script.0.text', ['a ', { strong: ['b'] }, { fill: 'policy.contact' }]],
    ['scenes.door.turn.choices.0.when', { policy: { meldcode: 'none', 'may-report': true } }],
    ['scenes.door.metersOf', null],
    ['scenes.door.setting', 'letter'],
    ['scenes.judgement.case', { block: 'day', number: 1, of: 10, pair: 'stairs' }],
    ['translations.en', { title: 'A title', 'scenes.door.script': [null, ['a', { em: ['b'] }]] }],
    [
      'facts',
      { 'LAW-09': { says: 'So it is.', title: 'A page', sure: 'verified', address: 'https://example.org' } },
    ],
    ['scenes.door.picture.src', 'media/hall/way-in_2.svg'],
    ['scenes.door.picture.src', '/our-town/assets/way%20in-D4ta.svg'],
    ['added-by-a-later-version', { anything: 1 }],
  ])('takes a scenario whose %s is %j', (path, value) => {
    expect(guardScenario(damaged(path, value))).toHaveProperty('scenario');
  });

  it.each<[string, unknown]>([
    ['scenes.door.script.0.lang', 7],
    ['scenes.door.script.0.text', [{ em: 'b' }]],
    ['scenes.door.turn.choices.0.when', { policy: { meldcode: 3 } }],
    ['scenes.door.turn.choices.0.when', { stress: { atLeast: '1' } }],
    ['scenes.door.turn.choices.0.when', { marked: 'half-open' }],
    ['scenes.door.turn.choices.0.when', { judged: ['judgement'] }],
    ['scenes.door.turn.choices.0.when', 'always'],
    ['scenes.door.turn', []],
    ['scenes.door.turn', { kind: ['choices'] }],
    ['scenes.door.metersOf', false],
    ['scenes.door.setting', 'mixed'],
    ['scenes.door.isOrderFixed', false],
    ['scenes.door.picture.spots.0.at', [1, 2, 3, 4, 5]],
    ['scenes.door.picture.spots.0.at', '1234'],
    ['scenes.door.inner', { mila: 'text' }],
    ['scenes.door.cues.box', { why: [], sources: [] }],
    ['scenes.door.turn.choices.0.then.1.cue', 'nowhere'],
    ['scenes.read-back.turn', { kind: ['next'], branches: [{ to: 'after' }] }],
    ['goals', JSON.parse('{ "__proto__": "x" }')],
    ['scenes.judgement.case', { block: 'day', number: '1', of: 10, pair: 'stairs' }],
    ['scenes.judgement.case', { block: 'day', number: 1, of: 10 }],
    ['translations.en', { 'scenes.door.script': [undefined, 3] }],
    ['translations.en', 'text'],
    ['id', 'Every'],
    ['version', '1.2'],
    ['start', 3],
    ['scenes.read-back.turn', { kind: 'next', branches: [] }],
    ['scenes.write-up.turn.to', 'nowhere'],
    ['scenes.relief.turn.ending', undefined],
  ])('refuses one whose %s is %j', (path, value) => {
    expect(guardScenario(damaged(path, value))).toEqual({ problem: 'damaged' });
  });

  it('takes a scene called undefined for no way to skip', () => {
    const way = (more: object) => [
      scene('way', next('end'), more),
      scene('undefined', next('end'), { skipTo: 'end' }),
    ];
    expect(guardScenario(board([...way({ skipTo: 'undefined' }), scene('end', end)]))).toHaveProperty(
      'scenario',
    );
    expect(guardScenario(board([...way({}), scene('end', end)]))).toEqual({ problem: 'damaged' });
  });

  it('refuses a ring of scenes in which skipping comes to no end, wherever it begins', () => {
    const ring = damaged('scenes.desk.skipTo', 'write-up');
    expect(guardScenario(ring)).toHaveProperty('scenario');
    const { scenes } = ring as { scenes: Record<string, { skipTo?: string }> };
    Object.assign(scenes['write-up'] ?? {}, { skipTo: 'desk' });
    expect(guardScenario(ring)).toEqual({ problem: 'damaged' });
  });

  it('refuses what would hold up a page that draws it, of whatever shape, and takes what is just as large as it may be', () => {
    const many = <Value>(count: number, make: (index: number) => Value): Value[] =>
      Array.from({ length: count }, (_, index) => make(index));
    const named = <Value>(count: number, value: Value): Record<string, Value> =>
      Object.fromEntries(many(count, (index) => [`x${index}`, value] as const));
    const { script } = scenario?.scenes['door'] ?? {};
    const allowed: readonly [string, unknown][] = [
      ['title', 'x'.repeat(9_000)],
      ['scenes.door.script', [{ ...script?.[0], text: ['x'.repeat(200_000)] }]],
      ['scenes.door.script', many(900, (index) => ({ id: `door.${index}`, text: ['x'] }))],
      ['translations', named(100, {})],
    ];
    const refused: readonly [string, unknown][] = [
      ['title', 'x'.repeat(10_001)],
      ['summary', 'x'.repeat(10_001)],
      ['goals', named(50_000, 'x')],
      ['cast', { you: { name: 'You' }, ...named(50_000, { name: 'x' }) }],
      ['facts', named(50_000, { says: 'x', title: 'x', sure: 'verified' })],
      ['scenes.door.place', 'x'.repeat(250_000)],
      ['scenes.door.script', [{ ...script?.[0], text: ['x'.repeat(250_000)] }]],
      ['scenes.door.script', many(10_000, (index) => ({ id: `door.${index}`, text: [] }))],
      ['scenes.door.script.0.text', many(50_000, () => '')],
      ['translations.en.title', 'x'.repeat(250_000)],
      ['translations', named(101, {})],
    ];
    const isTaken = (path: string, value: unknown): boolean =>
      'scenario' in guardScenario(damaged(path, value));
    expect(allowed.filter(([path, value]) => !isTaken(path, value)).map(([path]) => path)).toEqual([]);
    expect(refused.filter(([path, value]) => isTaken(path, value)).map(([path]) => path)).toEqual([]);
  });

  it('refuses text that is small in memory and endless on a page, without reading it to its end', () => {
    let shared: unknown = 'x';
    for (let depth = 0; depth < 8; depth += 1) shared = { em: Array.from({ length: 100 }, () => shared) };
    expect(guardScenario(damaged('scenes.door.script.0.text', [shared]))).toEqual({ problem: 'damaged' });
  });

  it('refuses what throws when it is looked at', () => {
    const trap = copy();
    Object.defineProperty(trap, 'title', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(guardScenario(trap)).toEqual({ problem: 'damaged' });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (value) => {
        expect(guardScenario(value)).toHaveProperty('problem');
      }),
    );
  });

  it('never throws on a scenario of which one part became something else', () => {
    const paths = [
      'start',
      'cast',
      'scenes.door',
      'scenes.desk.turn.routes',
      'scenes.door.turn.choices.1.when',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        expect(Object.keys(guardScenario(damaged(path, value)))).toHaveLength(1);
      }),
    );
  });
});
