import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { describe, expect, it } from 'vitest';
import { findItems } from '../../../src/cli/find.ts';
import { type Training, load } from '../../../src/cli/load.ts';
import { cmi5Structure } from '../../../src/cli/pack/cmi5-structure.ts';
import { manifestOf } from '../../../src/cli/pack/manifest.ts';
import { KINDS } from '../../../src/cli/pack/packing.ts';
import { tincan } from '../../../src/cli/pack/tincan.ts';

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

describe('cmi5.xml', () => {
  it('is what the schema of cmi5 asks, of every training, and would be found wrong otherwise', async () => {
    const right = [odd, ...all].map(cmi5Structure);
    const [one = ''] = right;
    const wrong = [
      one.replace('moveOn="Completed"', 'moveOn="Often"'),
      one.replace('<url>index.html</url>', ''),
      one.replace(/ id="[^"]+"/, ''),
    ];
    const named = (kind: string, texts: readonly string[]) =>
      texts.map((contents, index) => ({ fileName: `${kind}-${index}.xml`, contents }));
    const xsd = new URL('../../fixtures/cmi5/CourseStructure.xsd', import.meta.url);
    const schema = [{ fileName: 'CourseStructure.xsd', contents: readFileSync(xsd, 'utf8') }];
    const { errors } = await validateXML({
      xml: [...named('right', right), ...named('wrong', wrong)],
      schema,
    });
    const found = new Set(errors.flatMap(({ loc }) => (loc ? [loc.fileName] : [])));
    expect([...found]).toEqual(['wrong-0.xml', 'wrong-1.xml', 'wrong-2.xml']);
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
