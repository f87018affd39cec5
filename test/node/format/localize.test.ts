import { describe, expect, it } from 'vitest';
import { compile, type OverlayInput } from '../../../src/authoring/index.ts';
import { localize } from '../../../src/format/localize.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

const overlay = fixture('valid.en.yaml');

function compiled(...overlays: OverlayInput[]): Scenario {
  const { scenario, diagnostics } = compile({ ...fixture('valid.yaml'), overlays });
  if (!scenario) throw new Error(diagnostics.map(({ code }) => code).join());
  return scenario;
}

/** Everything about a scenario but its words. */
function bones(value: unknown, key = ''): unknown {
  if (
    [
      'text',
      'title',
      'summary',
      'place',
      'name',
      'role',
      'alt',
      'label',
      'goals',
      'questions',
      'dispute',
    ].includes(key)
  ) {
    return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : typeof value;
  }
  if (Array.isArray(value)) return value.map((item) => bones(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !['lang', 'langs', 'goalLangs', 'questionLangs'].includes(name))
      .map(([name, item]) => [name, bones(item, name)]),
  );
}

describe('a scenario in another language', () => {
  const scenario = compiled(overlay);
  const english = localize(scenario, 'en');

  it('has the words of the translation', () => {
    expect(english.title).toBe('Everything: from #1 to the end');
    expect(english.review.role).toBe('domestic abuse lead');
    expect(english.cast['man']?.name).toBe('A man in the background');
    expect(english.scenes['door']).toMatchObject({
      title: 'She looks behind her',
      place: 'Gallery, Tuesday 10.40',
      picture: { alt: 'A narrow hall with a coat rack.', spots: [{ label: 'the door chain' }] },
      script: [
        {},
        { text: ['Not in the evening… "yes", ', { strong: ['that is what ', { em: ['I'] }, ' say'] }, '.'] },
        {},
        {},
      ],
    });
  });

  it('has the same bones', () => {
    expect(bones(english)).toEqual(bones(scenario));
  });

  it('leaves no text in the source language', () => {
    expect(JSON.stringify({ ...english, translations: {} })).not.toMatch(/"(?:lang|langs|goalLangs)"/);
  });

  it('is made once, and frozen', () => {
    expect(localize(scenario, 'en')).toBe(english);
    expect(Object.isFrozen(english.scenes['door'])).toBe(true);
  });

  it('is the scenario itself in its own language', () => {
    expect(localize(scenario, 'nl')).toBe(scenario);
  });

  it('works after a way through JSON', () => {
    const sent = JSON.parse(JSON.stringify(scenario)) as Scenario;
    expect(localize(sent, 'en')).toEqual(english);
  });
});

describe('a translation with gaps', () => {
  const partial = changed(overlay.text, '      Stay calm.', '      [nl] Rustig blijven.').replace(
    /( {4}place: .*\n)/,
    '',
  );
  const english = localize(compiled({ ...overlay, text: partial }), 'en');

  it('falls back to the source line by line, and says which language that is', () => {
    expect(english.scenes['door']?.inner['mila']).toEqual([
      { text: ['If I say something wrong now, I will have to explain it later.'] },
      { text: ['Rustig blijven.'], lang: 'nl' },
    ]);
  });

  it('falls back for single lines', () => {
    expect(english.scenes['door']).toMatchObject({
      place: 'Galerij, dinsdag 10.40 uur',
      langs: { place: 'nl' },
    });
  });

  it('falls back for each of several lines apart', () => {
    const untitled = partial.replace(/^title: .*$/m, '');
    const some = localize(compiled({ ...overlay, text: untitled }), 'en');
    expect(some).toMatchObject({ title: 'Alles: van #1 tot het eind', langs: { title: 'nl' } });
    expect(some.summary).toBe(english.summary);
  });
});

describe('a language without a translation', () => {
  it('is the source text that says so everywhere', () => {
    const german = localize(compiled(), 'de');
    expect(german.scenes['door']?.script.map(({ lang }) => lang)).toEqual(['nl', 'nl', 'nl', 'nl']);
    expect(german.title).toBe('Alles: van #1 tot het eind');
  });

  it('may have the name of something objects have', () => {
    expect(localize(compiled(), 'constructor').title).toBe('Alles: van #1 tot het eind');
  });
});
