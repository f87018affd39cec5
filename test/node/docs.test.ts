import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PLACES } from '../support/rooms.ts';
import { signalTraining } from '../support/terminal.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const PAGES = globSync(['*.md', '{.github,demo,scenarios,src,test}/**/*.md'], { cwd: ROOT }).toSorted();
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

/** What a program makes when it runs. */
const WRITTEN = ['demo/hr/data'];

/** What stands between backticks, in a line or in a block. */
const codeIn = (text: string): string => [...text.matchAll(/```[^]*?```|`[^`\n]+`/g)].join('\n');
const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, one = '']) => one)),
];

/** As a site that shows the page names them. */
const headingsOf = (text: string): string[] =>
  [...text.replaceAll(/```[^]*?```/g, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('links to files that are there', () => {
    const targets = found(text, /\]\((?!https?:|#)([^)#]+)/g);
    expect(targets.filter((target) => !existsSync(resolve(ROOT, dirname(page), target)))).toEqual([]);
  });

  it('links to headings that are there', () => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)];
    const missing = targets.filter(([, path = '', heading = '']) => {
      const target = path === '' ? page : join(dirname(page), path);
      return target.endsWith('.md') && !headingsOf(read(target)).includes(heading);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  it('names files that are there', () => {
    const named = found(codeIn(text), /(?<![\w./-])((?:src|test|demo|locales|\.ci|\.github)\/[\w./-]*\w)/g);
    expect(named.filter((path) => !WRITTEN.includes(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names scripts that are there', () => {
    expect(found(text, /npm run ([a-z][a-z:-]*)/g).filter((script) => !(script in scripts))).toEqual([]);
  });

  it('names commands that are there', async () => {
    const { out } = await signalTraining(['--help'], ROOT);
    expect(
      found(codeIn(text), /npx signal-training ([a-z]+)/g).filter((name) => !out.includes(name)),
    ).toEqual([]);
  });
});

describe('the table of rooms in src/README.md', () => {
  const rows = new Map(
    [...read('src/README.md').matchAll(/^\| \[?`(\w+)`.*$/gm)].map(([row, room = '']) => [room, row]),
  );

  it.each(readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
    'tells of $name what it may import',
    ({ name }) => {
      const packages = PLACES.filter(({ path }) => path.split('/')[0] === name).flatMap(
        (one) => one.packages,
      );
      const row = rows.get(name) ?? '';
      expect(row).not.toBe('');
      expect(packages.filter((one) => !row.includes(`\`${one}`))).toEqual([]);
    },
  );
});

it('test/README.md says what each folder holds', () => {
  const folders = readdirSync(join(ROOT, 'test'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const table = read('test/README.md');
  expect(folders.map(({ name }) => name).filter((name) => !table.includes(`| \`${name}/\` |`))).toEqual([]);
});

interface Form {
  readonly name: string;
  readonly body: readonly { readonly id?: string; readonly attributes: { readonly label?: string } }[];
}

describe.each(['bug', 'scenario'])('the form for a %s', (name) => {
  it('asks everything in Dutch and in English, and nothing twice', () => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)) as Form;
    const asked = form.body.filter(({ id }) => id !== undefined);
    expect([form.name, ...asked.map(({ attributes }) => attributes.label)]).toEqual(
      Array.from({ length: asked.length + 1 }, () => expect.stringContaining(' · ') as string),
    );
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  });
});
