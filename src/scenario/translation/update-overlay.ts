import { hasErrors, type Diagnostic } from '../diagnostic.ts';
import type { DraftText } from '../draft.ts';
import { parseText, type ParsedLine } from '../prose.ts';
import { YamlEditor, type TextEdit } from '../read/edit.ts';
import { read } from '../read/read.ts';
import type { SourceFile } from '../read/source-file.ts';
import { pairLines } from './align.ts';
import type { OverlayInput } from './compile-overlay.ts';
import { languageInName } from './file-name.ts';
import { hashesOf, recordedHashes } from './hashes.ts';
import { marked, missingMark, standingOf, staleMark } from './marker.ts';
import { openTranslatable } from './open-translatable.ts';
import type { Translatable } from './translatable.ts';
import { TextTree } from './text-tree.ts';

export interface UpdatedOverlay {
  /** The overlay as it is to be written; absent when the source or the overlay cannot be read. */
  readonly text?: string;
  /** Why there is no text. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Brings a translation up to its source. What is translated stays; what is missing is added in the order of the source
 * and marked `[nl]`; what changed is marked `[nl?]`; `source:` then records what it all belongs to. Nothing is taken
 * away: what no longer has a place is left for `check` to tell.
 *
 * @param source a scenario, a round, the partners or the help lines
 * @param overlay an empty text begins a new translation, into the language that its file is named after
 */
export function updateOverlay(source: OverlayInput, overlay: OverlayInput): UpdatedOverlay {
  const { translatable, diagnostics } = openTranslatable(source);
  if (!translatable) return { diagnostics };
  const text =
    overlay.text.trim() === '' ? `language: ${languageInName(overlay.file) ?? 'en'}\n` : overlay.text;
  const { source: file, diagnostics: written } = read(text, overlay.file);
  if (!file || hasErrors(written)) return { diagnostics: written };

  const tree = new TextTree(translatable.texts);
  const recorded = recordedHashes((file.value as { source?: unknown }).source);
  const editor = new YamlEditor(text, (parent) => tree.keysBelow(parent));
  const hashes: [string, string][] = [];
  for (const one of translatable.texts) {
    const name = one.path.join('.');
    const { edit, current } = update(one, file, recorded.get(name), translatable);
    if (edit) editor.write(edit);
    if (current.length > 0) hashes.push([name, current.join(' ')]);
  }
  editor.close('source', hashes);
  return { text: editor.toString(), diagnostics: [] };
}

interface Update {
  readonly edit?: TextEdit;
  /** What is to be recorded for this text; nothing when it cannot be said what the translation belongs to. */
  readonly current: readonly string[];
}

function update(
  text: DraftText,
  file: SourceFile,
  recorded: readonly string[] | undefined,
  { language, speakers }: Translatable,
): Update {
  const { path, kind } = text;
  const current = hashesOf(text);
  const style = kind === 'line' ? 'line' : 'block';
  const missing = (line: ParsedLine): string =>
    marked(line.written, line.speaker, missingMark(language), language);
  const node = file.nodeAt(path);
  const isEmpty = !node || (node.kind === 'scalar' && (node.value === null || node.value === ''));
  if (isEmpty) return { edit: { path, value: text.lines.map(missing).join('\n'), style }, current };
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return { current: recorded ?? [] };

  const { lines } = parseText(node.value, kind, speakers);
  const then = recorded ?? (lines.length === current.length ? current : undefined);
  // Without knowing what each line was made from, a block of another length can only be mended by a person.
  if (then?.length !== lines.length) return { current: recorded ?? [] };
  const pairs = pairLines(then, current);
  if (!pairs) return { current: then };

  const updated = text.lines.map((line, position) => {
    const pair = pairs[position];
    const own = pair && lines[pair.old];
    if (!pair || !own) return missing(line);
    if (!pair.isChanged) return own.written;
    const words = own.written.slice(own.speaker === undefined ? 0 : own.speaker.length + 1).trimStart();
    // What was not translated yet follows the source; what was, waits for the translator.
    if (standingOf(words, language).standing === 'missing') return missing(line);
    return marked(own.written, own.speaker, staleMark(language), language);
  });
  const value = updated.join('\n');
  const isSame = value === lines.map((line) => line.written).join('\n');
  return isSame ? { current } : { edit: { path, value, style }, current };
}
