import { describe, expect, it } from 'vitest';
import { type Policy, SAFE_POLICY, readPolicy } from '../../../src/format/policy.ts';

const line = {
  name: 'Ruth',
  for: 'For colleagues.',
  phone: '010 - 123 45 67',
  site: 'https://example.org/ruth',
};
const policy: Policy = { meldcode: 'adopted', 'may-report': true, contact: 'Samira', 'help-lines': [line] };

describe('a policy', () => {
  it('is read as it is', () => {
    expect(readPolicy(policy)).toEqual(policy);
  });

  it('has its safe default for what is left out', () => {
    // In full: what is safe must not be read from the code that is to be safe.
    expect(SAFE_POLICY).toEqual({ meldcode: 'none', 'may-report': false });
    expect(readPolicy({})).toEqual(SAFE_POLICY);
    expect(readPolicy({ contact: 'Bram' })).toEqual({ ...SAFE_POLICY, contact: 'Bram' });
  });

  it.each<[string, Partial<Policy>]>([
    ['a contact of one letter', { contact: 'R' }],
    ['a contact of eighty', { contact: 'a'.repeat(80) }],
    ['each meldcode', { meldcode: 'statutory' }],
    ['no help lines', { 'help-lines': [] }],
    ['five help lines', { 'help-lines': Array.from({ length: 5 }, () => line) }],
    ['a help line without number or site', { 'help-lines': [{ name: 'Ruth', for: 'For you.' }] }],
    ['a purpose of two hundred letters', { 'help-lines': [{ ...line, for: 'a'.repeat(200) }] }],
    ['a purpose of one letter', { 'help-lines': [{ ...line, for: 'a' }] }],
    ['a number of three digits', { 'help-lines': [{ ...line, phone: '112' }] }],
    ['a number of twenty signs', { 'help-lines': [{ ...line, phone: '+31 (0)10 - 123 45 6' }] }],
    ['a long address', { 'help-lines': [{ ...line, site: `https://${'a'.repeat(200)}` }] }],
  ])('may have %s', (_, value) => {
    expect(readPolicy(value)).toEqual({ ...SAFE_POLICY, ...value });
  });

  it('is frozen', () => {
    expect(Object.isFrozen(readPolicy(policy))).toBe(true);
    expect(Object.isFrozen(SAFE_POLICY)).toBe(true);
  });

  it.each([
    ['a purpose that is a story', { 'help-lines': [{ ...line, for: 'a'.repeat(201) }] }],
    ['an empty purpose', { 'help-lines': [{ ...line, for: '  ' }] }],
    ['a contact in two lines', { contact: 'Ruth\nor Bram' }],
    ['a contact with a line before it', { contact: '\nRuth' }],
    ['a number of two digits', { 'help-lines': [{ ...line, phone: '11' }] }],
    ['a number without end', { 'help-lines': [{ ...line, phone: '1'.repeat(21) }] }],
    ['an address without end', { 'help-lines': [{ ...line, site: `https://${'a'.repeat(201)}` }] }],
    ['an address in two parts', { 'help-lines': [{ ...line, site: 'https://a b' }] }],
    ['a help line that is a text', { 'help-lines': ['Ruth'] }],
    ['no object', 'adopted'],
    ['nothing', null],
    ['a list', []],
    ['a misspelt key', { ...policy, 'may-reprot': true }],
    ['an unknown meldcode', { meldcode: 'maybe' }],
    ['a may-report that is no yes or no', { 'may-report': 'yes' }],
    ['an empty contact', { contact: ' ' }],
    ['a contact that is a story', { contact: 'a'.repeat(81) }],
    ['help lines that are no list', { 'help-lines': line }],
    ['more than five help lines', { 'help-lines': Array.from({ length: 6 }, () => line) }],
    ['a help line without a purpose', { 'help-lines': [{ name: 'Ruth' }] }],
    ['a help line with a misspelt key', { 'help-lines': [{ ...line, fone: '1' }] }],
    ['a telephone number with words in it', { 'help-lines': [{ ...line, phone: 'ask Ruth' }] }],
    ['a site that is a script', { 'help-lines': [{ ...line, site: 'javascript:alert(1)' }] }],
    ['a site without encryption', { 'help-lines': [{ ...line, site: 'http://example.org' }] }],
    [
      'a script behind which a site stands',
      { 'help-lines': [{ ...line, site: 'javascript:alert(1)//https://x' }] },
    ],
    ['a site behind a space', { 'help-lines': [{ ...line, site: ' https://example.org' }] }],
    [
      'a site with a story behind it',
      { 'help-lines': [{ ...line, site: 'https://example.org\nAsk Ruth.' }] },
    ],
    ['a site that says no place', { 'help-lines': [{ ...line, site: 'https://' }] }],
    ['a telephone number behind words', { 'help-lines': [{ ...line, phone: 'Ruth 010' }] }],
    ['a telephone number with words behind it', { 'help-lines': [{ ...line, phone: '010 Ruth' }] }],
  ])('is refused whole for %s', (_, value) => {
    expect(readPolicy(value)).toBeUndefined();
  });
});
