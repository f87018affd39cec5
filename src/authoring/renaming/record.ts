import type { Draft } from '../draft/draft.ts';
import type { SourceFile } from '../read/source-file.ts';
import { recordedPairs, shortHash, writePairs } from '../translation/hashes.ts';
import type { Edit } from './edits.ts';
import { type ReadText, type Renaming, renamedLine, renamedPath } from './places.ts';

/**
 * What the list that closes a translation is to say after a renaming: a line that differs by the new name alone is no other
 * line, so nobody has to look at its translation again.
 *
 * @param texts of the translation
 */
export function* recordEdits(
  renaming: Renaming,
  file: SourceFile,
  texts: readonly ReadText[],
  draft: Draft,
): Generator<Edit> {
  const recorded = recordedPairs((file.value as { readonly source?: unknown }).source);
  const pathAfter = renamedPath(renaming, draft.file);
  const translated = new Map(texts.map((text) => [text.path.join('.'), text]));
  for (const one of draft.texts) {
    const { path } = one;
    const name = path.join('.');
    const pairs = recorded.get(name);
    if (!pairs) continue;
    const own = translated.get(name);
    const now = hashesAfter(renaming, [one, ...(own ? [own] : [])]);
    const list = pairs.map(({ source, translation }) => ({
      source: now.get(source) ?? source,
      translation: translation === undefined ? undefined : (now.get(translation) ?? translation),
    }));
    const at = ['source', name];
    const edits = [
      { range: file.keyOf(at).range, was: name, text: pathAfter(path).join('.') },
      { range: file.valueOf(at).range, was: writePairs(pairs), text: writePairs(list) },
    ];
    for (const { range, was, text } of edits) {
      if (was === text) continue;
      yield { range, text: file.text.slice(range.start.offset, range.end.offset).replace(was, text) };
    }
  }
}

/** The short hash of each line, and of each text, that is written otherwise now, by the one it had. */
function hashesAfter(renaming: Renaming, texts: readonly ReadText[]): ReadonlyMap<string, string> {
  return new Map(
    texts.flatMap(({ value, lines }) => {
      const after = value.split('\n');
      for (const line of lines)
        after[line.index] = after[line.index]?.replace(line.written, renamedLine(renaming, line)) ?? '';
      return [
        [shortHash(value.trimEnd()), shortHash(after.join('\n').trimEnd())] as const,
        ...lines.map((line) => [shortHash(line.written), shortHash(renamedLine(renaming, line))] as const),
      ];
    }),
  );
}
