import { describe, expect, it } from 'vitest';
import { parseInline } from '../../../src/authoring/draft/inline.ts';
import { parseText } from '../../../src/authoring/draft/prose.ts';
import { isCitizenNumber } from '../../../src/authoring/rules/citizen-number.ts';
import { htmlInText } from '../../../src/authoring/rules/html-in-text.ts';
import { phoneNumber } from '../../../src/authoring/rules/phone-number.ts';

const tree = (text: string): unknown => parseInline(text).tree;
const slips = (text: string): unknown =>
  parseInline(text).slips.map(({ code, from, to }) => [code, from, to]);

describe('emphasis', () => {
  it.each<[string, unknown]>([
    ['gewoon', ['gewoon']],
    ['*ja*', [{ em: ['ja'] }]],
    ['**ja**', [{ strong: ['ja'] }]],
    ['een *twee* drie', ['een ', { em: ['twee'] }, ' drie']],
    ['**een *twee* drie**', [{ strong: ['een ', { em: ['twee'] }, ' drie'] }]],
    ['*een **twee***', [{ em: ['een ', { strong: ['twee'] }] }]],
    ['***beide***', [{ strong: [{ em: ['beide'] }] }]],
    ['\\*geen\\*', ['*geen*']],
    ['(*tussen haakjes*)', ['(', { em: ['tussen haakjes'] }, ')']],
    ['"*zeg* ik"', ['"', { em: ['zeg'] }, ' ik"']],
  ])('%s', (text, expected) => {
    expect(tree(text)).toEqual(expected);
    expect(slips(text)).toEqual([]);
  });

  it.each(['2*3 = 6', 'k*t', 'vier * vijf', 'een *', '** twee', 'a\\b', '****', ''])(
    'leaves %s as it is',
    (text) => {
      expect(tree(text)).toEqual(text === '' ? [] : [text]);
      expect(slips(text)).toEqual([]);
    },
  );

  it('that is not closed is told, and shown as it stands', () => {
    expect(tree('een *twee')).toEqual(['een *twee']);
    expect(slips('een *twee')).toEqual([['unclosed-emphasis', 4, 5]]);
    expect(tree('**een *twee*')).toEqual(['**een ', { em: ['twee'] }]);
  });
});

describe('what is filled in', () => {
  it('is the contact person alone', () => {
    expect(tree('Bel {{ policy.contact }}.')).toEqual(['Bel ', { fill: 'policy.contact' }, '.']);
    expect(slips('Bel {{naam}}.')).toEqual([['unknown-fill', 4, 12]]);
  });

  it('can be emphasised', () => {
    expect(tree('*{{policy.contact}}*')).toEqual([{ em: [{ fill: 'policy.contact' }] }]);
  });
});

describe('a play', () => {
  const speakers = new Map([
    ['you', 'Jij'],
    ['mila', 'Mila'],
    ['local-team', 'local-team'],
  ]);
  const lines = (text: string): unknown =>
    parseText(text, 'play', speakers).lines.map(({ speaker, cue, text: words, index }) => [
      index,
      speaker,
      words,
      cue?.id,
    ]);
  const wrong = (text: string): unknown =>
    parseText(text, 'play', speakers).slips.map(({ code, index, from, to }) => [code, index, from, to]);

  it('has speech, narration and cues, and no empty lines', () => {
    expect(lines('De deur gaat open. {door}\n\n  mila: Hallo: ik ben het.\nlocal-team: Goed.\n')).toEqual([
      [0, undefined, ['De deur gaat open.'], 'door'],
      [2, 'mila', ['Hallo: ik ben het.'], undefined],
      [3, 'local-team', ['Goed.'], undefined],
    ]);
  });

  it('does not take a filled-in name at the end for a cue', () => {
    const [line] = parseText('Bel {{policy.contact}}', 'play', speakers).lines;
    expect(line?.cue).toBeUndefined();
    expect(line?.text).toEqual(['Bel ', { fill: 'policy.contact' }]);
  });

  it('takes an address and a time in a sentence for narration', () => {
    expect(wrong('Zie https://example.org\nHet is 10:40 uur.\nLet op: zij komt.')).toEqual([]);
  });

  it('tells an unknown speaker, a missing space, a lost cue and a line without words', () => {
    expect(wrong('milla: Hallo.')).toEqual([['unknown-speaker', 0, 0, 5]]);
    expect(wrong('mila:Hallo.')).toEqual([['missing-space-after-colon', 0, 4, 5]]);
    expect(wrong('  mila: Een {x} twee.')).toEqual([['cue-misplaced', 0, 12, 15]]);
    expect(wrong('Een.\n{x}')).toEqual([['empty-speech', 1, 0, 3]]);
  });

  it('has one cue a line', () => {
    expect(wrong('Een. {a} {b}')).toEqual([['cue-misplaced', 0, 5, 8]]);
  });
});

describe('prose', () => {
  it('has no speakers and no cues', () => {
    const { lines, slips: found } = parseText('mila: zegt zij. {x}', 'prose', new Map());
    expect(lines).toHaveLength(1);
    expect(lines[0]?.speaker).toBeUndefined();
    expect(found.map(({ code }) => code)).toEqual(['cue-misplaced']);
  });
});

describe('numbers that do not belong in a story', () => {
  it.each([
    '06 12345678',
    '06-12 34 56 78',
    '010-1234567',
    '+31 6 12345678',
    '+31 (0)10 123 45 67',
    '0031612345678',
    '0800-2000',
    '0900 1450',
  ])('are telephone numbers like %s', (number) => {
    expect(phoneNumber.find(`Bel ${number}.`)).toEqual([4, number.length]);
  });

  it.each([
    '€ 1.234.567,89',
    '112',
    'dossier 2026-0012',
    '1012 AB',
    'om 10.40 uur',
    '12345678901234',
    '0,5 procent',
  ])('are not %s', (text) => {
    expect(phoneNumber.find(text)).toBeUndefined();
  });

  it('are citizen numbers that pass the eleven test', () => {
    expect(isCitizenNumber('111222333')).toBe(true);
    expect(isCitizenNumber('123456782')).toBe(true);
    expect(isCitizenNumber('123456789')).toBe(false);
    expect(isCitizenNumber('000000000')).toBe(false);
  });
});

describe('HTML', () => {
  it.each(['<b>', '</p>', '<img src=x onerror=alert(1)>', '<!-- x -->', '&nbsp;', '&#39;'])(
    'is %s',
    (html) => {
      expect(htmlInText.find(`Een ${html} twee`)?.[0]).toBe(4);
    },
  );

  it.each(['<3', '5 < 6 > 4', 'R&D; en meer', 'a & b', '<- daar'])('is not %s', (text) => {
    expect(htmlInText.find(text)).toBeUndefined();
  });
});
