/** Folders of scenarios as hands, word processors and copies leave them: one whole folder, altered in ways that a seed decides. */
import { readFileSync } from 'node:fs';
import { randomFrom } from '../../src/format/random.ts';
import { storyFrom } from '../../src/cli/starter/story.ts';

/** Content by path. */
export type Folder = ReadonlyMap<string, Uint8Array>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
const ours = (path: string): Uint8Array => readFileSync(new URL(`../../${path}`, import.meta.url));

const FIRST = { id: 'first-call', title: 'A first call', name: 'Ms Moss', setting: 'phone' } as const;

const PLAN = `\
format: 1
title: Who asks first hears more
steps:
  - scene: opening
    choose: question
  - scene: judgement
    judge: consult
  - ends: good
`;

/** Something of each kind that a trainer writes, each as small as it comes. */
export const whole: Folder = new Map([
  ['scenarios/first-call/scenario.yaml', bytes(storyFrom(FIRST, 'en'))],
  ['scenarios/first-call/good.plan.yaml', bytes(PLAN)],
  ['scenarios/everything/scenario.yaml', ours('test/fixtures/scenario/valid.yaml')],
  ['scenarios/everything/media/hallway.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['scenarios/everything/en.yaml', ours('test/fixtures/scenario/valid.en.yaml')],
  ['scenarios/rounds/a-boy-picks-up.yaml', ours('scenarios/rounds/a-boy-picks-up.yaml')],
  ['scenarios/rounds/a-boy-picks-up.en.yaml', ours('scenarios/rounds/a-boy-picks-up.en.yaml')],
  ['scenarios/partners.yaml', ours('scenarios/partners.yaml')],
  ['scenarios/help-lines.yaml', ours('scenarios/help-lines.yaml')],
]);

interface Chance {
  /** Of what can be counted, up to and not including `end`. */
  readonly below: (end: number) => number;
  readonly one: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

function chanceFrom(seed: number): Chance {
  const random = randomFrom(seed);
  const below = (end: number): number => Math.floor(random() * end);
  return { below, one: (items) => items[below(items.length)] ?? items[0] };
}

/** Values of every other type, beginnings of YAML that most people never write, and what a word processor makes of signs. */
const VALUES = [
  '[]',
  '{}',
  'null',
  'true',
  '-1',
  '1e999',
  '0x1F',
  '2026-02-30',
  '"',
  "'",
  '|',
  '>',
  '*a',
  '&a b',
] as const;
const MORE = [
  '!!binary x',
  '? ',
  '- - -',
  '---',
  '...',
  '%YAML 1.1',
  '<<: *a',
  '{{policy.nobody}}',
  '{a}{b}',
] as const;
const SIGNS = [
  '\t',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\0',
  '\ud83d',
  '“',
  '’',
  '…',
  '–',
  '\r',
  '🙂',
  '\u202e',
  ':',
  '#',
] as const;

type Edit = (lines: string[], at: number, chance: Chance) => void;

const EDITS: readonly [Edit, ...Edit[]] = [
  (lines, at) => void lines.splice(at, 1),
  (lines, at) => void lines.splice(at, 0, lines[at] ?? ''),
  (lines, at, { below }) => {
    const other = below(lines.length);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  },
  (lines, at, { below }) => void (lines[at] = `${' '.repeat(1 + below(4))}${lines[at]}`),
  (lines, at) => void (lines[at] = (lines[at] ?? '').replace(/^ {1,2}/, '')),
  (lines, at, { one }) => void (lines[at] = (lines[at] ?? '').replace(/: ?.*/, `: ${one(VALUES)}`)),
  (lines, at, { one }) => void (lines[at] = (lines[at] ?? '').replace(/\S.*/, one(MORE))),
  (lines, at, { below, one }) => {
    const line = lines[at] ?? '';
    const place = below(line.length + 1);
    lines[at] = `${line.slice(0, place)}${one(SIGNS)}${line.slice(place)}`;
  },
  (lines, at, { below }) => {
    const line = lines[at] ?? '';
    const place = below(line.length + 1);
    lines[at] = line.slice(0, place) + line.slice(place + 1);
  },
  (lines, at, { below }) => {
    const [from, count] = [below(lines.length), 1 + below(12)];
    lines.splice(at, 0, ...lines.slice(from, from + count));
  },
  (lines, at, { below }) => void lines.splice(at, 1 + below(20)),
];

/** The same text as other programs keep it, or half of it. */
const ENCODINGS: readonly [
  (content: Uint8Array, chance: Chance) => Uint8Array,
  ...((content: Uint8Array, chance: Chance) => Uint8Array)[],
] = [
  (content, { below }) => content.slice(0, below(content.length + 1)),
  (content) => Buffer.from(`\ufeff${text(content)}`, 'utf16le'),
  (content) => Buffer.from(text(content), 'latin1'),
  (content) => bytes(`\ufeff${text(content)}`),
  (content) => bytes(text(content).replaceAll('\n', '\r\n')),
  (content) => bytes(text(content).replaceAll('\n', '\r')),
  () => new Uint8Array(),
  (content, { below }) => content.map((byte) => (below(200) === 0 ? below(256) : byte)),
];

/** What hands make of a name. */
const NAMES: readonly [(path: string) => string, ...((path: string) => string)[]] = [
  (path) => path.replace(/\.yaml$/, '.yml'),
  (path) => `${path}.txt`,
  (path) => path.replace(/[^/]+$/, (name) => name.toUpperCase()),
  (path) => path.replace(/[^/]+$/, 'scenario.yaml'),
  (path) => path.replace(/[^/]+$/, 'en.yaml'),
  (path) => path.replace(/[^/]+$/, 'en_US.yaml'),
  (path) => path.replace(/[^/]+$/, 'review.yaml'),
  (path) => path.replace(/(\.\w+)?\.yaml$/, ' (copy).yaml'),
  (path) => path.replace(/\/([^/]+)$/, '/media/$1'),
  (path) => path.replace(/^[^/]+\/[^/]+\//, 'scenarios/rounds/'),
];

/** The whole folder with one to five things done to it. */
export function mutantOf(seed: number): Folder {
  const chance = chanceFrom(seed);
  const { below } = chance;
  const folder = new Map(whole);
  for (let left = 1 + below(5); left > 0 && folder.size > 0; left -= 1) {
    const paths = [...folder.keys()];
    const path = paths[below(paths.length)] ?? '';
    const content = folder.get(path) ?? new Uint8Array();
    const kind = below(20);
    if (kind === 0) folder.delete(path);
    else if (kind === 1) {
      folder.delete(path);
      folder.set(chance.one(NAMES)(path), content);
    } else if (kind === 2) folder.set(chance.one(NAMES)(path), content);
    else if (kind === 3) folder.set(path, folder.get(paths[below(paths.length)] ?? '') ?? content);
    else if (kind < 6) folder.set(path, chance.one(ENCODINGS)(content, chance));
    else {
      const lines = text(content).split('\n');
      chance.one(EDITS)(lines, below(lines.length), chance);
      folder.set(path, bytes(lines.join('\n')));
    }
  }
  return folder;
}
