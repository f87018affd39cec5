import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, directionOf, isSpoken, negotiate, ownNameOf } from '../../../src/i18n/languages.ts';

/** As that of Firefox. */
class LocaleWithoutDirections {
  readonly language: string;
  constructor(tag: string) {
    this.language = tag.split('-')[0] ?? '';
  }
}

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

describe('ownNameOf', () => {
  it.each(LANGUAGES)('calls %s as the engine does, without asking it', (language) => {
    expect(ownNameOf(language)).toBe(new Intl.DisplayNames(language, { type: 'language' }).of(language));
  });

  it.each([
    ['tr', 'Türkçe'],
    ['ar', 'العربية'],
    ['uk', 'Українська'],
    ['pap', 'Papiamentu'],
    ['xx', 'xx'],
    ['not a tag', 'not a tag'],
    ['constructor', 'constructor'],
  ])('calls %s %s', (tag, name) => {
    expect(ownNameOf(tag)).toBe(name);
  });
});

describe('isSpoken', () => {
  it.each([
    ['nl-BE', true],
    ['en_GB', true],
    ['tr', false],
    ['not a tag', false],
    ['', false],
  ])('says of %j %j', (tag, spoken) => {
    expect(isSpoken(tag)).toBe(spoken);
  });
});

describe('directionOf', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi', 'ar-EG', 'nl', 'en-GB', 'tr'])(
    'says of %s the same in an engine that knows no directions',
    (tag) => {
      const told = directionOf(tag);
      vi.stubGlobal('Intl', { Locale: LocaleWithoutDirections });
      expect(directionOf(tag)).toBe(told);
    },
  );

  it('asks an engine of before 2023 where that keeps it', () => {
    class Locale extends LocaleWithoutDirections {
      readonly textInfo = { direction: 'rtl' };
    }
    vi.stubGlobal('Intl', { Locale });
    expect(directionOf('nl')).toBe('rtl');
  });

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
