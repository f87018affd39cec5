import type { SourceFile } from '../read/source-file.ts';
import type { Rule } from './rule.ts';

/** The list of all trainings is `index.json`, beside the files that are named after their ids. */
const RESERVED = 'index';

/** No training takes the name of the list it stands in. */
export const reservedId: Rule<{ readonly file: SourceFile; readonly source: { readonly id: string } }> = {
  code: 'reserved-id',
  severity: 'error',
  *find({ file, source }) {
    if (source.id === RESERVED) yield { at: file.valueOf(['id']), params: { id: source.id } };
  },
};
