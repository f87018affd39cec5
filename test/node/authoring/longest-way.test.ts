/** How long a story takes, of which the checker and the report must say the same. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, compile, contentReport } from '../../../src/authoring/index.ts';
import { longestWay, type Reading } from '../../../src/authoring/draft/longest-way.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

/** Scenes of so many words, and where each leads with how many more. */
function way(scenes: Readonly<Record<string, readonly [number, Readonly<Record<string, number>>]>>): number {
  return longestWay('a', (id): Reading | undefined => {
    const found = scenes[id];
    return (
      found && {
        words: found[0],
        exits: Object.entries(found[1]).map(([to, words]) => ({ to, words })),
      }
    );
  });
}

describe('the longest way', () => {
  it('is that with the most words, and not that with the most scenes', () => {
    expect(way({ a: [1, { b: 5, c: 0 }], b: [100, {}], c: [10, { d: 0 }], d: [10, {}] })).toBe(106);
  });

  it('takes each detour once, and comes back without reading the scene again', () => {
    expect(way({ a: [10, { b: 1, c: 2, d: 4 }], b: [20, { a: 0 }], c: [40, { a: 0 }], d: [80, {}] })).toBe(
      157,
    );
  });

  it('takes a partner who sends the case back', () => {
    expect(way({ a: [10, { a: 7, b: 0 }], b: [5, {}] })).toBe(22);
  });

  it('ends in a ring that has no end, and at a scene that is not there', () => {
    expect(way({ a: [1, { b: 0 }], b: [2, { a: 0 }] })).toBe(3);
    expect(way({ a: [1, { gone: 3 }] })).toBe(4);
    expect(way({})).toBe(0);
  });

  it('of a story without an end in sight goes as far as it can', () => {
    const scenes = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`s${index}`, [1, { [`s${index + 1}`]: 0 }] as const]),
    );
    expect(way({ a: [0, { s0: 0 }], ...scenes })).toBe(20_000);
  });
});

describe('the minutes of a scenario', () => {
  const { file, text } = fixture('valid.yaml');
  const script = '      Zij zwaait vanachter het raam.\n';
  const lengthened = (words: number): string =>
    changed(text, script, `${script}      ${'woord '.repeat(words).trim()}\n`);
  const ofFile = (source: string): unknown =>
    check({ file, text: source }).map(({ code, params }) => ({ code, least: params['least'] }));

  it('hold for 150 words a minute on the longest way', () => {
    const { longestWords } = contentReport([compiledFrom(text)]).scenarios[0]?.ways ?? { longestWords: 0 };
    const spare = 300 - longestWords;
    expect(ofFile(lengthened(spare))).toEqual([]);
    expect(ofFile(lengthened(spare + 1))).toEqual([{ code: 'minutes-implausible', least: 3 }]);
  });

  function compiledFrom(source: string) {
    const { scenario } = compile({ file, text: source });
    if (!scenario) throw new TypeError('The example of everything compiles.');
    return scenario;
  }

  const root = new URL('../../../scenarios/', import.meta.url);
  const stories = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'rounds')
    .map(({ name }) => name);

  it.each(stories)('of %s are what the report says too', (name) => {
    const story = readFileSync(new URL(`${name}/scenario.yaml`, root), 'utf8');
    const { minutes } = contentReport([compiledFrom(story)]).scenarios[0] ?? {};
    const short = story.replace(/^minutes: \d+/m, 'minutes: 1');
    const [told] = check({ file, text: short }).filter(({ code }) => code === 'minutes-implausible');
    expect(told?.params['least']).toBe(Math.ceil(minutes?.estimated ?? 0));
    expect(minutes?.promised).toBeGreaterThanOrEqual(minutes?.estimated ?? Infinity);
  });
});
