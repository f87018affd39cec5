/** Who looked at what of a story: a record that any change of what was looked at makes out of date. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, compile, format, rename, sign } from '../../../src/authoring/index.ts';
import { fixture } from '../../support/scenario-fixtures.ts';

const story = fixture('valid.yaml');
const look = { role: 'gedragsdeskundige', date: '2026-01-31' };
const empty = { file: 'review.yaml', text: '' };

function signed(text = story.text, before = empty.text, more = {}): string {
  const { text: review, diagnostics } = sign(
    { file: 'a.yaml', text },
    { ...empty, text: before },
    { ...look, ...more },
  );
  expect(diagnostics).toEqual([]);
  return review ?? '';
}

/** What does not stand approved, `place standing`. */
const openIn = (text: string, review: string): readonly string[] =>
  (compile({ file: 'a.yaml', text, review: { ...empty, text: review } }).review ?? [])
    .filter(({ standing }) => standing !== 'approved')
    .map(({ path, standing }) => `${path.join('.')} ${standing}`);

const codes = (text: string, review: string): readonly string[] =>
  check({ file: 'a.yaml', text, review: { ...empty, text: review } }).map(({ code }) => code);

describe('a story that an expert approved', () => {
  const review = signed();

  it('stands approved as a whole, and may say so', () => {
    expect(openIn(story.text, review)).toEqual([]);
    expect(codes(story.text, review)).toEqual([]);
    expect(codes(story.text, '')).toEqual(['review-incomplete']);
  });

  it.each([
    ['the words of an option', 'Schikt het nu, ja of nee?', 'Schikt het nu?', 'choices.ask'],
    [
      'what an option is graded',
      'grade: good\n        effects: { stress: -1',
      'grade: acceptable\n        effects: { stress: -1',
      'choices.ask',
    ],
    [
      'what it does',
      '{ stress: -1, trust: +1, safety: 2 }',
      '{ stress: -1, trust: +2, safety: 2 }',
      'choices.ask',
    ],
    ['who says it', 'man: Zeg maar', 'mila: Zeg maar', 'cues.dictation changed scenes.door.choices.ask'],
    ['why a cue is one', 'Zij kijkt eerst achterom.', 'Zij kijkt om.', 'cues.half-open'],
    ['how strong it is', 'strength: medium', 'strength: weak', 'cues.half-open'],
    ['a place in a picture', 'label: de deurketting', 'label: een ketting', 'cues.chain'],
  ])('no longer stands approved where %s changed, and nowhere else', (_what, from, to, place) => {
    const text = story.text.replace(from, to);
    expect(openIn(text, review).join(' ')).toBe(`scenes.door.${place} changed`);
    expect(codes(text, review)).toEqual(['review-incomplete']);
    expect(codes(text.replace('status: expert-reviewed', 'status: peer-reviewed'), review)).toEqual([]);
  });

  it.each([
    ['judgement: expected', 'expected: consult', 'expected: no-consult', 'judgement.judge'],
    ['a desk', 'De brief was al open.', 'De brief lag er al.', 'desk.route.local-team'],
    ['a phrase', 'Agressief type.', 'Lastig type.', 'write-up.note.phrases.type'],
    ['an ending', 'Zij zwaait vanachter', 'Zij lacht vanachter', 'relief.end'],
  ])('loses the approval of %s', (_what, from, to, place) => {
    expect(openIn(story.text.replace(from, to), review)).toEqual([`scenes.${place} changed`]);
  });

  it('keeps it where nothing that teaches changed', () => {
    const laid = format({ file: 'a.yaml', text: story.text.replace('minutes: 2', '# kort\nminutes:   2') });
    const text = laid.text?.replace('title: Zij zwaait', 'title: Zwaaien') ?? '';
    expect(openIn(text, review)).toEqual([]);
  });

  it.each(['scene door', 'choice ask', 'cue chain', 'person mila', 'phrase arm', 'goal exact-words'])(
    'keeps it where %s is renamed',
    (which) => {
      const [kind, name = ''] = which.split(' ') as ['scene', string];
      const { files = [] } = rename(
        { ...story, review: { ...empty, text: review } },
        name,
        'otherwise',
        kind,
      );
      const [main, after] = files;
      expect(openIn(main?.text ?? '', after?.text ?? '')).toEqual([]);
      expect(after?.text.replaceAll('otherwise', name)).toBe(review);
    },
  );

  it('does not become another training by being looked at', () => {
    const digest = (review: string): string | undefined =>
      compile({ ...story, review: { ...empty, text: review } }).scenario?.digest;
    expect(digest(review)).toBe(compile(story).scenario?.digest);
  });
});

describe('looking scene by scene', () => {
  it('counts the latest look at each thing', () => {
    const scenes = ['door', 'judgement', 'desk', 'write-up', 'relief', 'doubt', 'silence'];
    fc.assert(
      fc.property(fc.shuffledSubarray(scenes), fc.constantFrom(...scenes), (seen, objected) => {
        let review = '';
        for (const scene of seen) review = signed(story.text, review, { scene });
        review = signed(story.text, review, { scene: objected, objection: 'Te vroeg: "nu" # niet' });
        const standing = openIn(story.text, review);
        const places = new Set(standing.map((one) => one.split('.')[1]));
        const missing = scenes.filter((scene) => scene === objected || !seen.includes(scene));
        expect([...places].sort()).toEqual([...missing].sort());
        expect(standing.filter((one) => one.includes(`.${objected}.`)).join()).not.toMatch(/ open\b/);
      }),
      { numRuns: 15 },
    );
  });

  it('writes nothing where there is nothing to look at, or something is wrong', () => {
    expect(sign(story, empty, { ...look, scene: 'nowhere' })).toEqual({ count: 0, diagnostics: [] });
    const broken = { ...story, text: story.text.replace('start: door', 'start: nowhere') };
    expect(sign(broken, empty, look).diagnostics.map(({ code }) => code)).toEqual(['unknown-target']);
    const wrong = sign(story, { ...empty, text: 'format: 1\n' }, look);
    expect(wrong.text).toBeUndefined();
    expect(wrong.diagnostics.map(({ code }) => code)).toEqual(['missing-key']);
    expect(codes(story.text, 'format: 1\nlooks: [')).toEqual(['bracket-not-closed']);
  });
});
