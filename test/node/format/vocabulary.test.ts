import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ADDRESS_PATTERN,
  DIGEST_PATTERN,
  FACT_ID_PATTERN,
  ID_PATTERN,
  LANGUAGE_PATTERN,
  SOURCE_PATTERN,
  TIME_PATTERN,
  VERSION_PATTERN,
} from '../../../src/format/vocabulary.ts';

describe('a language tag', () => {
  it('that fits is understood by Intl, which draws the card of a training', () => {
    fc.assert(
      fc.property(fc.stringMatching(LANGUAGE_PATTERN), (tag) => {
        expect(Intl.getCanonicalLocales(tag)).toHaveLength(1);
      }),
    );
  });

  it.each([
    'nl',
    'en',
    'nl-BE',
    'pt-BR',
    'pap',
    'nds',
    'ber',
    'zh-Hant',
    'zh-Hant-TW',
    'es-419',
    'ca-valencia',
  ])('is %s', (tag) => {
    expect(LANGUAGE_PATTERN.test(tag)).toBe(true);
  });

  it.each([
    '',
    'NL',
    'n',
    'dutch',
    'en_US',
    'en-',
    'en-1',
    'en-12',
    'nl-BE-x-informal',
    'i-klingon',
    'nl BE',
  ])('is not “%s”', (tag) => {
    expect(LANGUAGE_PATTERN.test(tag)).toBe(false);
  });
});

describe.each<[what: string, pattern: RegExp, fits: readonly string[], fitsNot: readonly string[]]>([
  [
    'an id',
    ID_PATTERN,
    ['a', 'desk', 'desk-2', 'a1-b', 'a'.repeat(64)],
    ['', '2-desk', '-desk', 'Desk', 'desk_2', 'desk.1', '__proto__', 'a'.repeat(65), 'desk\n', ' desk'],
  ],
  [
    'a version',
    VERSION_PATTERN,
    ['0.1.0', '1.2.3', '10.20.30', '12345.12345.12345'],
    [
      '',
      '1',
      '1.2',
      '1.2.3.4',
      '1.2.x',
      '1..3',
      'v1.2.3',
      '1.2.3-rc',
      '123456.0.0',
      '0.123456.0',
      '0.0.123456',
    ],
  ],
  [
    'a digest',
    DIGEST_PATTERN,
    ['0123456789abcdef'.repeat(4)],
    [
      '',
      'a'.repeat(63),
      'a'.repeat(65),
      'A'.repeat(64),
      'g'.repeat(64),
      `${'a'.repeat(64)}\n`,
      ` ${'a'.repeat(64)}`,
    ],
  ],
  [
    'the id of a fact',
    FACT_ID_PATTERN,
    ['LAW-09', 'A-1', 'TOWN2-1234', `${'A'.repeat(16)}-1`],
    [
      '',
      'LAW',
      'LAW-',
      'LAW09',
      'law-09',
      'LAW-x',
      'LAW-12345',
      '2LAW-1',
      ' LAW-1',
      'LAW-1 ',
      `${'A'.repeat(17)}-1`,
    ],
  ],
  [
    'a web address',
    ADDRESS_PATTERN,
    ['https://example.org', 'https://example.org/a?b=c#d'],
    [
      '',
      'https://',
      'http://example.org',
      ' https://a',
      'https://a b',
      'https://a"b',
      'https://a<b',
      'https://a>b',
    ],
  ],
  [
    'a source',
    SOURCE_PATTERN,
    ['LAW-09', 'https://example.org/a'],
    ['', 'LAW', 'example.org', 'LAW-09, LAW-10', 'LAW-09 https://a', 'see https://a'],
  ],
  [
    'a time of day',
    TIME_PATTERN,
    ['00.00', '09.05', '10.40', '19.59', '20.00', '23.59'],
    [
      '',
      '24.00',
      '9.05',
      '09:05',
      '09.60',
      '29.00',
      '09.5',
      '109.05',
      '09.055',
      '1x.00',
      '2x.00',
      '09.0x',
      'x9.00',
    ],
  ],
])('%s', (_what, pattern, fits, fitsNot) => {
  it.each(fits)('is “%s”', (text) => {
    expect(pattern.test(text)).toBe(true);
  });
  it.each(fitsNot)('is not “%s”', (text) => {
    expect(pattern.test(text)).toBe(false);
  });
});
