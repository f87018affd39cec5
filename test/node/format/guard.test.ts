import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardScenario } from '../../../src/format/guard.ts';
import { compile } from '../../../src/authoring/index.ts';
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

  it.each([0, 2, 99])('says of format %s that it is the wrong one', (format) => {
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
    ['scenes.door.script.0.text', ['<b>', { html: 'x' }]],
    ['scenes.door.script.0.text', [{ fill: 'policy.password' }]],
    ['scenes.door.picture.src', 'https://example.org/x.svg'],
    ['scenes.door.picture.src', 'javascript:alert(1)'],
    ['scenes.door.picture.src', 'media/../../x.svg'],
    // A picture from elsewhere would tell who trains when.
    ['scenes.door.picture.src', 'https://evil.example/media/x.svg'],
    ['scenes.door.picture.src', '//evil.example/media/x.svg'],
    ['scenes.door.picture.src', '/media/x.svg'],
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
