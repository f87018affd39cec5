import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PLACES, isIn } from '../support/rooms.ts';

interface Import {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

const root = new URL('../../src/', import.meta.url);
const files = globSync('**/*.ts', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

function importsOf(text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const { specifier, isTypeOnly } = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ specifier: specifier.text, isTypeOnly });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest));
  return found;
}

function specifierOf(node: ts.Node): { specifier?: ts.Node | undefined; isTypeOnly: boolean } {
  if (ts.isImportDeclaration(node)) {
    const bindings = node.importClause?.namedBindings;
    const isEachType =
      !node.importClause?.name &&
      bindings !== undefined &&
      ts.isNamedImports(bindings) &&
      bindings.elements.every((element) => element.isTypeOnly);
    return {
      specifier: node.moduleSpecifier,
      isTypeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || isEachType,
    };
  }
  if (ts.isExportDeclaration(node)) return { specifier: node.moduleSpecifier, isTypeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node)) {
    return {
      specifier: ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined,
      isTypeOnly: true,
    };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { specifier: node.arguments[0], isTypeOnly: false };
  }
  return { isTypeOnly: false };
}

/** What each file imports; read once, because every question below is about it. */
const imports = new Map(files.map((file) => [file, importsOf(read(file))]));
const importsIn = (file: string): readonly Import[] => imports.get(file) ?? [];

/** Where a relative specifier leads, as a path below src. */
const target = (file: string, specifier: string): string => posix.join(posix.dirname(file), specifier);

function isAllowed(file: string, { specifier, isTypeOnly }: Import): boolean {
  const place = PLACES.find(({ path }) => isIn(file, path));
  if (!place) return false;
  if (!specifier.startsWith('.')) {
    return place.packages.some(
      (name) => isIn(specifier, name) || (name.endsWith(':') && specifier.startsWith(name)),
    );
  }
  const allowed = isTypeOnly ? [...place.own, ...(place.types ?? [])] : place.own;
  return allowed.some((one) => isIn(target(file, specifier), one));
}

describe('the rooms of src', () => {
  it.each(files)('%s imports what its room may import', (file) => {
    const sentence = PLACES.find(({ path }) => isIn(file, path))?.sentence ?? 'every file stands in a room';
    const breaches = importsIn(file)
      .filter((one) => !isAllowed(file, one))
      .map(({ specifier }) => `${sentence}; src/${file} imports ${specifier}`);
    expect(breaches).toEqual([]);
  });

  it.each([
    ['engine/machine.ts', { specifier: 'lit', isTypeOnly: false }],
    ['engine/machine.ts', { specifier: '../elements/icons.ts', isTypeOnly: true }],
    ['format/guard.ts', { specifier: '../rounds/deal.ts', isTypeOnly: true }],
    ['authoring/compile.ts', { specifier: 'yaml', isTypeOnly: false }],
    ['reporting/gate.ts', { specifier: '../format/types.ts', isTypeOnly: false }],
    ['reporting/gate.ts', { specifier: '../assessment/index.ts', isTypeOnly: true }],
    ['elements/parts/speech.ts', { specifier: '../../authoring/index.ts', isTypeOnly: false }],
    ['elements/parts/speech.ts', { specifier: 'xstate', isTypeOnly: false }],
    ['host/connect-frame.ts', { specifier: '../elements/parts/leave.ts', isTypeOnly: false }],
    ['verify/shape.ts', { specifier: '../reporting/index.ts', isTypeOnly: false }],
    ['engine/verify.ts', { specifier: 'jose', isTypeOnly: false }],
    ['cli/main.ts', { specifier: '../elements/parts/speech.ts', isTypeOnly: true }],
    ['somewhere/else.ts', { specifier: './near.ts', isTypeOnly: false }],
  ])('are closed: %s may not import %o', (file, forbidden) => {
    expect(isAllowed(file, forbidden)).toBe(false);
  });
});

/** The packages that come along when a browser or Node loads `file`. */
function packagesBehind(file: string): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path) || !path.endsWith('.ts')) return;
    seen.add(path);
    for (const { specifier, isTypeOnly } of importsIn(path)) {
      if (isTypeOnly) continue;
      if (specifier.startsWith('.')) follow(target(path, specifier));
      else packages.add(specifier.replace(/^(@[^/]+\/[^/]+|[^@/][^/]*).*$/, '$1'));
    }
  };
  follow(file);
  return [...packages].sort();
}

describe('what a door brings along', () => {
  it.each([
    ['define.ts', ['i18next', 'lit', 'xstate']],
    ['format.ts', []],
    ['engine/index.ts', ['xstate']],
    ['reporting/index.ts', []],
    ['team/figures/index.ts', []],
    ['host/index.ts', []],
    ['host/embed/embed.ts', []],
    ['verify/index.ts', ['jose', 'node:crypto']],
  ])('%s needs %j and no other package', (door, packages) => {
    expect(packagesBehind(door)).toEqual(packages);
  });
});

/** A way from `file` through imports, of types too, that comes back to it; undefined where none does. */
function ringThrough(file: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const search = (path: string): readonly string[] | undefined => {
    for (const { specifier } of importsIn(path)) {
      const next = target(path, specifier);
      if (!specifier.startsWith('.') || !files.includes(next) || seen.has(next)) continue;
      if (next === file) return [path, next];
      seen.add(next);
      const ring = search(next);
      if (ring) return [path, ...ring];
    }
    return undefined;
  };
  return search(file);
}

describe('the files of src', () => {
  it.each(files)('%s is not imported by what it imports, not for a type either', (file) => {
    expect(ringThrough(file)).toBeUndefined();
  });

  it.each(files)('%s is short enough to be read in one sitting (400 lines)', (file) => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(400);
  });
});

/** Each of these breaks a strict content security policy, opens a way in for HTML, or follows the host's font size. */
const BANNED_IN_ELEMENTS: readonly (readonly [string, RegExp])[] = [
  ['a style attribute', /\sstyle\s*=\s*["'$]/],
  ['styleMap', /\bstyleMap\b|style-map/],
  ['HTML from a string', /\bunsafe(?:HTML|SVG|Static)\b|unsafe-(?:html|svg)|static-html/],
  ['an HTML sink', /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/],
  ['code from a string', /\beval\s*\(|\bnew\s+Function\b/],
  ['a length in rem', /[\d.]rem\b/],
  ['a length of the viewport', /\d(?:vw|vh|vmin|vmax|[sld]v[wh])\b/],
];

describe('the folders', () => {
  it('do not import each other, but for a program and its commands', () => {
    const leads = new Set(
      files.flatMap((file) =>
        importsIn(file)
          .filter(({ specifier }) => specifier.startsWith('.'))
          .map(({ specifier }) => [posix.dirname(file), posix.dirname(target(file, specifier))])
          .filter(([from, to]) => from !== to)
          .map((folders) => folders.join(' ')),
      ),
    );
    const both = [...leads].filter((lead) => {
      const [from = '', to = ''] = lead.split(' ');
      return from < to && leads.has(`${to} ${from}`);
    });
    expect(both).toEqual(['cli cli/commands']);
  });
});

/** The folder of the tag that `path` belongs to: `elements/signal-stage`. */
const tagFolderOf = (path: string): string | undefined => /^elements\/signal-[a-z]+(?=\/)/.exec(path)?.[0];

describe('the elements', () => {
  const elements = files.filter((file) => isIn(file, 'elements'));

  it.each(elements)('%s takes nothing out of the folder of another tag but its element', (file) => {
    const taken = importsIn(file)
      .map(({ specifier }) => target(file, specifier))
      .filter((path) => {
        const folder = tagFolderOf(path);
        const isElement = folder !== undefined && path === `${folder}/${posix.basename(folder)}.ts`;
        return folder !== undefined && folder !== tagFolderOf(file) && !isElement;
      });
    expect(taken).toEqual([]);
  });

  it('are all made of the one class that closes their roots', () => {
    const onTheirOwn = elements.filter((file) => /extends LitElement\b/.test(withoutComments(read(file))));
    expect(onTheirOwn).toEqual(['elements/parts/signal-element.ts']);
  });

  it('let nobody hold a run in their hands but the page on which a trainer previews a scenario', () => {
    const holders = files.filter((file) => /\barrange\(/.test(withoutComments(read(file))));
    expect(holders).toEqual(['cli/preview/page/desk/stage.ts', 'elements/signal-training/rehearsal.ts']);
  });

  it.each(BANNED_IN_ELEMENTS)('hold no %s', (_name, pattern) => {
    expect(elements.filter((file) => pattern.test(withoutComments(read(file))))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}
