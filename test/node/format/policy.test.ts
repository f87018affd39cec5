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
  ])('is refused whole for %s', (_, value) => {
    expect(readPolicy(value)).toBeUndefined();
  });
});
