/** Whoever gives a case a new text must tell the compiler, the deal and `localize` of it: this notices what is forgotten. */
import { describe, expect, it } from 'vitest';
import { compileBank } from '../../../src/authoring/index.ts';
import { localize } from '../../../src/format/localize.ts';
import { dealRound } from '../../../src/rounds/index.ts';
import { bankInput } from '../../support/banks.ts';
import { forgotten, retold } from '../../support/retold.ts';

describe('every text of a round', () => {
  it('is told in another language, whichever round it is and however it is dealt', () => {
    const input = retold(bankInput());
    const { banks, diagnostics } = compileBank({ ...input, pairs: input.pairs.map((pair) => retold(pair)) });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(banks.map(({ length }) => length)).toEqual(['standard', 'form', 'form', 'booster']);
    for (const bank of banks) expect(forgotten(localize(dealRound(bank, 4), 'xx')), bank.length).toEqual([]);
  });
});
