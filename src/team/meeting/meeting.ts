/** One meeting, from the card that was picked to the closing: where it is, with how many, and what was counted. In memory alone. */
import type { ReactiveControllerHost } from 'lit';
import type { Policy } from '../../format/policy.ts';
import type { Unplayable } from '../../reporting/index.ts';
import { LEAST_FLOOR, type OpenSession, type TeamSession, addSession, closeSession } from '../file/index.ts';
import { sessionOf } from '../keep/session-of.ts';
import type { TeamKeeper } from '../keep/team-keeper.ts';
import type { RoomController } from '../play/room-controller.ts';

/** What is on the screen: the choice, what the leader reads, what all read, the play, the talk, what the leader reads then. */
export type Stage = 'shelf' | 'before' | 'note' | 'playing' | 'seen' | 'talk' | 'after' | 'left';

interface Around {
  readonly room: RoomController;
  readonly keeper: TeamKeeper;
  /** Of the organisation, by which a run goes, once that has come. */
  readonly policy: () => Policy;
  readonly policyCome: () => Promise<void>;
}

export class Meeting {
  readonly #host: ReactiveControllerHost;
  readonly #around: Around;
  #stage: Stage = 'shelf';
  #people: number | undefined;
  /** As it was counted. */
  #counted: OpenSession | undefined;
  #closed: TeamSession | undefined;
  #isAdded = false;

  constructor(host: ReactiveControllerHost, around: Around) {
    this.#host = host;
    this.#around = around;
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** Undefined until somebody has said it. */
  get people(): number | undefined {
    return this.#people;
  }

  /** What was played, as it may be told. */
  get closed(): TeamSession | undefined {
    return this.#closed;
  }

  /** Whether what was played stands in the file. */
  get isAdded(): boolean {
    return this.#isAdded;
  }

  /** Fewest people of whom a number is told. */
  get floor(): number {
    return this.#around.keeper.team?.floor ?? LEAST_FLOOR;
  }

  /** Names what is on the screen, each step of the play apart. */
  get moment(): string {
    const view = this.#stage === 'playing' ? this.#around.room.session?.view : undefined;
    return view ? `${this.#stage} ${view.visit} ${view.phase}` : this.#stage;
  }

  /** Why the training at `address` cannot be played; undefined where it can, or something else was asked for meanwhile. */
  async open(address: string): Promise<Unplayable | undefined> {
    const opened = await this.#around.room.open(address, this.#around.policyCome);
    if (opened === 'opened') this.go('before');
    else return opened;
    return undefined;
  }

  countPeople(count: number): void {
    this.#people = Number.isInteger(count) ? count : undefined;
    this.#host.requestUpdate();
  }

  go(stage: Stage): void {
    this.#stage = stage;
    this.#host.requestUpdate();
  }

  begin(): void {
    this.#isAdded = false;
    this.#around.room.begin(this.#around.policy());
    this.go('playing');
  }

  /** Nothing more is counted: only what was closed is told, and nothing of a story but that it was played. */
  finish(): void {
    this.#counted = sessionOf(this.#around.room, this.#people ?? 0);
    this.#closed = this.#counted && closeSession(this.#counted, this.floor);
    this.go(this.#closed && this.#closed.items.length > 0 ? 'seen' : 'talk');
  }

  /** What was played goes into the file. */
  add(): void {
    const { keeper } = this.#around;
    if (keeper.team && this.#counted)
      this.#isAdded = keeper.change(addSession(keeper.team, this.#counted), 'added');
  }

  /** What was counted is gone; the file is the team's, and stays. */
  drop(stage: 'shelf' | 'left'): void {
    this.#around.room.drop();
    this.#counted = undefined;
    this.#closed = undefined;
    this.go(stage);
  }
}
