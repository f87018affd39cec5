import { describe, expect, it } from 'vitest';
import { directionOf, negotiate } from '../../../src/i18n/languages.ts';

describe('negotiate', () => {
  it.each([
    ['nl', 'nl'],
    ['nl-NL', 'nl'],
    ['NL', 'nl'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['en-Latn-GB-x-plain', 'en'],
    ['fr', 'nl'],
    ['not a tag', 'nl'],
    ['en_GB', 'en'],
    ['', 'nl'],
    [undefined, 'nl'],
  ])('understands %j as %s', (wanted, language) => {
    expect(negotiate(wanted)).toBe(language);
  });
});

describe('directionOf', () => {
  it.each([
    ['nl', 'ltr'],
    ['en-GB', 'ltr'],
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['not a tag', 'ltr'],
    ['', 'ltr'],
  ])('says how %j is written: %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});
