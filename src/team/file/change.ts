/** What can be done to a file. Each gives a new one, or says why not; nothing that was closed is opened again. */
import type { TeamProblem } from './check.ts';
import { type OpenSession, closeSession, underFloor } from './close.ts';
import { type GuardedTeam, guardTeamFile } from './guard.ts';
import type { TeamFile, TeamSession } from './types.ts';

/** Closes what was counted, and puts it into the file. @throws as `closeSession` */
export function addSession(team: TeamFile, open: OpenSession): GuardedTeam {
  return guardTeamFile({ ...team, sessions: [...team.sessions, closeSession(open, team.floor)] });
}

/** The same file with a higher floor: what stands below it becomes sums, for good. */
export function raiseFloor(team: TeamFile, floor: number): GuardedTeam {
  if (floor < team.floor) return { problems: [problem('floor-lowered', 'floor', { floor: team.floor })] };
  return guardTeamFile({
    ...team,
    floor,
    sessions: team.sessions.map((session) => underFloor(session, floor)),
  });
}

export type MergedTeam =
  | {
      readonly file: TeamFile;
      /** Where both said something else and ours was kept: `name`, `practice.2026-03`, `roles.local-team`. */
      readonly keptOurs: readonly string[];
    }
  | { readonly problems: readonly TeamProblem[] };

/** Both files of one team together, under the higher of their floors. */
export function mergeTeamFiles(ours: TeamFile, theirs: TeamFile): MergedTeam {
  const other = otherwise(ours, theirs);
  if (other) return { problems: [other] };
  const floor = Math.max(ours.floor, theirs.floor);
  const [own, added] = [ours, theirs].map((team) =>
    team.sessions.map((session) => underFloor(session, floor)),
  ) as [TeamSession[], TeamSession[]];
  const changed = added.flatMap((session, index) => {
    const known = own.find(({ id }) => id === session.id);
    return known && !isSame(known, session) ? [problem('session-changed', `sessions.${index + 1}`)] : [];
  });
  if (changed.length > 0) return { problems: changed };
  const practice = united(ours.practice, theirs.practice, ({ month }) => month);
  const roles = united(ours.roles, theirs.roles, ({ partner }) => partner);
  const merged = guardTeamFile({
    ...ours,
    ...(theirs.pilot && { pilot: theirs.pilot }),
    floor,
    sessions: united(own, added, ({ id }) => id).all,
    logic: united(ours.logic, theirs.logic, canonical).all,
    practice: practice.all,
    roles: roles.all,
  });
  if ('problems' in merged) return merged;
  return {
    file: merged.file,
    keptOurs: [
      ...(ours.team.name === theirs.team.name ? [] : ['name']),
      ...practice.differing.map((key) => `practice.${key}`),
      ...roles.differing.map((key) => `roles.${key}`),
    ],
  };
}

/** Why two files are not of one team in one cycle. */
function otherwise(ours: TeamFile, theirs: TeamFile): TeamProblem | undefined {
  if (ours.team.id !== theirs.team.id)
    return problem('other-team', 'team', { ours: ours.team.name, theirs: theirs.team.name });
  if (!isSame(ours.order, theirs.order)) return problem('other-draw', 'order');
  if (ours.pilot && theirs.pilot && !isSame(ours.pilot, theirs.pilot)) return problem('other-pilot', 'pilot');
  return undefined;
}

function united<Thing>(
  ours: readonly Thing[],
  theirs: readonly Thing[],
  key: (thing: Thing) => string,
): { readonly all: readonly Thing[]; readonly differing: readonly string[] } {
  const known = new Map(ours.map((thing) => [key(thing), thing]));
  const added = theirs.filter((thing) => !known.has(key(thing)));
  const differing = theirs.filter((thing) => {
    const own = known.get(key(thing));
    return own !== undefined && !isSame(own, thing);
  });
  return { all: [...ours, ...added], differing: differing.map(key) };
}

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** As text, whatever the order of the keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function problem(code: TeamProblem['code'], path: string, params: TeamProblem['params'] = {}): TeamProblem {
  return { code, path, params };
}
