import { readFileSync } from 'node:fs';
import { type XMLFileInfo, validateXML } from 'xmllint-wasm';
import { describe, expect, it } from 'vitest';
import { findItems } from '../../../src/cli/find.ts';
import { type Training, load } from '../../../src/cli/load.ts';
import { cmi5Structure } from '../../../src/cli/pack/cmi5-structure.ts';
import { manifestOf } from '../../../src/cli/pack/manifest.ts';
import { KINDS } from '../../../src/cli/pack/packing.ts';
import { scormManifest } from '../../../src/cli/pack/scorm-manifest.ts';
import { tincan } from '../../../src/cli/pack/tincan.ts';
import { installScormSchemas, readScormSchemas } from '../../setup/scorm-schemas.mjs';

const root = new URL('../../../', import.meta.url).pathname;
const { trainings } = load(findItems(['scenarios'], root), root);
const all: readonly Training[] = trainings.map(({ training }) => training);
const [story] = all.filter(({ id }) => id === 'voice-in-the-background');
if (!story) throw new Error('The story is not there.');
/** With what XML means something by, and a language that needs more than two letters. */
const odd: Training = {
  ...story,
  title: 'Piet & Riet <"één">',
  translations: { ...story.translations, pap: { title: "Ta'kí & mi" }, tr: { summary: [[]] } },
};

/** Those in which a validator that others wrote finds something wrong. @param files what the schema takes in */
async function found(
  right: readonly string[],
  wrong: readonly string[],
  schema: XMLFileInfo,
  files: readonly XMLFileInfo[] = [],
): Promise<readonly string[]> {
  const named = (kind: string, texts: readonly string[]): readonly XMLFileInfo[] =>
    texts.map((contents, index) => ({ fileName: `${kind} ${index}`, contents }));
  const xml = [...named('right', right), ...named('wrong', wrong)];
  const { errors } = await validateXML({ xml, schema, preload: files });
  const names = new Set(errors.flatMap(({ loc }) => (loc ? [loc.fileName] : [])));
  return xml.flatMap(({ fileName }) => (names.has(fileName) ? [fileName] : []));
}

describe('cmi5.xml', () => {
  it('is what the schema of cmi5 asks, of every training, and would be found wrong otherwise', async () => {
    const right = [odd, ...all].map(cmi5Structure);
    const [one = ''] = right;
    const wrong = [
      one.replace('moveOn="Completed"', 'moveOn="Often"'),
      one.replace('<url>index.html</url>', ''),
      one.replace(/ id="[^"]+"/, ''),
    ];
    const xsd = new URL('../../fixtures/cmi5/CourseStructure.xsd', import.meta.url);
    const schema = { fileName: 'CourseStructure.xsd', contents: readFileSync(xsd, 'utf8') };
    expect(await found(right, wrong, schema)).toEqual(['wrong 0', 'wrong 1', 'wrong 2']);
  });

  it('moves on once the training is completed, and asks for no score', () => {
    const structure = cmi5Structure(story);
    expect(structure).toContain('moveOn="Completed"');
    expect(structure).not.toContain('masteryScore');
    expect(structure).toContain('<url>index.html</url>');
  });

  it('names its parts by ids that differ, and stay when the training is changed', () => {
    const ids = (training: Training): readonly string[] =>
      [...cmi5Structure(training).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    expect(new Set(ids(story)).size).toBe(2);
    expect(ids({ ...story, version: '9.0.0', title: 'Anders', digest: 'f'.repeat(64) })).toEqual(ids(story));
    expect(new Set(all.flatMap(ids)).size).toBe(2 * all.length);
  });
});

/** Where each edition says what may stand in a manifest, by namespace; and, of a right one, what may not. */
const SCORM = {
  scorm12: {
    schemas: [
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ],
    wrong: [['adlcp:scormtype', 'adlcp:scormType']],
  },
  scorm2004: {
    schemas: [
      ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
      ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
    ],
    wrong: [
      ['objectiveSetByContent="true"', 'objectiveSetByContent="perhaps"'],
      ['imsss:deliveryControls', 'imsss:delivery'],
    ],
  },
} as const;
const WRONG = [
  ['="sco"', '="page"'],
  ['<organizations default="organization">', '<organizations standard="organization">'],
  ['<item identifier="item"', '<item'],
  ['identifier="signal-', 'identifier="1-signal-'],
  ['</organizations>', '</organizations><organizations />'],
] as const;

describe.each(['scorm12', 'scorm2004'] as const)('imsmanifest.xml of %s', (edition) => {
  it('is what its schemas ask, of every training, and would be found wrong otherwise', async (context) => {
    if (!(await installScormSchemas())) context.skip('The schemas could not be fetched.');
    const right = [odd, ...all].map((training) =>
      scormManifest(training, edition, ['index.html', 'media/een & "ander" é.svg']),
    );
    const [one = ''] = right;
    const { schemas, wrong } = SCORM[edition];
    const mutants = [...WRONG, ...wrong].map(([from, to]) => one.replaceAll(from, to));
    expect(mutants).not.toContain(one);
    const imports = schemas.map(
      ([space, file]) => `<import namespace="${space}" schemaLocation="${file}" />`,
    );
    const every = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:all">${imports.join('')}</schema>`;
    const files = [...readScormSchemas(edition)].map(([fileName, contents]) => ({ fileName, contents }));
    expect(await found(right, mutants, { fileName: 'all.xsd', contents: every }, files)).toEqual(
      mutants.map((_, index) => `wrong ${index}`),
    );
  });
});

describe('a manifest', () => {
  it('says the title in every language that it is translated to', () => {
    expect(cmi5Structure(story)).toContain('<langstring lang="nl">De stem op de achtergrond</langstring>');
    expect(cmi5Structure(story)).toContain('<langstring lang="en">');
    expect(tincan(story)).toContain('<name lang="nl">De stem op de achtergrond</name>');
    expect(tincan(odd)).toContain(
      '<name lang="nl">Piet &amp; Riet &lt;&quot;één&quot;&gt;</name>\n<name lang="en">',
    );
    expect(tincan(odd)).toContain('<launch lang="nl">index.html</launch>');
    expect(tincan(odd)).not.toContain('lang="tr"');
  });

  it('stands at the root of every package but that for a browser', () => {
    const names = KINDS.map((kind) => manifestOf(story, kind, ['index.html']).map(([path]) => path));
    expect(names).toEqual([['imsmanifest.xml'], ['imsmanifest.xml'], ['cmi5.xml'], ['tincan.xml'], []]);
  });

  it('names the training for a store as the page of its package does', () => {
    const [, id = ''] = /<activity id="([^"]+)"/.exec(tincan(story)) ?? [];
    expect(URL.canParse(id)).toBe(true);
    expect(cmi5Structure(story)).toContain(`<au id="${id}"`);
  });
});
