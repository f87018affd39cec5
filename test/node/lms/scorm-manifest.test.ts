/** What the schemas of SCORM do not see: that everything a manifest speaks of is there, and nothing else is. */
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { findItems } from '../../../src/cli/find.ts';
import { load } from '../../../src/cli/load.ts';
import { packageOf } from '../../../src/cli/pack/package.ts';
import { SHIPPED } from '../../../src/cli/shipped.ts';

/** Three stories, and a bank from which a round is dealt. */
const PLACES = ['voice-in-the-background', 'a-big-fellow', 'everything-in-her-name', 'rounds'];
const EDITIONS = {
  scorm12: { version: '1.2', type: 'adlcp:scormtype' },
  scorm2004: { version: '2004 4th Edition', type: 'adlcp:scormType' },
} as const;

const { trainings } = load(findItems(PLACES, SHIPPED), SHIPPED, undefined, 'pack');
const stories = trainings.filter(({ item }) => item.kind === 'scenario');
const [round] = trainings.filter(({ item }) => item.kind === 'bank');
const all = [...stories, ...(round ? [round] : [])];

function manifestOf(id: string, kind: keyof typeof EDITIONS) {
  const training = all.find((one) => one.training.id === id);
  if (!training) throw new Error(`There is no ${id}.`);
  const files = packageOf(training, kind, {}, (name) => `// ${name}`);
  const xml = new DOMParser().parseFromString(String(files.get('imsmanifest.xml')), 'text/xml');
  const elements = (name: string) => [...xml.getElementsByTagName(name)];
  const values = (name: string, attribute: string): readonly string[] =>
    elements(name).map((element) => element.getAttribute(attribute) ?? '');
  return { training: training.training, files, elements, values };
}

it('looks at three stories and a round', () => {
  expect(all).toHaveLength(PLACES.length);
});

describe.each(all.map(({ training: { id } }) => id))('the manifest of %s', (id) => {
  describe.each(['scorm12', 'scorm2004'] as const)('for %s', (kind) => {
    const { training, files, elements, values } = manifestOf(id, kind);

    it('lists every file of the package once, by a path below it, and no other', () => {
      const listed = values('file', 'href');
      expect(listed.map(decodeURI).toSorted()).toEqual(
        [...files.keys()].filter((path) => path !== 'imsmanifest.xml').toSorted(),
      );
      for (const href of listed) {
        expect(new URL(href, 'https://package.example/').href).toBe(`https://package.example/${href}`);
      }
    });

    it('opens the page, by references that lead somewhere', () => {
      const [resource] = elements('resource');
      expect(values('resource', 'href')).toEqual(['index.html']);
      expect(resource?.getAttribute(EDITIONS[kind].type)).toBe('sco');
      expect(values('item', 'identifierref')).toEqual(values('resource', 'identifier'));
      expect(values('organizations', 'default')).toEqual(values('organization', 'identifier'));
    });

    it('has ids that are XML names, each once', () => {
      const ids = ['manifest', 'organization', 'item', 'resource'].flatMap((name) =>
        values(name, 'identifier'),
      );
      expect(new Set(ids).size).toBe(ids.length);
      for (const one of ids) expect(one).toMatch(/^[A-Za-z_][\w.-]*$/);
    });

    it('says what it is called, and of which edition it is', () => {
      expect(elements('title').map(({ textContent }) => textContent)).toEqual([
        training.title,
        training.title,
      ]);
      expect(elements('schemaversion').map(({ textContent }) => textContent)).toEqual([
        EDITIONS[kind].version,
      ]);
      expect(elements('adlcp:masteryscore')).toEqual([]);
    });
  });
});
