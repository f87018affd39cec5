import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, compileHelpLines, compilePartners, compileRound } from '../../../src/authoring/index.ts';
import { localize, localizeHelpLines } from '../../../src/format/localize.ts';
import { PARTNERS } from '../../../src/format/vocabulary.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

const card = (partner: string): string =>
  `  ${partner}:\n    name: Naam ${partner}\n    does: |\n      Doet iets.\n      En nog iets.\n` +
  `    does-not: |\n      Doet iets niet.\n    sends-back: |\n      Stuurt *iets* terug.\n`;
const partnersText = `format: 1\nlanguage: nl\npartners:\n${PARTNERS.map(card).join('')}`;
const partnersEnglish =
  'language: en\npartners:\n  contact-person:\n    name: Contact person\n    does: |\n      Does something.\n      And more.\n';
const partnersInput = {
  file: 'partners.yaml',
  text: partnersText,
  overlays: [{ file: 'partners.en.yaml', text: partnersEnglish }],
};

describe('partners', () => {
  const { partners } = compilePartners(partnersInput);

  it('become cards', () => {
    expect(partners?.cards['police']).toEqual({
      name: 'Naam police',
      does: [{ text: ['Doet iets.'] }, { text: ['En nog iets.'] }],
      doesNot: [{ text: ['Doet iets niet.'] }],
      sendsBack: [{ text: ['Stuurt ', { em: ['iets'] }, ' terug.'] }],
    });
  });

  it('go along with a scenario that turns to them, in both languages', () => {
    const { scenario } = compile({
      ...fixture('valid.yaml'),
      overlays: [fixture('valid.en.yaml')],
      ...(partners && { partners }),
    });
    expect(Object.keys(scenario?.partners ?? {})).toEqual(['contact-person', 'local-team', 'nobody']);
    const english = scenario && localize(scenario, 'en');
    expect(english?.partners['contact-person']).toMatchObject({
      name: 'Contact person',
      does: [{ text: ['Does something.'] }, { text: ['And more.'] }],
      doesNot: [{ text: ['Doet iets niet.'], lang: 'nl' }],
    });
  });

  it('are all there, or one is told', () => {
    const text = changed(partnersText, card('police'), '');
    const { partners: none, diagnostics } = compilePartners({ file: 'partners.yaml', text });
    expect(none).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'missing-key', params: { key: 'police' } }]);
  });

  it('that are misspelt are told with what was meant', () => {
    const { diagnostics } = compilePartners({
      file: 'p.yaml',
      text: changed(partnersText, '  police:', '  polise:'),
    });
    expect(diagnostics).toMatchObject([{ code: 'unknown-partner', params: { suggestion: 'police' } }]);
  });

  it('are words of the scenario: another card is another training', () => {
    const digest = (text: string): string | undefined => {
      const { partners: book } = compilePartners({ file: 'partners.yaml', text });
      return compile({ ...fixture('valid.yaml'), ...(book && { partners: book }) }).scenario?.digest;
    };
    expect(digest(partnersText.replace('Naam nobody', 'Niemand'))).not.toBe(digest(partnersText));
    expect(digest(partnersText.replace('Naam police', 'Politie'))).toBe(digest(partnersText));
  });
});

describe('help lines', () => {
  const text = fixture('help-line-unchecked.help-lines.yaml').text.replace(
    '    verified',
    '    checkedOn: 2026-11-21\n    verified',
  );
  const overlay = {
    file: 'help-lines.en.yaml',
    text: 'language: en\nlines:\n  - id: veilig-thuis\n    name: Safe Home\n    for: Advice.\n',
  };
  const { helpLines, diagnostics } = compileHelpLines({ file: 'help-lines.yaml', text, overlays: [overlay] });

  it('become data, with numbers as text', () => {
    expect(diagnostics.map(({ code }) => code)).toEqual(['translation-not-recorded']);
    expect(helpLines?.lines).toEqual([
      {
        id: 'veilig-thuis',
        name: 'Veilig Thuis',
        for: 'Advies over huiselijk geweld.',
        phone: '0800-2000',
        site: 'https://veiligthuis.nl',
        checkedOn: '2026-11-21',
        source: 'LAW-08',
        verified: true,
      },
    ]);
  });

  it('speak another language', () => {
    const english = helpLines && localizeHelpLines(helpLines, 'en');
    expect(english?.lines[0]).toMatchObject({ name: 'Safe Home', for: 'Advice.', phone: '0800-2000' });
  });

  it('are aligned by position, so another id in the translation is told', () => {
    const wrong = { ...overlay, text: overlay.text.replace('veilig-thuis', 'kindertelefoon') };
    const codes = compileHelpLines({ file: 'h.yaml', text, overlays: [wrong] }).diagnostics.map(
      ({ code }) => code,
    );
    expect(codes).toContain('translation-orphan');
  });

  it('need quotes around a number that would be read as a sum', () => {
    const { diagnostics: found } = compileHelpLines({
      file: 'h.yaml',
      text: text.replace('0800-2000', '112'),
    });
    expect(found).toMatchObject([{ code: 'expected-text', params: { key: 'phone' } }]);
  });
});

describe('the files of this project', () => {
  const shipped = (file: string): { file: string; text: string } => ({
    file,
    text: readFileSync(new URL(`../../../scenarios/${file}`, import.meta.url), 'utf8'),
  });

  it('for partners and help lines are without errors', () => {
    const { partners } = compilePartners({
      ...shipped('partners.yaml'),
      overlays: [shipped('partners.en.yaml')],
    });
    expect(partners).toBeDefined();
    const { helpLines } = compileHelpLines({
      ...shipped('help-lines.yaml'),
      overlays: [shipped('help-lines.en.yaml')],
    });
    expect(helpLines).toBeDefined();
  });

  it('hold rounds that compile', () => {
    const { round, diagnostics } = compileRound({
      ...shipped('rounds/pin-at-the-counter.yaml'),
      overlays: [shipped('rounds/pin-at-the-counter.en.yaml')],
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(round).toMatchObject({ id: 'pin-at-the-counter', person: { name: 'Henk' } });
    expect(round?.signal.script[0]).toMatchObject({ id: 'signal.1', speaker: 'henk' });
    expect(
      Object.values(round?.noise.cues ?? {}).every((cue) => 'noise' in cue || cue.strength === 'weak'),
    ).toBe(true);
    expect(Object.keys(round?.translations['en'] ?? {})).toContain('signal.script');
  });
});
