import type { Draft } from '../draft/draft.ts';
import type { Path } from '../read/source-file.ts';

/** A piece of a scenario that can change by itself: a text, line by line, or a value. */
export interface Part {
  readonly path: Path;
  readonly lines: readonly string[];
}

/** Everything a scenario says, piece by piece and by its place, in the order of the file. */
export function partsOf({ file, texts }: Draft): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const put = (path: Path, lines: readonly string[]): void => void parts.set(path.join('.'), { path, lines });
  const walk = (value: unknown, path: Path): void => {
    const text = texts.at(path);
    if (text)
      put(
        path,
        text.lines.map(({ written }) => written),
      );
    // Where something stands in a list is no name of it, so a list is one piece.
    else if (Array.isArray(value))
      put(
        path,
        value.map((item) => JSON.stringify(item)),
      );
    else if (typeof value === 'object' && value !== null) {
      for (const [key, below] of Object.entries(value)) walk(below, [...path, key]);
    } else put(path, [String(value)]);
  };
  walk(file.value, []);
  return parts;
}
