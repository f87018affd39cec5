import { isForExpert, isOfWays } from './comparing/reach.ts';
import { type Part, partsOf } from './comparing/parts.ts';
import { hasErrors, type Diagnostic } from './diagnostics/diagnostic.ts';
import type { Draft } from './draft/draft.ts';
import { openScenario } from './open-scenario.ts';
import type { FileInput } from './read/input.ts';
import type { Path } from './read/source-file.ts';
import { commonLines } from './translation/align.ts';

/** One thing that is otherwise. */
export interface Change {
  /** Where it stands: keys from the outside in. The whole of a scene, a choice or a cue that came or went is one change. */
  readonly path: Path;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The lines that are gone, and those that came; of a whole that came or went there are none. */
  readonly gone: readonly string[];
  readonly came: readonly string[];
  /** Whether an expert who looked before has to look again. */
  readonly isForExpert: boolean;
}

/** How two versions of a scenario differ. */
export interface Comparison {
  /** In the order of the newer version; what is gone stands last. */
  readonly changes: readonly Change[];
  /** `same`: nothing they would notice. `words`: they go on, and read what is new. `ways`: as far as their steps still fit. */
  readonly running: 'same' | 'words' | 'ways';
  /** Whether something changed and the number did not: two people would have completed another training under one name. */
  readonly isVersionKept: boolean;
  /** Errors of either; then nothing is compared. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A scenario, or what an audience pack makes of it. */
type Version = Pick<FileInput, 'file' | 'text' | 'audience'>;

/** Tells what changed between two versions of a scenario, and for whom it matters. Translations are not looked at. */
export function compare(before: Version, after: Version): Comparison {
  const [then, now] = [openScenario(before), openScenario(after)];
  const diagnostics = [...then.diagnostics, ...now.diagnostics].filter((one) => hasErrors([one]));
  if (!then.opened || !now.opened || diagnostics.length > 0) {
    return { changes: [], running: 'same', isVersionKept: false, diagnostics };
  }
  const changes = changesBetween(then.opened, now.opened);
  const isOfContent = changes.some(({ path: [top] }) => top !== 'version' && top !== 'review');
  return {
    changes,
    running: changes.some(({ path, kind }) => isOfWays(path, kind)) ? 'ways' : isOfContent ? 'words' : 'same',
    isVersionKept: isOfContent && then.opened.source.version === now.opened.source.version,
    diagnostics,
  };
}

function changesBetween(then: Draft, now: Draft): readonly Change[] {
  const [old, young] = [partsOf(then), partsOf(now)];
  const changes = new Map<string, Change>();
  const note = (path: Path, kind: Change['kind'], gone: readonly string[], came: readonly string[]): void =>
    void changes.set(path.join('.'), { path, kind, gone, came, isForExpert: isForExpert(path) });
  const [wereThere, areThere] = [placesIn(old), placesIn(young)];
  for (const [name, { path, lines }] of young) {
    const was = old.get(name);
    if (!was) {
      const whole = topmostMissing(path, wereThere);
      note(whole, 'added', [], whole.length === path.length ? lines : []);
      continue;
    }
    const same = commonLines(was.lines, lines);
    const gone = without(
      was.lines,
      same.map(([at]) => at),
    );
    const came = without(
      lines,
      same.map(([, at]) => at),
    );
    if (gone.length + came.length > 0) note(path, 'changed', gone, came);
  }
  for (const [name, { path, lines }] of old) {
    if (young.has(name)) continue;
    const whole = topmostMissing(path, areThere);
    note(whole, 'removed', whole.length === path.length ? lines : [], []);
  }
  return [...changes.values()];
}

/** The largest thing around a part of which the other version has nothing. */
function topmostMissing(path: Path, places: ReadonlySet<string>): Path {
  const length = path.findIndex((_, depth) => !places.has(path.slice(0, depth + 1).join('.')));
  return path.slice(0, length + 1);
}

/** Where anything stands, and all that is around it. */
function placesIn(parts: ReadonlyMap<string, Part>): ReadonlySet<string> {
  return new Set(
    [...parts.values()].flatMap(({ path }) => path.map((_, depth) => path.slice(0, depth + 1).join('.'))),
  );
}

const without = (lines: readonly string[], positions: readonly number[]): readonly string[] =>
  lines.filter((_, at) => !positions.includes(at));
