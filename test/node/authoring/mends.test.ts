import { describe, expect, it } from 'vitest';
import { BROKEN, diagnosticsOf } from '../../support/broken-fixtures.ts';
import { MENDS } from '../../support/mends.ts';
import { fixture } from '../../support/scenario-fixtures.ts';

const nameOf = (code: string): string => BROKEN.find((name) => name.split('.')[0] === code) ?? code;

describe('who does what a message says to do', () => {
  it.each(Object.entries(MENDS))('%s: is rid of it, and has no other error', (code, mend) => {
    const name = nameOf(code);
    const diagnostic = diagnosticsOf(name).find((one) => one.code === code);
    if (!diagnostic) throw new Error(`${name} does not have it.`);
    const left = diagnosticsOf(name, mend(fixture(name).text, diagnostic));
    expect(left.filter((one) => one.code === code || one.severity === 'error')).toEqual([]);
  });
});
