import { describe, expect, it } from 'vitest';
import { swappedCases } from '../../../src/authoring/index.ts';
import { withSexesSwapped } from '../../../src/authoring/swap/sexes.ts';
import { line } from '../../support/boards.ts';
import { madeBank } from '../../support/audited.ts';

describe('a text with the sexes swapped', () => {
  it('has the other word in its place, and says where that may have meant something else', () => {
    expect(withSexesSwapped('Mevrouw Smit en haar man zijn thuis.', 'nl')).toBe(
      '‹Meneer› Smit en ‹zijn?› ‹vrouw› ‹haar?› thuis.',
    );
    expect(withSexesSwapped('Mr Smit asks his wife; she nods.', 'en')).toBe(
      '‹Mrs› Smit asks ‹her?› ‹husband›; ‹he› nods.',
    );
  });

  it('is itself where nobody is a woman or a man, and nothing in a language without a list', () => {
    const plain = 'Zeven brieven, op die manier, van een mannetje.';
    expect(withSexesSwapped(plain, 'nl')).toBe(plain);
    expect(withSexesSwapped('Una karta.', 'pap')).toBeUndefined();
  });
});

describe('the cases of a bank with the sexes swapped', () => {
  const bank = madeBank(1);
  const [pair] = bank.pairs;
  if (!pair) throw new Error('One pair was made.');
  const script = [line('signal.1', 'Zijn vrouw belt.', { speaker: 'henk' }), line('signal.2', 'Stilte.')];
  const told = {
    ...bank,
    pairs: [{ ...pair, cast: { henk: { name: 'Henk' } }, signal: { ...pair.signal, script } }],
  };

  it('are told line by line with who speaks, each once, however many trainings are dealt from it', () => {
    const cases = swappedCases([told, { ...told, id: 'again' }]);
    expect(cases.map(({ pair: id, twin }) => [id, twin])).toEqual([
      ['pair-0', 'signal'],
      ['pair-0', 'noise'],
    ]);
    expect(cases[0]?.lines).toEqual(['Henk: ‹Haar?› ‹man› belt.', 'Stilte.']);
    expect(swappedCases([{ ...told, language: 'pap' }])).toEqual([]);
  });
});
