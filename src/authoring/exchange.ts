import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import { sourceOfOverlays, type TextDraft } from './draft/draft.ts';
import { type ParsedLine, parseText } from './draft/prose.ts';
import type { DraftText } from './draft/texts.ts';
import { openAny } from './open-any.ts';
import { YamlEditor } from './read/edit.ts';
import type { FileInput, OverlayInput } from './read/input.ts';
import { read } from './read/read.ts';
import type { SourceFile } from './read/source-file.ts';
import { languageInName } from './translation/file-name.ts';
import { standingOf, wordsOf } from './translation/marker.ts';
import type { UpdatedOverlay } from './translation/updated-overlay.ts';
import { updatedTo } from './translation/updated-to.ts';
import { readXliff, type ReadUnit, tidied } from './xliff/read.ts';
import { lineSaying, sayingOf, type Unit, unitsOf } from './xliff/unit.ts';
import { type Segment, xliffFile } from './xliff/write.ts';

/** What is translated: a file, or what an audience pack makes of it. */
type Source = Pick<FileInput, 'file' | 'text' | 'audience'>;

/**
 * A translation as XLIFF 2, for whoever translates with a tool of their own: a unit for each line, in the order of the
 * screen, with what is translated already. Who speaks is a note, a cue is left out: both come back by themselves.
 *
 * @param overlay an empty text begins a translation into the language that its file is named after
 */
export function toXliff(source: Source, overlay: OverlayInput): UpdatedOverlay {
  const both = opened(source, overlay);
  if (!both.draft) return { diagnostics: both.diagnostics };
  const { draft, file } = both;
  const segments = unitsOf(draft.texts).map((unit) => segmentOf(unit, file, draft));
  const languages = { source: draft.language, target: languageOf(file, overlay) };
  return { text: xliffFile(source.file, languages, segments), diagnostics: [] };
}

/** What came of taking in a translation. */
export interface TakenIn extends UpdatedOverlay {
  /** How many lines are otherwise now. */
  readonly taken: number;
  /** Lines that were left, by their unit: the scenario says something else there now, or has no such line. */
  readonly left: readonly string[];
  /** Whether the text was XLIFF 2 at all. */
  readonly isXliff: boolean;
}

/**
 * Takes in what came back from a translation tool. A line is taken where its source is still what it was; one without a
 * translation stays as it is.
 */
export function fromXliff(source: Source, overlay: OverlayInput, xliff: string): TakenIn {
  const units = readXliff(xliff);
  const nothing = { taken: 0, left: [], isXliff: units !== undefined };
  if (!units) return { ...nothing, diagnostics: [] };
  const both = opened(source, overlay);
  if (!both.draft) return { ...nothing, diagnostics: both.diagnostics };
  const { draft, file } = both;
  const known = new Map(unitsOf(draft.texts).map((unit) => [unit.id, unit]));
  const changed = new Map<DraftText, Map<number, string>>();
  const left: string[] = [];
  for (const unit of units) {
    const own = known.get(unit.id);
    if (!own || tidied(sayingOf(own.source)) !== unit.source) left.push(unit.id);
    else if (isNews(unit, own, file, draft)) {
      changed.set(
        own.text,
        (changed.get(own.text) ?? new Map<number, string>()).set(own.position, unit.target),
      );
    }
  }
  const editor = new YamlEditor(file.text, () => []);
  for (const [text, lines] of changed) {
    const { path, kind } = text;
    const value = linesAt(text, file, draft)
      .map((line, position) => {
        const words = lines.get(position);
        return words === undefined ? line.written : lineSaying(words, text.lines[position] ?? line);
      })
      .join('\n');
    editor.write({ path, value, style: kind === 'line' ? 'line' : 'block' });
  }
  const taken = [...changed.values()].reduce((sum, lines) => sum + lines.size, 0);
  const now = taken === 0 ? file.text : editor.toString();
  return { ...nothing, ...updatedTo(draft, { ...overlay, text: now }), taken, left };
}

/** Both sides, the translation brought up to its source first: line by line they belong to each other. */
function opened(
  source: Source,
  overlay: OverlayInput,
):
  | { readonly draft: TextDraft; readonly file: SourceFile }
  | { readonly draft?: never; readonly diagnostics: readonly Diagnostic[] } {
  const { opened: whole, diagnostics } = openAny(source);
  if (!whole || hasErrors(diagnostics)) return { diagnostics };
  const draft = sourceOfOverlays(whole);
  const updated = updatedTo(draft, overlay);
  const { source: file } = read(updated.text ?? '', overlay.file);
  return file && updated.text !== undefined ? { draft, file } : { diagnostics: updated.diagnostics };
}

/** The lines of a translation beside those of its source; none where a person has to mend them first. */
function linesAt(
  { path, kind, lines }: DraftText,
  file: SourceFile,
  { speakers }: TextDraft,
): readonly ParsedLine[] {
  const node = file.nodeAt(path);
  const value = node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
  const own = parseText(value, kind, speakers).lines;
  return own.length === lines.length ? own : [];
}

function segmentOf({ id, text, position, source }: Unit, file: SourceFile, draft: TextDraft): Segment {
  const line = linesAt(text, file, draft)[position];
  const { language } = draft;
  const standing = line ? standingOf(wordsOf(line), language).standing : 'missing';
  const speaker = source.speaker === undefined ? undefined : draft.speakers.get(source.speaker);
  return {
    id,
    source: sayingOf(source),
    isDone: standing === 'translated',
    ...(line && standing !== 'missing' && { target: saidIn(line, draft) }),
    ...(speaker !== undefined && { speaker }),
  };
}

/** What a line of a translation says, without the mark that it still needs work. */
function saidIn(line: ParsedLine, { language }: TextDraft): string {
  return sayingOf(line).slice(standingOf(wordsOf(line), language).length);
}

function isNews({ target }: ReadUnit, { text, position }: Unit, file: SourceFile, draft: TextDraft): boolean {
  const line = linesAt(text, file, draft)[position];
  if (!line) return false;
  const { standing } = standingOf(wordsOf(line), draft.language);
  return standing === 'missing' || tidied(saidIn(line, draft)) !== target;
}

function languageOf({ value }: SourceFile, { file }: OverlayInput): string {
  const { language } = value as { readonly language?: unknown };
  return typeof language === 'string' ? language : (languageInName(file) ?? '');
}
