/** A story told to people of another trade: what an audience pack says otherwise, and what stays as its base has it. */
import { describe, expect, it } from 'vitest';
import {
  type AudienceInput,
  check,
  compare,
  compile,
  type Diagnostic,
  rename,
  updateAudience,
  updateOverlay,
} from '../../../src/authoring/index.ts';
import { localize } from '../../../src/format/localize.ts';
import { changed } from '../../support/scenario-fixtures.ts';

const BASE = `format: 1
id: deur
version: 2.3.0
language: nl
title: De aanslag
summary: Je klopt aan.
minutes: 1
level: 1
setting: door
review: { status: expert-reviewed, role: jurist, date: 2026-01-31 }
cast:
  you: { name: Jij, role: medewerker invordering }
  mila: { name: Mila }
meters: { stress: 2, trust: 2, safety: 2, of: mila }
start: deur
scenes:
  deur:
    title: De deur
    script: |
      Je klopt.
      mila: Is het de belasting? {haast}
    cues:
      haast:
        noise: practical
        why: |
          Zij heeft haast.
    choices:
      geven:
        say: |
          Ja, een brief.
        grade: good
        because: |
          Dit is geheim.
        sources: [LAW-17]
        to: einde
      praten:
        say: |
          Ja. Heeft u even?
        grade: acceptable
        because: |
          Zij heeft haast.
        to: einde
  einde:
    title: Klaar
    script: |
      mila: Dag.
    end: good
`;
const ENGLISH = `language: en
title: The assessment
summary: You knock.
scenes:
  deur:
    title: The door
    choices:
      praten:
        say: |
          Yes. Do you have a moment?
`;
const PACK = `audience: housing
version: 1.0.0
review: { status: draft }
title: De huur
cast:
  you: { role: huismeester }
scenes:
  deur:
    script: |
      Je klopt.
      Het licht gaat aan.
      mila: Is het de huismeester? {haast}
    choices:
      geven:
        because: |
          Dit vertel je alleen haar.
        sources: [LAW-21]
`;
const PACK_ENGLISH = `language: en
title: The rent
`;

const base = (text = BASE) => ({ file: 'scenario.yaml', text, today: '2026-12-01' });
const laid = (
  text = PACK,
  overlays: AudienceInput['overlays'] = [],
  own: ReturnType<typeof base> = base(),
) => ({
  ...own,
  audience: { file: 'housing.audience.yaml', text, overlays },
});
const recorded = (own = base()): string => updateAudience(own, laid().audience).text ?? '';
const told = ({ code, file, range }: Diagnostic): string => `${code} ${file}:${range.start.line}`;

describe('an audience pack', () => {
  const { scenario } = compile(laid(recorded()));

  it('is a training of its own, with a digest of its own', () => {
    const own = compile(base()).scenario;
    expect(scenario).toMatchObject({ id: 'deur-housing', version: '1.0.0', title: 'De huur' });
    expect(scenario?.digest).not.toBe(own?.digest);
  });

  it('says what it says in as many lines as it wants, and the rest as its base does', () => {
    const { deur } = scenario?.scenes ?? {};
    expect(deur?.script.map(({ text, cue }) => [text[0], cue])).toEqual([
      ['Je klopt.', undefined],
      ['Het licht gaat aan.', undefined],
      ['Is het de huismeester?', 'haast'],
    ]);
    expect(scenario?.summary).toBe('Je klopt aan.');
    expect(deur?.turn).toMatchObject({
      choices: [
        {
          id: 'geven',
          grade: 'good',
          because: [{ text: ['Dit vertel je alleen haar.'] }],
          sources: ['LAW-21'],
        },
        { id: 'praten', because: [{ text: ['Zij heeft haast.'] }] },
      ],
    });
  });

  it('is reviewed by nobody because its base was', () => {
    expect(scenario?.review).toEqual({ status: 'draft' });
    const without = PACK.replace('review: { status: draft }\n', '').replace('version: 1.0.0\n', '');
    const places = check(laid(without)).filter(({ code }) => code === 'missing-key');
    expect(places.map(told)).toEqual(Array(2).fill('missing-key housing.audience.yaml:1'));
  });

  it('is proven by itself: a cue that its words have lost is missed there', () => {
    const lost = changed(recorded(), ' {haast}', '');
    const found = check(laid(lost)).filter(({ severity }) => severity === 'error');
    expect(found.map(({ code }) => code)).toEqual(['cue-not-in-text']);
  });

  it('tells of a slip in the file in which it is', () => {
    const wrong = changed(PACK, 'mila: Is', 'mlia: Is');
    const found = check(laid(wrong)).filter(({ severity }) => severity === 'error');
    expect(found.map(told)).toContain('unknown-speaker housing.audience.yaml:12');
  });

  it('cannot have another grade', () => {
    const other = changed(PACK, '      geven:\n', '      geven:\n        grade: harmful\n');
    expect(check(laid(other)).map(told)).toContain('audience-not-text housing.audience.yaml:15');
  });
});

describe('in another language', () => {
  const own = { ...base(), overlays: [{ file: 'en.yaml', text: ENGLISH }] };
  const overlays = [{ file: 'housing.audience.en.yaml', text: PACK_ENGLISH }];
  const { scenario, diagnostics } = compile(laid(recorded(), overlays, own));

  it('it says what it says itself, and takes the rest from its base', () => {
    const english = scenario && localize(scenario, 'en');
    expect(english).toMatchObject({ title: 'The rent', summary: 'You knock.' });
    expect(english?.scenes['deur']).toMatchObject({ title: 'The door' });
    // What the base says to others is not said here.
    expect(english?.cast['you']?.role).toBe('huismeester');
  });

  it('it misses only what it says itself', () => {
    const [missing] = diagnostics.filter(({ code }) => code === 'translation-missing');
    expect(missing).toMatchObject({ file: 'housing.audience.en.yaml', params: { count: 3 } });
  });

  it('it is begun with what it says itself alone', () => {
    const made = updateOverlay(laid(), { file: 'housing.audience.en.yaml', text: '' }).text ?? '';
    expect(made).toContain('title: "[nl] De huur"');
    expect(made).not.toContain('summary');
  });
});

describe('a base that changes', () => {
  const before = recorded();
  const after = base(changed(BASE, 'Dit is geheim.', 'Dit zegt de wet.'));

  it('leaves behind what was made of what it said', () => {
    const codes = check(laid(before, [], after)).filter(({ code }) => code.startsWith('audience-'));
    expect(codes.map(told)).toEqual(['audience-stale housing.audience.yaml:15']);
    expect(codes[0]?.related).toMatchObject([{ file: 'scenario.yaml' }]);
  });

  it('leaves it so until somebody has compared the two', () => {
    const pack = (text: string) => ({ file: 'housing.audience.yaml', text });
    const stale = updateAudience(after, pack(before)).text ?? '';
    expect(stale).toBe(before);
    const compared = changed(stale, 'Dit vertel je alleen haar.', 'Dit hoort alleen zij.');
    const kept = stale.replace(/^ {2}scenes\.deur\.choices\.geven\.because: .*\n/m, '');
    for (const text of [compared, kept]) {
      const now = updateAudience(after, pack(text)).text ?? '';
      expect(check(laid(now, [], after)).filter(({ code }) => code.startsWith('audience-'))).toEqual([]);
    }
  });
});

describe('what is done to a story', () => {
  it('a part that is called otherwise is so in its packs, and nothing of them is stale by it', () => {
    const english = { file: 'housing.audience.en.yaml', text: PACK_ENGLISH };
    const pack = { ...laid(recorded()).audience, overlays: [english] };
    for (const [from, to] of [
      ['haast', 'drukte'],
      ['mila', 'ria'],
      ['geven', 'afgeven'],
    ] as const) {
      const { files = [] } = rename({ ...base(), audiences: [pack] }, from, to);
      const [scenario, audience] = files;
      if (!scenario || !audience) throw new Error('Nothing was written.');
      expect(audience.text).toContain(to);
      const found = check({ ...base(scenario.text), audience });
      expect(
        found.filter(({ code, severity }) => code.startsWith('audience') || severity === 'error'),
      ).toEqual([]);
    }
  });

  it('two versions of a pack are compared as its readers have them', () => {
    const { changes, isVersionKept } = compare(laid(), laid(changed(PACK, 'De huur', 'Huur')));
    expect(changes.map(({ path, came }) => [path.join('.'), came])).toEqual([['title', ['Huur']]]);
    expect(isVersionKept).toBe(true);
  });
});
