import { diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { TextDraft } from '../draft/draft.ts';
import type { DraftText } from '../draft/texts.ts';
import { parseText, type ParsedLine } from '../draft/prose.ts';
import { YamlEditor, type TextEdit } from '../read/edit.ts';
import type { OverlayInput } from '../read/input.ts';
import { read } from '../read/read.ts';
import { LineIndex, type SourceFile } from '../read/source-file.ts';
import { placesOf } from './align.ts';
import { languageInName } from './file-name.ts';
import { type LinePair, pairsOf, recordedPairs, shortHash, writePairs } from './hashes.ts';
import { marked, missingMark, standingOf, staleMark, wordsOf } from './marker.ts';
import { outdatedLines } from './outdated.ts';
import { TextTree } from './text-tree.ts';
import type { UpdatedOverlay } from './updated-overlay.ts';

/** A translation brought up to a source that is open. */
export function updatedTo(draft: TextDraft, overlay: OverlayInput): UpdatedOverlay {
  const text = overlay.text.trim() === '' ? beginning(overlay.file, draft.language) : overlay.text;
  if (text === undefined) {
    const place = { file: overlay.file, range: new LineIndex('').range([0, 0]) };
    const params = { language: languageInName(overlay.file) ?? '', source: draft.language };
    return { diagnostics: [diagnostic('translation-language', place, params)] };
  }
  const { source: file, diagnostics: written } = read(text, overlay.file);
  if (!file || hasErrors(written)) return { diagnostics: written };

  const tree = new TextTree(draft.texts);
  const recorded = recordedPairs((file.value as { source?: unknown }).source);
  const editor = new YamlEditor(text, (parent) => tree.keysBelow(parent));
  const pairs: [string, string][] = [];
  for (const one of draft.texts) {
    const name = one.path.join('.');
    const { edit, record } = update(one, file, recorded.get(name), draft);
    if (edit) editor.write(edit);
    if (record.length > 0) pairs.push([name, writePairs(record)]);
  }
  editor.close('source', pairs);
  return { text: editor.toString(), diagnostics: [] };
}

/** The first line of a new translation; undefined when its name does not tell into which other language it goes. */
function beginning(file: string, source: string): string | undefined {
  const language = languageInName(file);
  return language === undefined || language === source ? undefined : `language: ${language}\n`;
}

interface Update {
  readonly edit?: TextEdit;
  /** What is to be recorded for this text; nothing when it cannot be said what the translation belongs to. */
  readonly record: readonly LinePair[];
}

function update(
  text: DraftText,
  file: SourceFile,
  recorded: readonly LinePair[] | undefined,
  { language, speakers }: TextDraft,
): Update {
  const { path, kind } = text;
  const style = kind === 'line' ? 'line' : 'block';
  const missing = (line: ParsedLine): string => marked(line, missingMark(language), language);
  const node = file.nodeAt(path);
  const isEmpty = !node || (node.kind === 'scalar' && (node.value === null || node.value === ''));
  if (isEmpty) {
    const value = text.lines.map(missing).join('\n');
    return { edit: { path, value, style }, record: pairsOf(text, [], language) };
  }
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return { record: recorded ?? [] };

  const { lines } = parseText(node.value, kind, speakers);
  const placed = place(text, lines, recorded);
  // Without knowing what each line was made from, a block of another length can only be mended by a person.
  if (!placed) return { record: recorded ?? [] };
  const now = pairsOf(text, placed, language);
  const then = recorded ?? now;
  const outdated = outdatedLines(then, now);
  const sources = new Set(then.map(({ source }) => source));

  const updated = text.lines.map((line, position) => {
    const own = placed[position];
    if (!own) return missing(line);
    // What was not translated yet follows the source, unless somebody has begun to.
    if (standingOf(wordsOf(own), language).standing === 'missing') {
      return sources.has(shortHash(marked(own, '', language))) ? missing(line) : own.written;
    }
    return outdated.has(position) ? marked(own, staleMark(language), language) : own.written;
  });
  const record = now.map((pair, position) =>
    outdated.has(position) ? { ...pair, translation: undefined } : pair,
  );
  const value = updated.join('\n');
  const isSame = value === lines.map((line) => line.written).join('\n');
  return isSame ? { record } : { edit: { path, value, style }, record };
}

/** The lines of a translation at the places of those of the source; undefined when that cannot be said. */
function place(
  text: DraftText,
  lines: readonly ParsedLine[],
  recorded: readonly LinePair[] | undefined,
): readonly (ParsedLine | undefined)[] | undefined {
  if (lines.length === text.lines.length) return lines;
  if (lines.length !== recorded?.length) return undefined;
  const then = recorded.map(({ source }) => source);
  const now = text.lines.map(({ written }) => shortHash(written));
  return placesOf(then, now)?.map((old) => (old === undefined ? undefined : lines[old]));
}
