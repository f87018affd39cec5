import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { diagnosticsGuide } from '../../support/diagnostics-guide.ts';

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
