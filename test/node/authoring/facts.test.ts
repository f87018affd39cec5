import { describe, expect, it } from 'vitest';
import {
  type FileInput,
  check,
  compile,
  compileBank,
  compileFacts,
  compileHelpLines,
  compileRound,
} from '../../../src/authoring/index.ts';
import { localize } from '../../../src/format/localize.ts';
import { dealRound } from '../../../src/rounds/index.ts';
import { bankInput } from '../../support/banks.ts';
import { FACTS, FACTS_ENGLISH, factBook } from '../../support/facts.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

const books = [factBook(FACTS, FACTS_ENGLISH)];
const valid = { ...fixture('valid.yaml'), overlays: [fixture('valid.en.yaml')] };
/** The fixture cites more than these facts. */
const text = changed(
  changed(valid.text, '[LAW-09, SIG-01, "https://example.org/bron"]', '[LAW-09, "https://example.org/bron"]'),
  '[BR-06]',
  '[LAW-09]',
);
const compiled = (input: Partial<FileInput> = {}) => compile({ ...valid, text, facts: books, ...input });

describe('facts that are written down', () => {
  it('become data, with what nobody wrote left out', () => {
    expect(factBook().facts).toEqual({
      'LAW-09': {
        says: 'Advies vragen kan zonder namen.',
        title: 'Veilig Thuis, advies',
        address: 'https://example.org/advies',
        sure: 'verified',
        checkedOn: '2026-01-31',
      },
      'LAW-01': { says: 'De code heeft vijf stappen.', title: 'Kennis uit het vak', sure: 'established' },
      'TALK-01': { says: 'Een vraag met ja of nee is veilig.', title: 'Werkregel', sure: 'unverified' },
    });
  });

  it('lead to nothing but https', () => {
    for (const address of ['http://example.org', 'javascript:alert(1)', 'example.org']) {
      const wrong = changed(FACTS, 'https://example.org/advies', address);
      const { facts, diagnostics } = compileFacts({ file: 'facts.yaml', text: wrong });
      expect(facts).toBeUndefined();
      expect(diagnostics.map(({ code }) => code)).toEqual(['bad-link']);
    }
  });

  it('have ids of their own, unless they say just the same', () => {
    const own = (from: string, to: string) =>
      compileFacts({ file: 'own.yaml', text: changed(FACTS, from, to), facts: books }).diagnostics.map(
        ({ code, range }) => [code, range.start.line],
      );
    expect(own('LAW-01', 'TOWN-01')).toEqual([]);
    expect(own('vijf stappen', 'zes stappen')).toEqual([['fact-taken', 10]]);
    expect(own('https://example.org/advies', 'https://example.com')).toEqual([['fact-taken', 4]]);
    expect(own('2026-01-31', '2026-02-01')).toEqual([]);
  });
});

describe('a scenario', () => {
  it('carries the facts it cites, in the order of their book, and no other', () => {
    const more = changed(
      FACTS,
      '  TALK-01:',
      '  TOWN-01: { says: Iets., title: Folder, sure: established }\n  TALK-01:',
    );
    const { scenario } = compiled({ facts: [factBook(more, FACTS_ENGLISH)] });
    expect(Object.keys(scenario?.facts ?? {})).toEqual(['LAW-09', 'LAW-01', 'TALK-01']);
    expect(scenario?.facts?.['LAW-09']).toEqual(books[0]?.facts['LAW-09']);
  });

  it('says them in another language, as far as they are translated', () => {
    const { scenario } = compiled();
    const english = scenario && localize(scenario, 'en');
    expect(english?.facts?.['LAW-09']).toEqual({
      says: 'Advice can be asked without names.',
      title: 'Veilig Thuis, advice',
      address: 'https://example.org/advies',
      sure: 'verified',
      checkedOn: '2026-01-31',
    });
    expect(english?.facts?.['TALK-01']).toMatchObject({
      says: 'A yes or no question is safe.',
      title: 'Werkregel',
      langs: { title: 'nl' },
    });
  });

  it('may be written in another language than they are', () => {
    const english = changed(FACTS, 'language: nl', 'language: en');
    const dutch = 'language: nl\nfacts:\n  LAW-09:\n    says: In het Nederlands.\n';
    const { scenario } = compiled({ facts: [factBook(english, dutch)] });
    expect(scenario?.facts?.['LAW-09']).toMatchObject({ says: 'In het Nederlands.', langs: { title: 'en' } });
    const back = scenario && localize(scenario, 'en').facts?.['LAW-09'];
    expect(back).toMatchObject({ says: 'Advies vragen kan zonder namen.', title: 'Veilig Thuis, advies' });
    expect(back).not.toHaveProperty('langs');
  });

  it('stays the same training when a source moves or is read again', () => {
    const moved = changed(
      changed(FACTS, 'example.org/advies', 'example.org/elders'),
      '2026-01-31',
      '2026-06-30',
    );
    expect(compiled({ facts: [factBook(moved)] }).scenario?.digest).toBe(compiled().scenario?.digest);
  });

  it('carries none where nobody says what the facts are, or none is cited', () => {
    expect(compile(valid).scenario).not.toHaveProperty('facts');
    expect(compiled({ facts: [] }).diagnostics.map(({ code }) => code)).toContain('unknown-source');
  });
});

describe('a bank of rounds', () => {
  const { pairs, ...bank } = bankInput();
  const citing = (id: string) =>
    compileBank({
      ...bank,
      overlays: [{ file: 'bank.en.yaml', text: 'language: en\ntitle: Seeing\n' }],
      pairs: pairs.map((pair) => ({ ...pair, text: `${pair.text}  sources: [${id}]\n` })),
      facts: books,
    });

  it('carries the facts that its pairs cite, and deals them along in every language', () => {
    const { banks } = citing('LAW-09');
    for (const one of banks) {
      expect(Object.keys(one.facts ?? {})).toEqual(['LAW-09']);
      const round = dealRound(one, 7);
      expect(round.facts).toEqual(one.facts);
      expect(localize(round, 'en').facts?.['LAW-09']?.says).toBe('Advice can be asked without names.');
    }
    expect(banks).toHaveLength(4);
  });

  it('knows what its pairs cite', () => {
    const { banks, diagnostics } = citing('LAW-99');
    expect(banks).toEqual([]);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
      new Set(['unknown-source', 'translation-missing', 'translation-not-recorded']),
    );
  });
});

describe('a source that nobody wrote down', () => {
  const unknown = (id: string, input = text) =>
    check({ file: 'a.yaml', text: input.replaceAll('LAW-01', id), facts: books });

  it('is told at its place, with what was meant', () => {
    const [first, ...others] = unknown('LAW-91');
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      code: 'unknown-source',
      severity: 'error',
      params: { value: 'LAW-91', suggestion: 'LAW-01' },
    });
    const line = text.split('\n').findIndex((one) => one.includes('[LAW-01]'));
    expect(first?.range.start).toMatchObject({ line: line + 1, column: '      sources: ['.length + 1 });
  });

  it.each(['law-09', 'LAW-9', 'LAW09', 'LAW_09'])('is told of %s, which is near', (id) => {
    expect(unknown(id)).toMatchObject([{ code: 'unknown-source', params: { suggestion: 'LAW-09' } }]);
  });

  it('is told once, however often it is cited', () => {
    const twice = changed(
      text,
      '[LAW-09, "https://example.org/bron"]',
      '[LAW-01, "https://example.org/bron"]',
    );
    const told = unknown('LAW-99', twice);
    expect(told.map(({ code, related }) => [code, related.length])).toEqual([['unknown-source', 1]]);
  });

  it('may be an address, as long as nobody can read along', () => {
    expect(unknown('https://example.org/x?y=1')).toEqual([]);
    expect(unknown('http://example.org').map(({ code }) => code)).toEqual(['unknown-source']);
  });

  it('is told in a round and with a help line as well', () => {
    const round = fixture('round-length.round.yaml');
    const cited = { ...round, text: round.text.replaceAll('LAW-01', 'LAW-99') };
    expect(compileRound({ ...cited, facts: books }).diagnostics.map(({ code }) => code)).toContain(
      'unknown-source',
    );
    const line = changed(
      fixture('help-line-unchecked.help-lines.yaml').text,
      'verified: true\n    source: LAW-08',
      'verified: false\n    source: LAW-08',
    );
    const { diagnostics } = compileHelpLines({ file: 'help-lines.yaml', text: line, facts: books });
    expect(diagnostics).toMatchObject([{ code: 'unknown-source', params: { suggestion: 'LAW-09' } }]);
  });
});
