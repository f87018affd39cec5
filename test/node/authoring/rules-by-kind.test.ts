/** What no text may hold depends on the kind of file, and is the same in its source and in its translations. */
import { describe, expect, it } from 'vitest';
import {
  check,
  compileBank,
  compileFacts,
  compileHelpLines,
  compilePartners,
  compileRound,
  type Diagnostic,
  type FileInput,
  type Kind,
} from '../../../src/authoring/index.ts';
import { PARTNERS } from '../../../src/format/vocabulary.ts';
import { RULES_BY_KIND } from '../../../src/authoring/rules/index.ts';
import { BANK_FILE, bankInput } from '../../support/banks.ts';
import { FACTS } from '../../support/facts.ts';
import { changed, fixture } from '../../support/scenario-fixtures.ts';

/** A text that each rule for texts refuses. */
const REFUSED: Readonly<Record<string, string>> = {
  'html-in-text': 'Bel <b>nu</b> meteen.',
  'phone-number': 'Bel 06-12345678 meteen.',
  'citizen-number': 'Het nummer 111222333 staat erbij.',
};

const card = (partner: string): string =>
  `  ${partner}:\n    name: N\n    does: |\n      Iets.\n    does-not: |\n      Iets.\n    sends-back: |\n      Iets.\n`;

interface Sample {
  readonly find: (input: FileInput) => readonly Diagnostic[];
  readonly text: string;
  /** A text of it, and where it stands in a translation. */
  readonly from: string;
  readonly translated: (text: string) => string;
}

const SAMPLES: Readonly<Record<Kind, Sample>> = {
  scenario: {
    find: check,
    text: fixture('valid.yaml').text,
    from: 'Rustig blijven.',
    translated: (text) => `scenes:\n  door:\n    inner:\n      mila: |\n        ${text}\n`,
  },
  round: {
    find: (input) => compileRound(input).diagnostics,
    text: fixture('twin-name.round.yaml').text,
    from: 'Hij beslist zelf.',
    translated: (text) => `noise:\n  because: |\n    ${text}\n`,
  },
  bank: {
    find: (input) => compileBank({ ...bankInput(), ...input }).diagnostics,
    text: BANK_FILE,
    from: 'Acht gevallen, met uitleg.',
    translated: (text) => `blocks:\n  practice:\n    script: |\n      ${text}\n`,
  },
  partners: {
    find: (input) => compilePartners(input).diagnostics,
    text: `format: 1\nlanguage: nl\npartners:\n${PARTNERS.map(card).join('')}`.replace('Iets.', 'Dit ene.'),
    from: 'Dit ene.',
    translated: (text) => `partners:\n  ${PARTNERS[0]}:\n    does: |\n      ${text}\n`,
  },
  'help-lines': {
    find: (input) => compileHelpLines(input).diagnostics,
    text: fixture('help-line-unchecked.help-lines.yaml').text,
    from: 'Advies over huiselijk geweld.',
    translated: (text) => `lines:\n  - id: veilig-thuis\n    for: ${text}\n`,
  },
  facts: {
    find: (input) => compileFacts(input).diagnostics,
    text: FACTS,
    from: 'Een vraag met ja of nee is veilig.',
    translated: (text) => `facts:\n  TALK-01:\n    says: ${text}\n`,
  },
};

const kinds = Object.keys(SAMPLES) as Kind[];

describe.each(kinds)('a text of a file of the kind %s', (kind) => {
  const { find, text, from, translated } = SAMPLES[kind];
  const codesOf = (input: FileInput): readonly string[] =>
    find(input)
      .map(({ code }) => code)
      .filter((code) => Object.hasOwn(REFUSED, code));
  const rules = RULES_BY_KIND[kind].texts.map(({ code }) => code);

  it.each(Object.entries(REFUSED))('is looked at for %s in the source as in a translation', (code, words) => {
    const expected = rules.includes(code) ? [code] : [];
    expect(codesOf({ file: 'source.yaml', text: changed(text, from, words) })).toEqual(expected);
    const overlay = { file: 'x.en.yaml', text: `language: en\n${translated(words)}` };
    expect(codesOf({ file: 'source.yaml', text, overlays: [overlay] })).toEqual(expected);
  });

  it('may never hold HTML', () => {
    expect(rules).toContain('html-in-text');
  });
});

describe('a help line', () => {
  it('may name a number, which is what it is for; nothing else may', () => {
    const free = kinds.filter(
      (kind) => !RULES_BY_KIND[kind].texts.some(({ code }) => code === 'phone-number'),
    );
    expect(free).toEqual(['help-lines']);
  });
});
