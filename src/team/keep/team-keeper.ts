/** The file of the team as it is on this page: in memory, and on the device of whoever saves it. Nowhere else. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { calendarDay } from '../../reporting/completion.ts';
import { guardPage } from '../../elements/controllers/page-guard.ts';
import {
  type GuardedTeam,
  TEAM_FILE_ENDING,
  type TeamFile,
  type TeamProblem,
  mergeTeamFiles,
  newTeamFile,
  readTeamFile,
  writeTeamFile,
} from '../file/index.ts';
import { type WritableFile, openFile, saveFile } from './disk.ts';

/** What came of the last thing that was done to the file. */
export type Outcome = 'made' | 'opened' | 'merged' | 'saved' | 'added' | 'changed';

export class TeamKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #team: TeamFile | undefined;
  #handle: WritableFile | undefined;
  /** Another one after a file was closed: what is still being written is then of the one before. */
  #file: object = {};
  #isSaved = true;
  #problems: readonly TeamProblem[] = [];
  #outcome: Outcome | undefined;
  /** What two files said differently, and ours was kept. */
  #keptOurs: readonly string[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#guard();
  }

  hostUpdated(): void {
    this.#guard();
  }

  hostDisconnected(): void {
    guardPage(this, false);
  }

  /** Whoever closes the page with something that is not saved is asked first; whoever leaves in a hurry is not. */
  #guard(): void {
    guardPage(this, !this.#isSaved);
  }

  /** Undefined where none was made or opened. */
  get team(): TeamFile | undefined {
    return this.#team;
  }

  get isSaved(): boolean {
    return this.#isSaved;
  }

  /** Why the last thing that was asked for could not be done. */
  get problems(): readonly TeamProblem[] {
    return this.#problems;
  }

  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  get keptOurs(): readonly string[] {
    return this.#keptOurs;
  }

  make(name: string): void {
    const made = newTeamFile(name.trim(), calendarDay(new Date()));
    this.#handle = undefined;
    this.change({ file: made }, 'made');
  }

  /** Where a file is open already, the two are put together. */
  async open(): Promise<void> {
    const opened = await openFile();
    if (!opened) return;
    const read = readTeamFile(opened.text);
    const ours = this.#team;
    if (!ours || 'problems' in read) {
      const isOpened = this.change(read, 'opened');
      if (!isOpened) return;
      this.#handle = opened.handle;
      this.#isSaved = true;
    } else {
      const merged = mergeTeamFiles(ours, read.file);
      if (this.change(merged, 'merged') && 'keptOurs' in merged) this.#keptOurs = merged.keptOurs;
    }
    this.#host.requestUpdate();
  }

  async save(): Promise<void> {
    const team = this.#team;
    if (!team) return;
    const file = this.#file;
    const saved = await saveFile(fileName(team.team.name), writeTeamFile(team), this.#handle);
    // The next team is not to be written over this one.
    if (!saved || file !== this.#file) return;
    this.#handle = saved.handle;
    // What was changed while somebody picked a place is not in it.
    this.#isSaved = team === this.#team;
    this.#tell('saved');
  }

  /** The file as it is from now on; where it cannot be, it stays as it was and the problems are told. */
  change(changed: GuardedTeam, outcome: Outcome): boolean {
    this.#keptOurs = [];
    if ('problems' in changed) {
      this.#problems = changed.problems;
      this.#outcome = undefined;
      this.#host.requestUpdate();
      return false;
    }
    this.#team = changed.file;
    this.#isSaved = false;
    this.#tell(outcome);
    return true;
  }

  #tell(outcome: Outcome): void {
    this.#problems = [];
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }

  /** Another team comes. */
  close(): void {
    this.#file = {};
    this.#team = undefined;
    this.#handle = undefined;
    this.#isSaved = true;
    this.#problems = [];
    this.#outcome = undefined;
    this.#keptOurs = [];
    this.#host.requestUpdate();
  }
}

/** As a name that every system takes. */
function fileName(team: string): string {
  const plain = team
    .normalize('NFKD')
    .replaceAll(/[^\w-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
  return `${plain || 'team'}${TEAM_FILE_ENDING}`;
}
