/** Reads the files of teams; those of one team become one. */
import { type TeamFile, type TeamProblem, mergeTeamFiles, readTeamFile } from '../../team/file/index.ts';
import { resolve } from '../disk.ts';
import { readNamed } from '../files.ts';

export interface ReadTeams {
  readonly teams: readonly TeamFile[];
  /** Of each file that is not what it should be. */
  readonly problems: readonly { readonly file: string; readonly problem: TeamProblem }[];
  /** What was put together, and where the first file won. */
  readonly merged: readonly {
    readonly team: string;
    readonly files: number;
    readonly keptOurs: readonly string[];
  }[];
}

interface Group {
  readonly team: TeamFile;
  readonly files: number;
  readonly keptOurs: readonly string[];
}

/** @throws UsageError for a path that cannot be read */
export function readTeams(paths: readonly string[], cwd: string): ReadTeams {
  const groups = new Map<string, Group>();
  const problems: { file: string; problem: TeamProblem }[] = [];
  for (const { file, text } of paths.map((path) => readNamed(resolve(cwd, path), cwd))) {
    const read = readTeamFile(text);
    if ('problems' in read) {
      problems.push(...read.problems.map((problem) => ({ file, problem })));
      continue;
    }
    const known = groups.get(read.file.team.id);
    const both = known ? mergeTeamFiles(known.team, read.file) : { file: read.file, keptOurs: [] };
    if ('problems' in both) problems.push(...both.problems.map((problem) => ({ file, problem })));
    else
      groups.set(read.file.team.id, {
        team: both.file,
        files: (known?.files ?? 0) + 1,
        keptOurs: [...new Set([...(known?.keptOurs ?? []), ...both.keptOurs])],
      });
  }
  const all = [...groups.values()];
  return {
    teams: all.map(({ team }) => team),
    problems,
    merged: all.flatMap(({ team, files, keptOurs }) =>
      files > 1 ? [{ team: team.team.name, files, keptOurs }] : [],
    ),
  };
}
