// `npm run help-lines`: writes the help lines of the player after scenarios/help-lines.yaml or its translation has changed.
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { helpLinesFor } from '../support/help-lines.ts';

for (const language of LANGUAGES) {
  const file = new URL(`../../locales/${language}/help-lines.json`, import.meta.url);
  writeFileSync(file, helpLinesFor(language));
}
