import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/reporting/index.ts';
import { files, manifest } from '../setup/manifest.mjs';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const elements = manifest().modules.flatMap(({ declarations }) => declarations);
const [training, shelf, team, frame] = elements;
if (!training || !shelf || !team || !frame) throw new TypeError('There are four elements.');

const names = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);

/** The README from a heading to the next. */
function section(heading: string, page = readme, level = '###'): string {
  const [, text = ''] = page.split(`\n${level} ${heading}\n`);
  return text.split('\n##')[0] ?? '';
}

/** The rows of the first table, each cell as it is written. */
function table(text: string): string[][] {
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const quoted = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);

describe('what the README says of the elements', () => {
  const attributes = section('Attributes');

  it('is each attribute, with its default', () => {
    const rows = table(attributes).map(([name = '', , value = '']) => [quoted(name)[0], quoted(value)[0]]);
    const known = training.attributes.map(({ name, default: value }) => [name, value?.replaceAll("'", '')]);
    expect(rows.sort()).toEqual(known.sort());
  });

  it('is each property', () => {
    const inProse = quoted(attributes);
    expect(names(training.members).filter((name) => !inProse.includes(name))).toEqual([]);
  });

  it('is each event', () => {
    expect(table(section('Events')).map(([name = '']) => quoted(name)[0])).toEqual(names(training.events));
  });

  it('is each code of an error', () => {
    const [, codes = ''] = section('Events').split('Error codes: ');
    expect(quoted(codes.split('\n\n')[0] ?? '').sort()).toEqual([...ERROR_CODES].sort());
  });

  it('is each custom property and each part', () => {
    const look = quoted(section('Look'));
    expect(look.filter((name) => name.startsWith('--'))).toEqual(names(training.cssProperties));
    const parts = look.filter((name) => !/^--|[ :]|color-scheme/.test(name));
    expect(parts).toEqual(names(training.cssParts));
  });
});

describe('what its page says of the room for a team', () => {
  it('is each attribute', () => {
    const rows = table(section('`<signal-team>`', read('src/team/README.md'), '##'));
    const named = rows.flatMap(([name = '']) => quoted(name));
    expect(named.sort()).toEqual(names(team.attributes).sort());
  });
});

describe('what its page says of the frame', () => {
  it('is each attribute', () => {
    const rows = table(section('`<signal-frame>`', read('src/host/README.md'), '##'));
    const named = rows.flatMap(([name = '']) => quoted(name));
    expect(named.sort()).toEqual(names(frame.attributes).sort());
  });
});

describe('the manifest of the elements', () => {
  it('knows the four that a page may use, and no part of them', () => {
    expect(elements.map(({ tagName }) => tagName)).toEqual([
      'signal-training',
      'signal-shelf',
      'signal-team',
      'signal-frame',
    ]);
  });

  it('says something of everything', () => {
    const all = elements.flatMap((one) => [
      ...[one, ...one.attributes, ...one.members, ...one.events, ...one.cssParts, ...one.cssProperties],
    ]);
    expect(all.filter(({ description }) => !description)).toEqual([]);
  });

  it('knows every custom property that the styles ask a page for, and what it is otherwise', () => {
    const styles = globSync('src/{elements,team}/**/*.ts', { cwd: root }).map(read).join('');
    const asked = styles.matchAll(/var\(\s*(--signal-[a-z-]+)/g);
    expect(names(training.cssProperties).sort()).toEqual(
      [...new Set([...asked].map(([, name]) => name))].sort(),
    );
    expect(training.cssProperties.filter((one) => !one.default)).toEqual([]);
  });

  it('gives a shelf the attributes, events, parts and custom properties of the player in it', () => {
    for (const kind of ['attributes', 'events', 'cssParts', 'cssProperties'] as const) {
      expect(names(shelf[kind]), kind).toEqual(names(training[kind]));
    }
  });

  it('offers the values that an attribute may have', () => {
    const remember = training.attributes.find(({ name }) => name === 'remember');
    expect(remember?.type?.text).toBe("'none' | 'session' | 'device'");
  });

  it('is written for catalogues, JetBrains and VS Code, in the files that package.json names', () => {
    const written = new Map(files());
    const named = JSON.parse(read('package.json')) as { customElements: string; 'web-types': string };
    expect([...written.keys()].map((name) => `./dist/${name}`)).toEqual([
      named.customElements,
      named['web-types'],
      './dist/vscode.html-custom-data.json',
      './dist/vscode.css-custom-data.json',
    ]);
    for (const [name, text] of written) {
      const example = name.includes('css') ? '--signal-paper' : 'signal-shelf';
      expect(text, name).toContain(`"${example}"`);
    }
  });
});
