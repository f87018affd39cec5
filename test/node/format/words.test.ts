/** Whoever gives the format a new text must tell the compiler and `localize` of it: this notices what is forgotten. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, compileHelpLines, compilePartners } from '../../../src/authoring/index.ts';
import { localize, localizeHelpLines } from '../../../src/format/localize.ts';
import type { Scenario } from '../../../src/format/types.ts';
import { forgotten, retold } from '../../support/retold.ts';
import { fixture } from '../../support/scenario-fixtures.ts';

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
