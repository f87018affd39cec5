import { describe, expect, it } from 'vitest';
import { github } from '../../../src/cli/reporters/github.ts';
import type { Findings, Voice } from '../../../src/cli/reporters/reporter.ts';
import { text } from '../../../src/cli/reporters/text.ts';
import { createTerminalTranslator } from '../../../src/i18n/terminal.ts';

const at = (line: number, column: number) => ({ line, column, offset: 0 });
const findings: Findings = {
  diagnostics: [
    {
      code: 'duplicate-id',
      severity: 'warning',
      file: 'a,b:c/100%.yaml',
      range: { start: at(2, 1), end: at(2, 4) },
      params: {},
      related: [{ file: 'other.yaml', range: { start: at(7, 3), end: at(7, 5) } }],
    },
  ],
  texts: new Map([['a,b:c/100%.yaml', 'one\ntwo\n']]),
};
const voice: Voice = {
  explain: () => ({ what: 'What: 100 %,\nsaid.', why: 'Why.', mend: 'Mend.' }),
  translator: createTerminalTranslator('en'),
  hasColour: false,
};

describe('the GitHub reporter', () => {
  it('keeps signs with a meaning out of commands', () => {
    const [command] = github(findings, voice).split('\n');
    expect(command).toBe(
      '::warning file=a%2Cb%3Ac/100%25.yaml,line=2,col=1,endLine=2,endColumn=4,title=duplicate-id' +
        '::What: 100 %25,%0Asaid.%0AWhy.%0AMend.',
    );
  });
});

describe('the text reporter', () => {
  it('tells what, where, why, how to mend it, and which other place has to do with it', () => {
    expect(text(findings, { ...voice, explain: () => ({ what: 'What.', why: 'Why.', mend: 'Mend.' }) })).toBe(
      [
        'a,b:c/100%.yaml:2:1 warning duplicate-id',
        '  What.',
        '  1 | one',
        '  2 | two',
        '    | ^^^',
        '  Why.',
        '  How to mend it: Mend.',
        '  see also other.yaml:7:3',
        '',
        '0 errors, 1 warning (1 file read).',
        '',
      ].join('\n'),
    );
  });
});
