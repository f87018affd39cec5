// `npm run schema`: writes the JSON Schemas for editors after the schema of the source has changed.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { EDITOR_SCHEMAS } from '../support/editor-schema.ts';

for (const [file, content] of EDITOR_SCHEMAS) {
  const text = await format(content(), { filepath: file, printWidth: 110 });
  writeFileSync(new URL(`../../${file}`, import.meta.url), text);
}
