import { describe, expect, it } from 'vitest';
import { loadHelpLines } from '../../../src/i18n/help-lines.ts';

describe('the help lines', () => {
  it.each(['nl', 'en', 'en-GB', 'fr', undefined])(
    'for whoever reads %s name 112 and Veilig Thuis',
    async (language) => {
      const phones = (await loadHelpLines(language)).map(({ phone }) => phone);
      expect(phones).toEqual(expect.arrayContaining(['112', '0800-2000']));
    },
  );

  it('are the same ones in every language, each in its own words', async () => {
    const [dutch, english, nearest] = await Promise.all(['nl', 'en', 'fr'].map(loadHelpLines));
    expect(english?.map(({ id }) => id)).toEqual(dutch?.map(({ id }) => id));
    expect(english?.map((line) => line.for)).not.toEqual(dutch?.map((line) => line.for));
    expect(nearest).toEqual(dutch);
  });
});
