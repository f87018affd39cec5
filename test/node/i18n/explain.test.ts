import { describe, expect, it } from 'vitest';
import { createExplain } from '../../../src/i18n/explain.ts';

describe('explaining a diagnostic', () => {
  const misspelt = { code: 'unknown-target', params: { scene: 'byee', target: 'byee', suggestion: 'bye' } };

  it('says what, why and how to mend it, in the language that was asked for', () => {
    const dutch = createExplain('nl')(misspelt);
    const english = createExplain('en')(misspelt);
    for (const part of ['what', 'why', 'mend'] as const) {
      expect(dutch[part]).toMatch(/^[^{}]+[.?]$/);
      expect(english[part]).toMatch(/^[^{}]+[.?]$/);
      expect(english[part]).not.toBe(dutch[part]);
    }
  });

  it('begins the remedy with what was probably meant', () => {
    expect(createExplain('nl')(misspelt).mend).toMatch(/^Bedoelde je ‘bye’\? ./);
    expect(createExplain('en')(misspelt).mend).toMatch(/^Did you mean ‘bye’\? ./);
  });

  it('guesses nothing where there is no near miss', () => {
    expect(createExplain('en')({ ...misspelt, params: { target: 'nowhere' } }).mend).not.toContain(
      'Did you mean',
    );
  });
});
