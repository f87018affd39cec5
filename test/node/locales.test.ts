import { globSync, readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { AUTHOR_LANGUAGES, LANGUAGES, SOURCE_LANGUAGE } from '../../src/i18n/languages.ts';
import { DIAGNOSTIC_CODES } from '../../src/authoring/index.ts';
import { TEAM_PROBLEMS } from '../../src/team/file/index.ts';
import { helpLinesFor } from '../support/help-lines.ts';
import { partnersFor } from '../support/partners.ts';

const root = new URL('../../', import.meta.url);
const PLURAL_SUFFIX = /_(zero|one|two|few|many|other)$/;

type Tree = { readonly [key: string]: string | Tree };

/** Every text of a locale file by its path; lists count from 0. */
function textsOf(language: string, file: string): ReadonlyMap<string, string> {
  const flatten = (tree: Tree, prefix: string): (readonly [string, string])[] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : flatten(value, `${prefix}${key}.`),
    );
  const text = readFileSync(new URL(`locales/${language}/${file}`, root), 'utf8');
  return new Map(flatten(JSON.parse(text) as Tree, ''));
}

/** Texts by the key that code asks for, each with its plural forms; `''` is the form of a text without any. */
function formsOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const forms = new Map<string, Map<string, string>>();
  for (const [path, text] of texts) {
    const key = path.replace(PLURAL_SUFFIX, '');
    const form = PLURAL_SUFFIX.exec(path)?.[1] ?? '';
    forms.set(key, (forms.get(key) ?? new Map<string, string>()).set(form, text));
  }
  return forms;
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*([\w.-]+).*?\}\}/g)].map(([, name]) => name ?? '').sort();

const files = readdirSync(new URL(`locales/${SOURCE_LANGUAGE}/`, root)).sort();
/** Of those who write trainings, or compare teams in a terminal; all others are read by who learns, alone or as a team. */
const AUTHORS_FILES = [
  'cli.json',
  'compare.json',
  'diagnostics.json',
  'explain.json',
  'page.json',
  'preview.json',
];
const languagesOf = (file: string): readonly string[] =>
  AUTHORS_FILES.includes(file) ? AUTHOR_LANGUAGES : LANGUAGES;
const pairs = files.flatMap((file) => languagesOf(file).map((language) => [language, file] as const));

describe.each(pairs)('locales/%s/%s', (language, file) => {
  const source = formsOf(textsOf(SOURCE_LANGUAGE, file));
  const own = formsOf(textsOf(language, file));

  it('has exactly the keys of the source language', () => {
    expect([...own.keys()].sort()).toEqual([...source.keys()].sort());
  });

  it('has no empty text', () => {
    expect([...textsOf(language, file)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has the plural forms its language needs', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plurals = [...own].filter(([, forms]) => !forms.has(''));
    for (const [key, forms] of plurals) expect([key, ...[...forms.keys()].sort()]).toEqual([key, ...needed]);
  });

  it('fills in what the source language fills in', () => {
    for (const [key, forms] of own) {
      const wanted = placeholders(source.get(key)?.get('other') ?? source.get(key)?.get('') ?? '');
      for (const [form, text] of forms) {
        const found = placeholders(text);
        // “one line” may be said without its number.
        const isNumberLeftOut = form !== '' && form !== 'other' && !found.includes('count');
        expect([key, form, ...found]).toEqual([
          key,
          form,
          ...wanted.filter((name) => !(isNumberLeftOut && name === 'count')),
        ]);
      }
    }
  });
});

describe('the words of diagnostics', () => {
  it.each(AUTHOR_LANGUAGES)('exist for every code in %s, and for no other', (language) => {
    const wanted = DIAGNOSTIC_CODES.flatMap((code) =>
      ['what', 'why', 'mend'].map((part) => `${code}.${part}`),
    );
    const found = [...textsOf(language, 'diagnostics.json').keys()];
    const missing = wanted.filter((key) => !found.includes(key));
    const unknown = found.filter((key) => !wanted.includes(key));
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });
});

describe('the help lines of the player', () => {
  it.each(LANGUAGES)('are in %s what `npm run help-lines` writes', (language) => {
    const text = readFileSync(new URL(`locales/${language}/help-lines.json`, root), 'utf8');
    expect(text).toBe(helpLinesFor(language));
  });

  it('name no number or site that nobody has looked up', () => {
    const lines = JSON.parse(helpLinesFor(SOURCE_LANGUAGE)) as {
      phone?: string;
      site?: string;
      checkedOn?: string;
    }[];
    const unread = lines.filter(({ phone, site, checkedOn }) => (phone ?? site) !== undefined && !checkedOn);
    expect(unread).toEqual([]);
  });
});

describe('the partners of a team', () => {
  it.each(LANGUAGES)('are in %s what `npm run partners` writes', (language) => {
    const text = readFileSync(new URL(`locales/${language}/partners.json`, root), 'utf8');
    expect(text).toBe(partnersFor(language));
  });
});

interface Asked {
  /** String literals anywhere, and template literals with their holes as a pattern. */
  readonly literals: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
  /** First arguments of `t(…)`. */
  readonly keys: readonly (string | RegExp)[];
}

/** Pages that speak in words of their own, in the middle of what speaks in others. */
const PREVIEW = 'cli/preview/page';
const PAGE = 'cli/page';
const TEAM = 'cli/team';
const PACKED = 'cli/pack';

/** What the files below `src/<folder>` say that can be a key. */
function askedIn(folder: string): Asked {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  const keys: (string | RegExp)[] = [];
  const patternOf = (node: ts.TemplateExpression): RegExp => {
    const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
    return new RegExp(
      `^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\w-]+')}$`,
    );
  };
  const keyOf = (node: ts.Expression | undefined): (string | RegExp)[] => {
    if (!node) return [];
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isTemplateExpression(node)) return [patternOf(node)];
    if (ts.isConditionalExpression(node)) return [...keyOf(node.whenTrue), ...keyOf(node.whenFalse)];
    return [];
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) literals.add(node.text);
    // A pattern that begins with a hole fits everything and proves nothing.
    if (ts.isTemplateExpression(node) && node.head.text.includes('.')) patterns.push(patternOf(node));
    if (ts.isCallExpression(node) && /^(?:\w+\.)*t$/.test(node.expression.getText())) {
      keys.push(...keyOf(node.arguments[0]));
    }
    ts.forEachChild(node, visit);
  };
  const others = [PREVIEW, PAGE, TEAM, PACKED]
    .filter((page) => page !== folder)
    .map((page) => `src/${page}/**`);
  for (const file of globSync(`src/${folder}/**/*.ts`, { cwd: root, exclude: others })) {
    visit(ts.createSourceFile(file, readFileSync(new URL(file, root), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return { literals, patterns, keys };
}

const PARTS = ['card.json', 'player.json', 'afterwards.json', 'review.json', 'shelf.json', 'aids.json'];

describe('the parts of the learner’s words', () => {
  it('share no group, so that one that is loaded later hides nothing of another', () => {
    const groups = PARTS.flatMap((file) => [
      ...new Set([...textsOf(SOURCE_LANGUAGE, file).keys()].map((key) => key.split('.')[0])),
    ]);
    expect(groups.filter((group, index) => groups.indexOf(group) !== index)).toEqual([]);
  });
});

describe.each([
  [PARTS, 'elements'],
  [['cli.json'], 'cli'],
  [['preview.json'], PREVIEW],
  [['page.json'], PAGE],
  [['packed.json'], PACKED],
])('locales/nl/%j', (files, folder) => {
  const known = files.flatMap((file) => [...formsOf(textsOf(SOURCE_LANGUAGE, file)).keys()]);
  const { literals, patterns, keys } = askedIn(folder);

  it(`has every key that src/${folder} asks for`, () => {
    const isKnown = (asked: string | RegExp): boolean =>
      typeof asked === 'string' ? known.includes(asked) : known.some((key) => asked.test(key));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !isKnown(key))).toEqual([]);
  });

  it(`has no key that src/${folder} never asks for`, () => {
    const isAsked = (key: string): boolean =>
      literals.has(key) || patterns.some((pattern) => pattern.test(key));
    expect(known.filter((key) => !isAsked(key))).toEqual([]);
  });
});

describe('locales/nl/compare.json', () => {
  const own = ['compare.json', 'figures.json'].flatMap((file) => [
    ...formsOf(textsOf(SOURCE_LANGUAGE, file)).keys(),
  ]);
  const { literals, patterns, keys } = askedIn(TEAM);

  it('has, beside the figures that the room tells too, every key that src/cli/team asks for', () => {
    const isKnown = (asked: string | RegExp): boolean =>
      typeof asked === 'string' ? own.includes(asked) : own.some((key) => asked.test(key));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !isKnown(key))).toEqual([]);
  });

  it('has no key that src/cli/team never asks for', () => {
    const isAsked = (key: string): boolean =>
      literals.has(key) || patterns.some((pattern) => pattern.test(key));
    const compare = own.filter((key) => key.startsWith('compare.'));
    expect(compare.filter((key) => !isAsked(key))).toEqual([]);
  });
});

describe('locales/nl/team.json and figures.json', () => {
  const keysIn = (...files: readonly string[]): readonly string[] =>
    files.flatMap((file) => [...formsOf(textsOf(SOURCE_LANGUAGE, file)).keys()]);
  const own = keysIn('team.json', 'figures.json');
  const { literals, patterns, keys } = askedIn('team');

  it('have, beside the words of a learner, every key that src/team asks for', () => {
    const known = [...own, ...keysIn(...PARTS)];
    const isKnown = (asked: string | RegExp): boolean =>
      typeof asked === 'string' ? known.includes(asked) : known.some((key) => asked.test(key));
    expect(keys.filter((key) => !isKnown(key))).toEqual([]);
  });

  it('have no key that neither src/team nor a problem of a file asks for', () => {
    const isAsked = (key: string): boolean =>
      literals.has(key) || patterns.some((pattern) => pattern.test(key));
    const problems = ['problem.file', ...TEAM_PROBLEMS.map((code) => `problem.${code}`)];
    expect(own.filter((key) => !isAsked(key) && !problems.includes(key))).toEqual([]);
  });
});
