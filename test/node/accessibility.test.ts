/** The report of what was tested for whom stays whole: every criterion once, in order, with a result of the list. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const report = readFileSync(`${ROOT}/.github/ACCESSIBILITY.md`, 'utf8');

/** WCAG 2.2, https://www.w3.org/TR/WCAG22/: level A and level AA. */
const A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';
const CRITERIA = [
  ...A.split(' ').map((number) => `${number} A`),
  ...AA.split(' ').map((number) => `${number} AA`),
].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
const RESULTS = ['Met', 'Met, in part', 'Host', 'None'];

const rows = [...report.matchAll(/^\| (\d\.\d\.\d+) [^|]+ \| (A+) \| ([^|]+) \| ?([^|]*) ?\|$/gm)].map(
  ([, number = '', level = '', result = '', how = '']) => ({
    name: `${number} ${level}`,
    result,
    how: how.trim(),
  }),
);

it('has each criterion of WCAG 2.2 A and AA once, in order', () => {
  expect(CRITERIA).toHaveLength(55);
  expect(rows.map(({ name }) => name)).toEqual(CRITERIA);
});

it.each(rows)('says of $name what came out, and how that was found', ({ result, how }) => {
  expect(RESULTS).toContain(result);
  if (result.startsWith('Met')) expect(how).not.toBe('');
});

it('names tests that are there, each way of testing by its name', () => {
  const ways = [...report.matchAll(/^\| (\w+) \| [^|]+(?:`test\/[^|]+`|by those who wrote it) \|$/gm)].map(
    ([, way = '']) => way,
  );
  expect(ways).toEqual(['axe', 'text', 'keys', 'names', 'pointers', 'colours', 'rtl', 'read']);
  const files = [...report.matchAll(/`(test\/[\w./-]+)`/g)].map(([, file = '']) => file);
  expect(files.filter((file) => !existsSync(`${ROOT}/${file}`))).toEqual([]);
});

it('is told of in the README', () => {
  expect(readFileSync(`${ROOT}/README.md`, 'utf8')).toContain('](.github/ACCESSIBILITY.md)');
});
