import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DIAGNOSTIC_CODES } from '../../../src/authoring/index.ts';
import { createExplain } from '../../../src/i18n/explain.ts';
import { diagnosticsGuide } from '../../support/diagnostics-guide.ts';
import { FOLDERS, UNSHOWN, toldOfNames } from '../../support/folder-examples.ts';

it.each([
  ['nl', 'MELDINGEN.md'],
  ['en', 'DIAGNOSTICS.md'],
] as const)(
  'the page with all messages in %s is up to date: npm run diagnostics writes it',
  (language, name) => {
    const page = readFileSync(new URL(`../../../scenarios/${name}`, import.meta.url), 'utf8');
    expect(page).toBe(diagnosticsGuide(language));
  },
);

it.each(['nl', 'en'] as const)(
  'that page has every message in %s, with nothing left to fill in',
  (language) => {
    const page = diagnosticsGuide(language);
    expect(DIAGNOSTIC_CODES.filter((code) => !page.includes(`\n## ${code}\n`))).toEqual([]);
    for (const { what, why, mend } of UNSHOWN.map(createExplain(language)))
      expect(`${what} ${why} ${mend}`).not.toContain('{{');
  },
);

it.each(FOLDERS)(
  'a folder with $wrong in it is told $code, and one with $right nothing',
  ({ code, folder, wrong, right }) => {
    expect(toldOfNames(folder, wrong).map((one) => one.code)).toEqual([code]);
    expect(toldOfNames(folder, right)).toEqual([]);
  },
);
