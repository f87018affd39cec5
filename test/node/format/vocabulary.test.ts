import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_PATTERN } from '../../../src/format/vocabulary.ts';

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
