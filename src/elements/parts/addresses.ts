/** Addresses as a host may write them. None of this throws: what leads nowhere is undefined. */

/** The whole address, seen from the page or from `base`. */
export function addressOf(written: string, base = document.baseURI): URL | undefined {
  try {
    return new URL(written, base);
  } catch {
    return undefined;
  }
}

let held: ReadonlyMap<string, string> = new Map();

/**
 * From now on these paths are at these addresses: of pictures that a page for who writes trainings was handed without a server.
 * A function of this module for the reason that `arrange` is one.
 */
export function hold(addresses: ReadonlyMap<string, string>): void {
  held = addresses;
}

/**
 * Where `path` is, which stands beside the file at `src`; beside the page where that is no place, as of a blob or of nothing
 * at all. The query of `src` goes along: where it is a signature, the files beside it ask for the same.
 */
export function addressBeside(src: string, path: string): string | undefined {
  const own = held.get(path);
  if (own !== undefined) return own;
  const file = src === '' ? undefined : addressOf(src);
  const beside = (file && addressOf(path, file.href)) ?? addressOf(path);
  if (beside && file) beside.search = file.search;
  return beside?.href;
}
