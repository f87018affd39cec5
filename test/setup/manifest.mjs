/**
 * What editors and catalogues want to know of the elements, all of it from the comments on their classes and on the
 * custom properties they share. The parts that a player is made of are no page's business and are not in it.
 */
import { readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

const ELEMENTS = [
  { source: 'src/elements/signal-training/signal-training.ts', registeredBy: 'src/define.ts' },
  { source: 'src/elements/signal-shelf/signal-shelf.ts', registeredBy: 'src/shelf.ts' },
  { source: 'src/team/signal-team.ts', registeredBy: 'src/team.ts' },
  { source: 'src/host/signal-frame.ts', registeredBy: 'src/host/signal-frame.ts' },
];
const TOKENS = 'src/elements/styles/tokens.ts';
/** Where the names stand that a property's type is called by. */
const TYPES = ['src/elements/stores/safe-storage.ts'];

const parse = (file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
const shipped = (file) => `dist/${file.replace(/\.ts$/, '.js')}`;

/** Reads no more than the sources, so a test can compare what they say with what the README says. */
export function manifest() {
  const { schemaVersion, modules } = create({
    modules: ELEMENTS.map(({ source }) => parse(source)),
    plugins: litPlugin(),
  });
  const types = choices();
  const cssProperties = customProperties();
  // A frame of another site takes no styles of this one.
  const elements = modules.map(({ declarations, path }) =>
    asSeenByAPage(declarations, types, path.startsWith('src/host/') ? [] : cssProperties),
  );
  return {
    schemaVersion,
    readme: 'README.md',
    modules: ELEMENTS.flatMap(({ source, registeredBy }, index) => {
      const { name, tagName } = elements[index];
      const declaration = { name, module: shipped(source) };
      const definition = { kind: 'custom-element-definition', name: tagName, declaration };
      const own = {
        kind: 'javascript-module',
        path: shipped(source),
        declarations: [elements[index]],
        exports: [{ kind: 'js', name, declaration }],
      };
      if (registeredBy === source) return [{ ...own, exports: [...own.exports, definition] }];
      const door = { kind: 'javascript-module', path: shipped(registeredBy), declarations: [] };
      return [own, { ...door, exports: [definition] }];
    }),
  };
}

/** The files of the package, by name. */
export function files() {
  const elements = manifest();
  const options = { outdir: null, hideLogs: true, hideCssPropertiesDocs: true, hideCssPartsDocs: true };
  const texts = {
    'custom-elements.json': JSON.stringify(elements),
    'web-types.json': getWebTypesData(structuredClone(elements), options),
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(structuredClone(elements), options),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(structuredClone(elements), options),
  };
  return Object.entries(texts).map(([name, text]) => [
    name,
    `${JSON.stringify(JSON.parse(text), null, 2)}\n`,
  ]);
}

function asSeenByAPage(declarations, types, cssProperties) {
  const element = declarations.find(({ tagName }) => tagName);
  const isPublic = ({ kind, privacy, static: isStatic }) => kind === 'field' && !privacy && !isStatic;
  const described = (one) => {
    const text = one.type?.text.replace(/ \| null$/, '');
    const { default: value, ...rest } = one;
    return {
      ...rest,
      ...(text && { type: { text: types.get(text) ?? text } }),
      ...(value !== undefined && value !== 'null' && { default: value }),
    };
  };
  const { superclass: _, ...publicly } = element;
  return {
    ...publicly,
    members: element.members.filter(isPublic).map(described),
    attributes: element.attributes.map(described),
    cssParts: element.cssParts ?? [],
    cssProperties,
  };
}

/** `Remember` → `'none' | 'session' | 'device'`: an editor offers what it can read. */
function choices() {
  const aliases = TYPES.flatMap((file) => parse(file).statements.filter(ts.isTypeAliasDeclaration));
  return new Map(aliases.map(({ name, type }) => [name.text, type.getText()]));
}

/** Each with what it is without a word of the host; the value of today's browsers stands last. */
function customProperties() {
  const source = parse(TOKENS);
  const values = new Map(
    [...source.text.matchAll(/var\(\s*(--signal-[a-z-]+),\s*([^;]+?)\s*\);/g)].map(([, name, value]) => [
      name,
      value.replaceAll(/\s+/g, ' '),
    ]),
  );
  const tags = source.statements.flatMap((statement) => ts.getJSDocTags(statement));
  return tags
    .filter(({ tagName }) => tagName.text === 'cssprop')
    .map(({ comment }) => {
      const [, name, description] = /^(\S+) - (.+)$/s.exec(ts.getTextOfJSDocComment(comment));
      return { name, description, default: values.get(name) };
    });
}
