/** What the scenarios say they rest on can be looked up, by a learner and by whoever checks them. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { latestToday } from '../../../src/authoring/read/days.ts';

const root = new URL('../../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

interface Fact {
  readonly says: string;
  readonly title: string;
  readonly address?: string;
  readonly sure: string;
  readonly checkedOn?: string;
}
const { facts } = parse(read('scenarios/facts.yaml')) as { readonly facts: Readonly<Record<string, Fact>> };

/** Ids as ours are written everywhere; an example for who writes facts begins otherwise. */
const PREFIXES = new Set(Object.keys(facts).map((id) => id.slice(0, id.indexOf('-'))));
const ID = new RegExp(`\\b(?:${[...PREFIXES].join('|')})-\\d{2}\\b`, 'g');
const places = globSync(['scenarios/**/*.{yaml,md}', 'src/**/*.ts', 'locales/**/*.json'], {
  cwd: root,
  exclude: ['scenarios/facts*.yaml'],
});

it('every fact that a scenario, a page of help or a comment cites is written down', () => {
  const cited = places.flatMap((file) =>
    [...read(file).matchAll(ID)].map(([id]) => `${file.replaceAll('\\', '/')}: ${id}`),
  );
  expect(cited.length).toBeGreaterThan(400);
  expect(cited.filter((place) => !Object.hasOwn(facts, place.slice(place.indexOf(': ') + 2)))).toEqual([]);
});

it('every address is safe to open, and every day of checking lies behind us', () => {
  const today = latestToday();
  for (const [id, { address = 'https://', checkedOn = '2026-01-01' }] of Object.entries(facts)) {
    expect([id, new URL(address.padEnd(9, 'x')).protocol]).toEqual([id, 'https:']);
    expect([id, /^\d{4}-\d{2}-\d{2}$/.test(checkedOn), checkedOn <= today]).toEqual([id, true, true]);
  }
});

it('nothing is called verified without the day on which it was read, nor dated without having been read', () => {
  const wrong = Object.entries(facts).filter(
    ([, { sure, checkedOn }]) => (sure === 'verified') !== (checkedOn !== undefined),
  );
  expect(wrong.map(([id]) => id)).toEqual([]);
});
