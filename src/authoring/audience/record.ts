/** How a text of a pack stands to the text of the base in whose place it is, by what was recorded when the two were compared. */
import type { Path, SourceFile } from '../read/source-file.ts';
import { type LinePair, recordedPairs, shortHash, writePairs } from '../translation/hashes.ts';

/** A text of a pack, with the one it stands for. */
export interface PackRecord {
  readonly name: string;
  readonly path: Path;
  readonly base: string;
  readonly own: string;
}

type Recorded = ReadonlyMap<string, readonly LinePair[]>;

/** What stands under `source:` in a pack. A text is recorded as a whole: the pack may tell it in other lines. */
export function recordedOf({ value }: SourceFile): Recorded {
  return recordedPairs((value as { readonly source?: unknown }).source);
}

/** `stale`: the base says something else since, and the pack still the same. */
export function standingOfText(
  { name, base, own }: PackRecord,
  recorded: Recorded,
): 'recorded' | 'unrecorded' | 'stale' {
  const [then] = recorded.get(name) ?? [];
  if (!then) return 'unrecorded';
  const isSame = then.translation === shortHash(own);
  if (then.source === shortHash(base)) return isSame ? 'recorded' : 'unrecorded';
  return isSame ? 'stale' : 'unrecorded';
}

/** What is to stand there: of what is stale, what it was made from. */
export function pairsToRecord(
  record: readonly PackRecord[],
  recorded: Recorded,
): readonly [name: string, pair: string][] {
  return record.map((one) => {
    const then = recorded.get(one.name);
    const now = [{ source: shortHash(one.base), translation: shortHash(one.own) }];
    return [one.name, writePairs(then && standingOfText(one, recorded) === 'stale' ? then : now)];
  });
}
