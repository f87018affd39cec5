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

  it.each([
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
