import { diagnostic, type Diagnostic, type RelatedPlace } from '../diagnostics/diagnostic.ts';
import type { TextDraft } from '../draft/draft.ts';
import { slipsAt, type DraftText } from '../draft/texts.ts';
import { parseText, type ParsedLine } from '../draft/prose.ts';
import { read } from '../read/read.ts';
import type { Path, SourceFile, SourceNode } from '../read/source-file.ts';
import { RULES_BY_KIND } from '../rules/index.ts';
import { textFindings, type TextRule } from '../rules/text-rule.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import type { Inline, Translation } from '../../format/types.ts';
import { LANGUAGE_PATTERN } from '../../format/vocabulary.ts';
import type { OverlayInput } from '../read/input.ts';
import { languageInName } from './file-name.ts';
import { type LinePair, pairsOf, recordedPairs } from './hashes.ts';
import { standingOf } from './marker.ts';
import { isRecorded, outdatedLines } from './outdated.ts';
import { TextTree } from './text-tree.ts';

export interface CompiledOverlay {
  /** Empty when the overlay does not say it. */
  readonly language: string;
  /** Where it says so. */
  readonly languageAt?: RelatedPlace;
  readonly texts: Translation;
  readonly diagnostics: readonly Diagnostic[];
}

/** Keys at the top of an overlay that are no texts: which language it is in, and what it was made from. */
const OWN_KEYS = new Set(['language', 'source']);

/** Checks a translation against its source, line by line, and turns it into the texts that replace the source's. */
export function compileOverlay(source: TextDraft, { file, text }: OverlayInput): CompiledOverlay {
  const { source: overlay, diagnostics: written } = read(text, file);
  if (!overlay || written.length > 0) {
    const empty = written.find(({ code }) => code === 'not-a-map');
    const told = empty ? [diagnostic('translation-empty', empty)] : written;
    return { language: '', texts: {}, diagnostics: told };
  }
  return new OverlayCompiler(source, overlay).compile();
}

/** Something that is not translated yet: how many texts, and where both sides stand. */
interface Missing {
  readonly key: string;
  readonly count: number;
  readonly place: RelatedPlace;
  readonly source: RelatedPlace;
}

class OverlayCompiler {
  readonly #source: TextDraft;
  readonly #overlay: SourceFile;
  readonly #tree: TextTree;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #compiled: Record<string, string | (readonly Inline[] | null)[]> = {};
  readonly #recorded: ReadonlyMap<string, readonly LinePair[]>;
  readonly #rules: readonly TextRule[];
  /** What is not translated yet. */
  readonly #missing: Missing[] = [];
  #hasUnrecorded = false;

  constructor(source: TextDraft, overlay: SourceFile) {
    this.#source = source;
    this.#overlay = overlay;
    this.#tree = new TextTree(source.texts);
    this.#rules = RULES_BY_KIND[source.kind].texts;
    this.#recorded = recordedPairs((overlay.value as { source?: unknown }).source);
  }

  compile(): CompiledOverlay {
    const language = this.#language();
    // Of what is no translation into any language, nothing more can be said.
    if (language === '') return { language, texts: {}, diagnostics: this.#diagnostics };
    this.#visit(this.#overlay.root, []);
    this.#reportMissing();
    if (this.#hasUnrecorded) {
      const place = this.#overlay.keyOf(this.#recorded.size > 0 ? ['source'] : ['language']);
      const { file } = this.#overlay;
      this.#diagnostics.push(diagnostic('translation-not-recorded', place, { file }));
    }
    const languageAt = this.#overlay.valueOf(['language']);
    return { language, languageAt, texts: this.#compiled, diagnostics: this.#diagnostics };
  }

  #language(): string {
    const { language } = this.#overlay.value as { language?: unknown };
    const isTag = typeof language === 'string' && LANGUAGE_PATTERN.test(language);
    // A copy of `en.yaml` named `de.yaml` would take the place of the first.
    const isNamed = [undefined, language].includes(languageInName(this.#overlay.file));
    if (isTag && isNamed && language !== this.#source.language) return language;
    const written = typeof language === 'string' ? language : '';
    const params = { language: written, source: this.#source.language };
    this.#diagnostics.push(diagnostic('translation-language', this.#overlay.valueOf(['language']), params));
    return '';
  }

  /** Walks the overlay and treats each text where the source has one; everything else has no place in it. */
  #visit(node: SourceNode, path: Path): void {
    const text = this.#source.texts.at(path);
    if (text) {
      this.#align(text, node);
      return;
    }
    const children: (readonly [string | number, SourceNode])[] =
      node.kind === 'map'
        ? [...node.entries].map(([key, entry]) => [key, entry.node] as const)
        : node.kind === 'list'
          ? [...node.items.entries()]
          : [];
    if (path.length > 0 && node.kind === 'scalar') {
      const place = this.#overlay.keyOf(path);
      this.#diagnostics.push(diagnostic('expected-keys', place, { key: String(path.at(-1)) }));
    }
    for (const [key, child] of children) {
      if (path.length === 0 && OWN_KEYS.has(String(key))) continue;
      const below = [...path, key];
      if (this.#tree.has(below)) this.#visit(child, below);
      else if (!this.#isIdOfItem(below, child)) this.#reportOrphan(below);
    }
  }

  /** Lists are aligned by position; the id of an item may be repeated, so that the translator sees which one it is. */
  #isIdOfItem(path: Path, node: SourceNode): boolean {
    if (path.at(-1) !== 'id' || typeof path.at(-2) !== 'number' || node.kind !== 'scalar') return false;
    const original = this.#source.file.nodeAt(path);
    return original?.kind === 'scalar' && original.value === node.value;
  }

  #reportOrphan(path: Path): void {
    const key = String(path.at(-1));
    const above = path.slice(0, -1);
    // Another id than that of the source is a line of another thing.
    if (key !== 'id' && this.#source.file.nodeAt(path)) {
      this.#diagnostics.push(diagnostic('translation-not-text', this.#overlay.keyOf(path), { key }));
      return;
    }
    const { file } = this.#overlay;
    // What is translated already cannot be meant.
    const free = [...this.#tree.keysBelow(above)].filter((one) => !this.#overlay.nodeAt([...above, one]));
    this.#diagnostics.push(
      diagnostic('translation-orphan', this.#overlay.keyOf(path), { key, file, ...suggestion(key, free) }),
    );
  }

  #align(text: DraftText, node: SourceNode): void {
    const { path, kind } = text;
    const key = String(path.findLast((step) => typeof step === 'string') ?? '');
    const report = (code: 'expected-text' | 'prose-not-block'): void => {
      this.#diagnostics.push(diagnostic(code, this.#overlay.valueOf(path), { key }));
    };
    if (node.kind !== 'scalar' || (node.value !== null && typeof node.value !== 'string')) {
      report('expected-text');
      return;
    }
    if (node.value === null || node.value.trim() === '') return;
    if (kind !== 'line' && node.style !== 'block') {
      report('prose-not-block');
      return;
    }
    const { lines, slips } = parseText(node.value, kind, this.#source.speakers);
    this.#tree.found(path);
    this.#diagnostics.push(
      ...slipsAt(this.#overlay, text, slips),
      ...textFindings(this.#rules, [{ path, value: node.value }], this.#overlay),
    );
    if (this.#alignLines(text, lines)) this.#keep(text, lines, node.value);
  }

  /** Whether the lines belong to each other one by one. */
  #alignLines(text: DraftText, lines: readonly ParsedLine[]): boolean {
    const { path } = text;
    if (lines.length !== text.lines.length) {
      const params = { expected: text.lines.length, found: lines.length };
      const place = this.#overlay.keyOf(path);
      this.#diagnostics.push(diagnostic('translation-lines', place, params, [this.#source.file.keyOf(path)]));
      return false;
    }
    let isAligned = true;
    for (const [position, line] of lines.entries()) {
      const original = text.lines[position];
      if (!original) continue;
      const place = (): RelatedPlace => this.#overlay.charactersOf(path, line.index);
      const related = (): readonly RelatedPlace[] => [this.#source.file.charactersOf(path, original.index)];
      const compare = (
        code: 'translation-speaker' | 'translation-cue' | 'translation-when',
        expected = '',
        found = '',
      ): void => {
        if (expected === found) return;
        isAligned = false;
        this.#diagnostics.push(diagnostic(code, place(), { expected, found }, related()));
      };
      compare('translation-speaker', original.speaker, line.speaker);
      compare('translation-when', original.when?.id, line.when?.id);
      const [found, wanted] = [line.cue?.id, original.cue?.id];
      const home = text.lines.findIndex(({ cue }) => cue !== undefined && cue.id === found);
      if (found !== wanted && found !== undefined && home >= 0) {
        isAligned = false;
        const params = { mark: `{${found}}`, line: home + 1, here: position + 1 };
        this.#diagnostics.push(diagnostic('translation-cue-moved', place(), params, related()));
      } else if (found === undefined && lines.some(({ cue }) => cue !== undefined && cue.id === wanted)) {
        // Told on the line to which it has gone.
        isAligned = false;
      } else compare('translation-cue', wanted, found);
    }
    return isAligned;
  }

  #keep(text: DraftText, lines: readonly ParsedLine[], value: string): void {
    const { path } = text;
    const name = path.join('.');
    const now = pairsOf(text, lines, this.#source.language);
    const recorded = this.#recorded.get(name) ?? [];
    const outdated = outdatedLines(recorded, now);
    if (outdated.size === 0 && !isRecorded(recorded, now)) this.#hasUnrecorded = true;
    const compiled = lines.map((line, position) => {
      const original = text.lines[position];
      const first = line.text[0];
      const words = text.kind === 'line' ? value.trim() : typeof first === 'string' ? first : '';
      const { standing, length } = standingOf(words, this.#source.language);
      if (standing === 'missing' || standing === 'stale' || outdated.has(position)) {
        const place = this.#overlay.charactersOf(path, line.index);
        const source = this.#source.file.charactersOf(path, original?.index ?? 0);
        if (standing === 'missing') {
          this.#missing.push({ key: name, count: 1, place, source });
          return null;
        }
        const { file } = this.#overlay;
        this.#diagnostics.push(diagnostic('translation-stale', place, { key: name, file }, [source]));
      }
      return length === 0 ? line.text : [words.slice(length), ...line.text.slice(1)];
    });
    if (text.kind !== 'line') this.#compiled[name] = compiled;
    else if (compiled[0]) {
      this.#compiled[name] = value.trim().slice(standingOf(value.trim(), this.#source.language).length);
    }
  }

  /** One diagnostic for all of it, at what comes first in the scenario: whoever begins a translation has one thing to do. */
  #reportMissing(): void {
    const parts = [...this.#tree.missing()].map(({ path, count }) => ({
      key: path.join('.'),
      count,
      place: this.#overlay.keyOf(path),
      source: this.#source.file.keyOf(path),
    }));
    const missing = [...this.#missing, ...parts].sort(
      (a, b) => a.source.range.start.offset - b.source.range.start.offset,
    );
    const [first] = missing;
    if (!first) return;
    const { key, place, source } = first;
    const count = missing.reduce((sum, one) => sum + one.count, 0);
    const params = { key, count, file: this.#overlay.file };
    this.#diagnostics.push(diagnostic('translation-missing', place, params, [source]));
  }
}
