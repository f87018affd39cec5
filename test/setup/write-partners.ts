// `npm run partners`: writes the partners of a team after scenarios/partners.yaml or its translation has changed.
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { partnersFor } from '../support/partners.ts';

for (const language of LANGUAGES) {
  const file = new URL(`../../locales/${language}/partners.json`, import.meta.url);
  writeFileSync(file, partnersFor(language));
}
