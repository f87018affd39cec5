/** Translations that go to a translation tool and come back. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, compile, fromXliff, toXliff, updateOverlay } from '../../../src/authoring/index.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

const source = fixture('valid.yaml');
const english = { ...fixture('valid.en.yaml'), file: 'en.yaml' };
const none = { file: 'en.yaml', text: '' };

function exported(from = source, overlay: typeof none = english): string {
  const { text, diagnostics } = toXliff(from, overlay);
  expect(diagnostics).toEqual([]);
  return text ?? '';
}

const said = (text: string | undefined, from = source): unknown =>
  compile({ ...from, overlays: [{ file: 'en.yaml', text: text ?? '' }] }).scenario?.translations;

const root = new URL('../../../scenarios/', import.meta.url);
const read = (file: string): { file: string; text: string } => ({
  file,
  text: readFileSync(new URL(file, root), 'utf8'),
});

describe('a translation as XLIFF', () => {
  it.each(['now/en.yaml', 'who-holds-the-thread/en.yaml'])('comes back as it went: %s', (file) => {
    const story = read(file.replace('en.yaml', 'scenario.yaml'));
    const { text, left } = fromXliff(story, none, exported(story, read(file)));
    expect(left).toEqual([]);
    expect(said(text, story)).toEqual(said(read(file).text, story));
    expect(check({ ...story, overlays: [{ ...none, text: text ?? '' }] })).toEqual(
      check({ ...story, overlays: [{ ...read(file), file: 'en.yaml' }] }),
    );
  });

  it('is in the order of the screen, with who speaks, and without cues', () => {
    const lines = exported().split('\n');
    expect(lines.slice(1, 5)).toEqual([
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="nl" trgLang="en">',
      '  <file id="f1" original="valid.yaml" canResegment="no" xml:space="preserve">',
      '    <unit id="title:1"><segment state="translated"><source>Alles: van #1 tot het eind</source><target>Everything: from #1 to the end</target></segment></unit>',
      expect.stringContaining('id="summary:1"') as string,
    ]);
    const [half, back] = lines.filter((line) => line.includes('scenes.door.script:'));
    expect(half).toMatch(/<source>De deur gaat \*half\* open\.<\/source>/);
    expect(back).toContain('<note category="speaker">Mila</note>');
    expect(exported()).toContain('<source>Dag, en dank.</source>');
    expect(fromXliff(source, none, exported()).text).toContain('mila: Bye, and thanks. {when waited}\n');
    expect(exported()).toContain('<ph id="1" equiv="{{policy.contact}}" disp="{{policy.contact}}"/>');
  });

  it('tells what is not translated yet, and what has changed since', () => {
    const recorded = updateOverlay(source, english).text ?? '';
    const from = { ...source, text: changed(source.text, 'Rustig blijven.', 'Blijf rustig.') };
    const xliff = exported(from, { ...english, text: recorded });
    expect(xliff).toContain(
      'state="initial"><source>Blijf rustig.</source><target>Stay calm.</target></segment>',
    );
    expect(exported(source, none)).not.toMatch(/<target>|state="translated"/);
  });
});

/** A line as somebody might translate it: any signs, but nothing that means something of its own at its place. */
const words = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
  .map((text) =>
    text
      .replace(/[\p{C}\p{Z}{}*\\[\]]/gu, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '' && !text.includes(': '));

describe('what comes back', () => {
  const xliff = exported(source, none);
  const ids = [...xliff.matchAll(/<unit id="([^"]+)"/g)].map(([, id = '']) => id);
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const withTarget = (id: string, target: string): string =>
    xliff.replace(
      new RegExp(`(<unit id="${id.replaceAll('.', '\\.')}">.*?</source>)`),
      (all) => `${all}<target>${escaped(target)}</target>`,
    );

  it('is taken line by line, whatever is said in it, and goes out again the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), words, (id, target) => {
        const result = fromXliff(source, none, withTarget(id, target));
        expect(result).toMatchObject({ taken: 1, left: [], isXliff: true });
        const again = toXliff(source, { ...none, text: result.text ?? '' }).text ?? '';
        const unit = again.split('\n').find((line) => line.includes(`id="${id}"`));
        const written = escaped(target).replaceAll('>', '&gt;').replaceAll('"', '&quot;');
        expect(unit).toContain(`<target>${written}</target>`);
        expect(unit).toContain('state="translated"');
      }),
      { numRuns: 20 },
    );
  });

  it('is put together where a tool has cut a line in two, and broken it', () => {
    const cut = xliff.replace(
      /<segment state="initial"><source>Een verhaal waarin alles een keer voorkomt\.<\/source><\/segment>/,
      `<segment><source>Een verhaal waarin </source><target>A story in </target></segment>
       <ignorable><source> </source></ignorable>
       <segment><source>alles een keer voorkomt.</source><target>which <mrk id="m1" type="term">everything</mrk>
         happens\u00A0once.</target></segment>`,
    );
    expect(fromXliff(source, none, cut).text).toContain(
      'summary: A story in which everything happens\u00A0once.\n',
    );
  });

  it('leaves a line whose source has changed meanwhile, and one that is gone, and names them', () => {
    const text = changed(source.text, 'title: Zij zwaait', 'title: Zij lacht').replace(
      '        Rustig blijven.\n',
      '',
    );
    const { taken, left } = fromXliff({ ...source, text }, none, exported());
    expect(left).toEqual(['scenes.door.inner.mila:2', 'scenes.relief.title:1']);
    expect(taken).toBe(ids.length - 2);
  });

  it('takes nothing where nothing was translated, or nothing is otherwise', () => {
    expect(fromXliff(source, english, xliff)).toMatchObject({ taken: 0, left: [] });
    const recorded = updateOverlay(source, english).text ?? '';
    const same = fromXliff(source, { ...english, text: recorded }, exported());
    expect(same).toMatchObject({ taken: 0, text: recorded });
  });

  it.each([
    ['nothing', ''],
    ['a text', 'Hallo'],
    ['another version', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file/></xliff>'],
    ['half a file', xliff.slice(0, 900)],
    ['an entity of its own', '<!DOCTYPE x [<!ENTITY a "b">]><xliff>&a;</xliff>'],
  ])('is refused where it is %s', (_what, text) => {
    expect(fromXliff(source, none, text)).toEqual({ taken: 0, left: [], isXliff: false, diagnostics: [] });
  });

  it('is refused with what is wrong where the scenario or the translation cannot be read', () => {
    const broken = { ...source, text: source.text.replace('start: door', 'start: nowhere') };
    expect(fromXliff(broken, none, xliff).diagnostics.map(({ code }) => code)).toEqual(['unknown-target']);
    expect(toXliff(source, { ...none, text: 'title: "x\n' }).diagnostics.map(({ code }) => code)).toEqual([
      'quote-not-closed',
    ]);
  });
});
