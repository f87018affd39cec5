import { describe, expect, it } from 'vitest';
import { helpLinesIn } from '../../../src/i18n/help-lines.ts';

describe('the help lines', () => {
  it.each(['nl', 'en', 'en-GB', 'fr', undefined])(
    'for whoever reads %s name 112 and Veilig Thuis',
    (language) => {
      const phones = helpLinesIn(language).map(({ phone }) => phone);
      expect(phones).toEqual(expect.arrayContaining(['112', '0800-2000']));
    },
  );

  it('are the same ones in every language, each in its own words', () => {
    const [dutch, english, nearest] = ['nl', 'en', 'fr'].map(helpLinesIn);
    expect(english?.map(({ id }) => id)).toEqual(dutch?.map(({ id }) => id));
    expect(english?.map((line) => line.for)).not.toEqual(dutch?.map((line) => line.for));
    expect(nearest).toEqual(dutch);
  });
});
