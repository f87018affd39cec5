/**
 * How much there is to read on the longest way through a story: for a rule about a file and for the report about what was
 * compiled from it alike.
 */

/** One stay, in words. */
export interface Reading {
  /** Read there whatever is done: the script and every option. */
  readonly words: number;
  /** The ways out, and what is read when each is taken. */
  readonly exits: readonly {
    readonly to: string;
    /** With what an interlude begins that is read before. */
    readonly through?: string | undefined;
    readonly words: number;
  }[];
}

interface Ahead {
  readonly words: number;
  /** Whether an end lies ahead without going back. */
  readonly isOnward: boolean;
}

/**
 * Words on the longest way on which no scene is read twice. An option that leads back to a scene that was passed is a detour,
 * such as a question in a hub or a partner who sends the case back; each is taken once before going on.
 *
 * @param readingOf undefined for a scene that is not there
 */
export function longestWay(start: string, readingOf: (id: string) => Reading | undefined): number {
  const known = new Map<string, Ahead>();
  const targets = (id: string): readonly string[] =>
    readingOf(id)?.exits.flatMap(({ to, through }) => [...(through === undefined ? [] : [through]), to]) ??
    [];
  for (const id of lastFirst(start, targets)) {
    const { words, exits } = readingOf(id) ?? { words: 0, exits: [] };
    const ahead = exits.map((exit) => {
      const next = known.get(exit.to);
      // Where an interlude comes back nothing more is read: what follows is counted where one went through it.
      const between = exit.through === undefined ? 0 : (known.get(exit.through)?.words ?? 0);
      return { words: exit.words + between + (next?.words ?? 0), isOnward: next?.isOnward ?? false };
    });
    const onward = ahead.filter(({ isOnward }) => isOnward);
    const detours = ahead.filter(({ isOnward }) => !isOnward);
    const most = (ways: readonly Ahead[]): number => Math.max(0, ...ways.map((way) => way.words));
    known.set(id, {
      words:
        words +
        (onward.length > 0 ? most(onward) + detours.reduce((sum, way) => sum + way.words, 0) : most(detours)),
      isOnward: exits.length === 0 || onward.length > 0,
    });
  }
  return known.get(start)?.words ?? 0;
}

/** The scenes that can be come to, each after those it leads to, but for the ones it goes back to. Depth first, own stack. */
export function lastFirst(start: string, targets: (id: string) => readonly string[]): readonly string[] {
  const done: string[] = [];
  const met = new Set([start]);
  const open = [{ id: start, to: targets(start), next: 0 }];
  for (let visit = open.at(-1); visit; visit = open.at(-1)) {
    const to = visit.to[visit.next];
    visit.next += 1;
    if (to === undefined) {
      done.push(visit.id);
      open.pop();
    } else if (!met.has(to)) {
      met.add(to);
      open.push({ id: to, to: targets(to), next: 0 });
    }
  }
  return done;
}
