import type { TextDraft } from './draft/draft.ts';
import type { FileInput } from './read/input.ts';
import { openFile, type Opened } from './open-file.ts';
import { openScenario } from './open-scenario.ts';
import { read } from './read/read.ts';
import { kindOf } from './schema/kinds.ts';

/** Opens a file by what is in it. */
export function openAny(input: FileInput): Opened<TextDraft> {
  const kind = kindOf(read(input.text, input.file).source?.value);
  return kind === 'scenario' ? openScenario(input) : openFile(kind, input);
}
