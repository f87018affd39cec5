import { describe, expect, it } from 'vitest';
import { createExplain } from '../../../src/i18n/explain.ts';
import { AUTHOR_LANGUAGES } from '../../../src/i18n/languages.ts';
import { type Diagnostic, compileBank } from '../../../src/authoring/index.ts';
import { BROKEN_BANKS } from '../../support/banks.ts';
import { BROKEN, diagnosticsOf } from '../../support/broken-fixtures.ts';

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

describe('the words of every diagnostic', () => {
  it.each(BROKEN)('leave no place open for what %s yields', (name) => {
    expectWhole(diagnosticsOf(name));
  });

  it.each(Object.entries(BROKEN_BANKS))('leave no place open for what %s yields', (_, { input }) => {
    expectWhole(compileBank(input).diagnostics);
  });

  function expectWhole(diagnostics: readonly Diagnostic[]): void {
    const told = diagnostics.flatMap((one) =>
      AUTHOR_LANGUAGES.flatMap((language) => Object.values<string>({ ...createExplain(language)(one) })),
    );
    expect(told.length).toBeGreaterThan(0);
    // The one fill of the scenario format is written in the same braces.
    expect(told.filter((words) => /\{\{(?!policy\.contact\}\})/.test(words))).toEqual([]);
  }
});
