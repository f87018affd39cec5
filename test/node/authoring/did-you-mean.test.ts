import { describe, expect, it } from 'vitest';
import { check } from '../../../src/authoring/index.ts';
import { nearMiss } from '../../../src/authoring/diagnostics/suggest.ts';
import { SETTINGS, VERDICTS } from '../../../src/format/vocabulary.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

const suggested = (name: string): unknown => check(fixture(`${name}.yaml`))[0]?.params['suggestion'];

describe('a slip of the finger', () => {
  it.each<[string, string]>([
    ['unknown-key', 'place'],
    ['unknown-word', 'phone'],
    ['unknown-partner', 'debt-help'],
    ['unknown-speaker', 'mila'],
    ['unknown-fill', 'policy.contact'],
    ['unknown-person', 'mila'],
    ['unknown-goal', 'rust'],
    ['unknown-target', 'begin'],
    ['condition-unknown-cue', 'haast'],
    ['condition-unknown-scene', 'bureau'],
    ['condition-unknown-choice', 'vragen'],
    ['condition-unknown-phrase', 'feit'],
  ])('in %s is answered with what was meant', (code, meant) => {
    expect(suggested(code)).toBe(meant);
  });

  it('in a key that is needed is told once, not also as a missing key', () => {
    const { file, text } = fixture('valid.yaml');
    const diagnostics = check({ file, text: changed(text, '\nsummary:', '\nsumary:') });
    expect(diagnostics.map(({ code, params }) => [code, params['suggestion']])).toEqual([
      ['unknown-key', 'summary'],
    ]);
  });

  it('in a cue is told in the text, not also as a description without a line', () => {
    const { file, text } = fixture('valid.yaml');
    const diagnostics = check({ file, text: changed(text, '{half-open}', '{half-opn}') });
    expect(diagnostics.map(({ code, params }) => [code, params['suggestion']])).toEqual([
      ['cue-not-described', 'half-open'],
    ]);
  });

  it('that is too far from any word gets no suggestion', () => {
    expect(nearMiss('begin', ['einde', 'midden'])).toBeUndefined();
  });

  it('in a word of three letters may be one letter only', () => {
    expect(nearMiss('tot', ['to'])).toBe('to');
    expect(nearMiss('ja', ['to'])).toBeUndefined();
  });
});

describe('a name where an id belongs', () => {
  const spoken = (line: string): unknown =>
    check({
      file: 'a.yaml',
      text: changed(fixture('valid.yaml').text, 'Op het bordje staat: geen reclame.', line),
    })
      .filter(({ code }) => code === 'unknown-speaker')
      .map(({ params }) => params['suggestion']);

  it('is recognised with a capital', () => {
    expect(spoken('Mila: Hallo.')).toEqual(['mila']);
  });

  it('is recognised with several words', () => {
    expect(spoken('Een man op de achtergrond: Hallo.')).toEqual(['man']);
  });

  it('is recognised with an aside', () => {
    expect(spoken('mila (zacht): Hallo.')).toEqual(['mila']);
  });

  it('is not looked for in narration that has a colon further on', () => {
    expect(spoken('Zij kijkt op: niemand.')).toEqual([]);
  });
});

describe('a word of a closed list', () => {
  const { file, text } = fixture('valid.yaml');

  it.each([
    ['setting: door\nreview', 'setting: dak\nreview', SETTINGS],
    ['level: 3', 'level: 4', [1, 2, 3]],
    ['judgement: consult }', 'judgement: perhaps }', VERDICTS],
  ])('is answered with the whole list: %s', (from, to, words) => {
    expect(check({ file, text: changed(text, from, to) })).toMatchObject([
      { code: 'unknown-word', params: { allowed: words.join(', ') } },
    ]);
  });
});
