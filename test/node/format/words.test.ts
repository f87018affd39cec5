/** Whoever gives the format a new text must tell the compiler, the deal and `localize` of it: this notices what is forgotten. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, compileBank, compileHelpLines, compilePartners } from '../../../src/authoring/index.ts';
import { localize, localizeHelpLines } from '../../../src/format/localize.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { dealRound } from '../../../src/rounds/index.ts';
import { bankInput } from '../../support/banks.ts';
import { isRetold, retold, textsIn } from '../../support/retold.ts';
import { fixture } from '../../support/scenario-fixtures.ts';

/** Under these keys, and in conditions, nothing is written for a learner: ids, places to go, words of the format. */
const NO_WORDS = new Set([
  ...['id', 'digest', 'version', 'language', 'setting', 'start', 'status', 'date'],
  ...[
    'kind',
    'grade',
    'to',
    'skipTo',
    'as',
    'reads',
    'present',
    'look',
    'metersOf',
    'ending',
    'expected',
    'explain',
    'at',
    'src',
  ],
  ...['speaker', 'cue', 'fill', 'signal', 'noise', 'strength', 'partner', 'sources', 'block', 'pair'],
  ...['phone', 'site', 'source', 'checkedOn', 'address', 'sure'],
]);
const isWord = (path: string): boolean => {
  const last = path
    .split('.')
    .filter((key) => !/^\d+$/.test(key))
    .at(-1);
  // At the top a goal's words, each under its id; of a choice or a route the ids of those it touches.
  return !path.includes('.when.') && last !== 'goals' && !NO_WORDS.has(last ?? '');
};

/** Texts that are still the source's, and texts that say so. */
function forgotten(told: object): string[] {
  const texts = [...textsIn({ ...told, translations: {} })];
  return texts.flatMap(([path, text]) => (isWord(path) && !isRetold(text) ? [`${path}: ${text}`] : []));
}

function scenario(): Scenario {
  const { partners } = compilePartners(retold(shared('partners.yaml')));
  const compiled = compile({ ...retold(fixture('valid.yaml')), ...(partners && { partners }) });
  if (!compiled.scenario) throw new Error(compiled.diagnostics.map(({ code }) => code).join());
  return compiled.scenario;
}

function shared(file: string): { file: string; text: string } {
  return { file, text: readFileSync(new URL(`../../../scenarios/${file}`, import.meta.url), 'utf8') };
}

describe('every text of the format', () => {
  it('is told in another language: of a scenario and the cards of its partners', () => {
    expect(forgotten(localize(scenario(), 'xx'))).toEqual([]);
  });

  it('is told in another language: of a round, whichever it is and however it is dealt', () => {
    const input = retold(bankInput());
    const { banks, diagnostics } = compileBank({ ...input, pairs: input.pairs.map((pair) => retold(pair)) });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(banks.map(({ length }) => length)).toEqual(['standard', 'form', 'form', 'booster']);
    for (const bank of banks) expect(forgotten(localize(dealRound(bank, 4), 'xx')), bank.length).toEqual([]);
  });

  it('is told in another language: of the facts it cites', () => {
    const facts = { 'LAW-09': { says: 'Zo is het.', title: 'Een bladzijde', sure: 'verified' } } as const;
    const translations = { xx: { 'facts.LAW-09.says': '¤1¤', 'facts.LAW-09.title': '¤2¤' } };
    const told = localize({ ...scenario(), facts, translations }, 'xx');
    expect(forgotten({ facts: told.facts })).toEqual([]);
  });

  it('is told in another language: of the help lines', () => {
    const { helpLines } = compileHelpLines(retold(shared('help-lines.yaml')));
    if (!helpLines) throw new Error('The help lines of the package compile.');
    expect(forgotten(localizeHelpLines(helpLines, 'xx'))).toEqual([]);
  });

  it('is looked for here', () => {
    const source = scenario();
    expect(forgotten(source).length).toBeGreaterThan(60);
    const { title } = source;
    expect(forgotten({ ...localize(source, 'xx'), title })).toEqual([`title: ${title}`]);
  });
});
