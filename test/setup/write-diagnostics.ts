// `npm run diagnostics`: writes the pages with all messages after a fixture, a message or a mend has changed.
import { writeFileSync } from 'node:fs';
import { diagnosticsGuide } from '../support/diagnostics-guide.ts';

for (const [language, name] of [
  ['nl', 'MELDINGEN.md'],
  ['en', 'DIAGNOSTICS.md'],
] as const)
  writeFileSync(new URL(`../../scenarios/${name}`, import.meta.url), diagnosticsGuide(language));
