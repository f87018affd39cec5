/** The run of one component: begun or taken up again, kept as the host asks, given up. */
import type * as engine from '../../engine/index.ts';
import type { Act, Session, Transcript } from '../../engine/index.ts';
import { isFork } from '../../format/fork.ts';
import type { Policy } from '../../format/policy.ts';
import { newSeed } from '../../format/random.ts';
import type { Scenario } from '../../format/types.ts';
import type { WordsController } from '../controllers/words-controller.ts';
import type { Keeping } from '../stores/key.ts';
import { type RunStore, createRunStore } from '../stores/run-store.ts';
import type { Remember } from '../stores/safe-storage.ts';
import type { FoundTraining } from './load.ts';
import { onward, passForks } from './onward.ts';
import { rehearsal } from './rehearsal.ts';
import type { Begin } from './run.ts';

/** How much of a run that was kept could be taken up again. */
type Resumed = 'status.resumed' | 'status.resumedChanged' | 'status.resumedPartly';

/** How it goes on. */
type Rules = Pick<typeof engine, 'branch' | 'replay'>;

export class RunController {
  readonly #words: WordsController;
  readonly #played: (session: Session) => void;
  readonly #rehearsal = rehearsal();
  /** How a run begins, once that has come; without it none does. */
  #begin: Begin | undefined;
  /** How it goes on, once that has come; without it a run can only be read and marked. */
  #rules: Rules | undefined;
  #open: FoundTraining | undefined;
  #keeping: Keeping | undefined;
  #store: RunStore | undefined;
  /** What the store holds of this page. */
  #saved: Transcript | undefined;
  #session: Session | undefined;
  /** All runs of this page in the order in which they began, the present one among them: none takes the place of another. */
  #runs: readonly Session[] = [];
  #isRead = false;
  /** A run that was completed is not kept: taking it up again on another day would complete it twice. */
  #isCompleted = false;

  /** Calls `played` after each act, and after a run has begun. */
  constructor(words: WordsController, played: (session: Session) => void) {
    this.#words = words;
    this.#played = played;
  }

  /** What is taken up at once instead of showing the card; undefined on every page for learners. */
  get rehearsed(): Transcript | undefined {
    return this.#rehearsal?.transcript;
  }

  /** How a run begins has come. */
  learnToBegin(begin: Begin): void {
    this.#begin = begin;
  }

  /** How a run goes on has come: those that have begun go on by it, from where they are. */
  learn(rules: Rules): void {
    this.#rules = rules;
    const begun = this.#session;
    const isSaved = begun?.transcript === this.#saved;
    this.#runs = this.#runs.map((run) => {
      const { session } = rules.replay(run.scenario, run.transcript);
      if (run === begun) this.#session = session;
      return session;
    });
    this.speak();
    for (const run of this.#runs) this.#follow(run);
    if (!this.#session) return;
    if (isSaved) this.#saved = this.#session.transcript;
    this.#rehearsal?.played(this.#session);
  }

  /** Undefined before it has begun, and after it was given up. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** All runs since the training was opened, in the order in which they began. */
  get runs(): readonly Session[] {
    return this.#runs;
  }

  /** Whether the training is read and not played: then the session has only begun, and stays there. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** The training as it is told now; a round is dealt again for each run. */
  get scenario(): Scenario | undefined {
    return this.#session?.scenario ?? this.#open?.scenario;
  }

  /** Whether there is a training to play. */
  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Whether its first scene needs what follows on a choice: play goes past it by itself, or is over there. */
  get needsAllToBegin(): boolean {
    const { scenario } = this.#open ?? {};
    const first = scenario?.scenes[scenario.start];
    return first !== undefined && (isFork(first) || first.turn.kind === 'end');
  }

  /** Whether a run is kept to go on with. */
  get isKept(): boolean {
    return this.#store?.load() !== undefined;
  }

  /** How long a run is kept, as far as is known: where storage is blocked not at all, whatever the page asks for. */
  get remember(): Remember {
    return (this.#store?.isLasting && this.#keeping?.remember) || 'none';
  }

  /** Another training; or the same from elsewhere, which changes nothing for who is playing it: then false. */
  open(found: FoundTraining, keeping: Keeping): boolean {
    if (this.#session && this.#open?.scenario.digest === found.scenario.digest) return false;
    this.#open = found;
    this.#isCompleted = false;
    this.#drop();
    this.#keepIn(keeping, found.scenario);
    return true;
  }

  /** Nothing to play any more. */
  close(): void {
    this.#open = undefined;
    this.#drop();
    this.#store = undefined;
  }

  /**
   * Another learner, or kept for another time. The run stays with whom it is of: false where it was of somebody else than
   * who is here now, and is gone from the screen. Somebody is told apart from nobody known, but a reference that comes after
   * the run has begun is that of who began it.
   */
  keep(keeping: Keeping): boolean {
    if (!this.#open) return true;
    const learner = this.#keeping?.learner;
    const isSame = learner === undefined || learner === keeping.learner;
    if (isSame && this.#session) this.#store?.clear();
    if (!isSame) {
      this.#drop();
      this.#isCompleted = false;
    }
    this.#keepIn(keeping, this.#open.scenario);
    if (this.#session && !this.#isRead) this.#save(this.#session);
    return isSame;
  }

  #keepIn(keeping: Keeping, scenario: Scenario): void {
    this.#keeping = keeping;
    this.#store = createRunStore(keeping, scenario);
    this.#saved = undefined;
  }

  /** A new run. */
  begin(policy: Policy): void {
    this.#take(this.#new(policy));
  }

  /** The run that was kept, as far as it fits; a new one where there is none any more. */
  resume(policy: Policy, kept = this.#store?.load()): Resumed | undefined {
    const scenario = kept && this.#open?.training.deal(kept[0].seed);
    const replayed = scenario && this.#rules?.replay(scenario, kept);
    if (!replayed) {
      this.begin(policy);
      return undefined;
    }
    const { session, madeOf, stopped } = replayed;
    // Where the author has made a fork of it since, nobody can stand.
    passForks(session);
    this.#take(session);
    if (stopped) return 'status.resumedPartly';
    return madeOf === undefined ? 'status.resumed' : 'status.resumedChanged';
  }

  /** For who would rather read than play: how it begins, which is not kept and takes the place of no run. */
  read(policy: Policy): void {
    this.#session = this.#new(policy);
    this.#isRead = true;
    this.speak();
  }

  /** Reading was finished: as complete as any run, so that nothing is left to take up again. */
  finishReading(): void {
    this.#isCompleted = true;
    this.#store?.clear();
  }

  /** A run beside the present one, that goes another way from the entry at `index` on. */
  branch(index: number, ...instead: readonly Act[]): void {
    const first = this.#session;
    if (!first || !this.#rules) return;
    const { branch, replay } = this.#rules;
    this.#take(replay(first.scenario, branch(first.transcript, index, ...instead)).session);
  }

  /** Another of the runs, as it was left. */
  revisit(run: number): void {
    this.#session = this.#runs[run] ?? this.#session;
    this.speak();
  }

  act(act: Act): void {
    this.#session?.act(act);
    if (this.#session) passForks(this.#session);
  }

  /** Goes on until the story is in another place than this; nothing is decided on the way. */
  pass(): void {
    const session = this.#session;
    const as = session?.view.scene.as;
    while (session && session.view.scene.as === as && session.act(onward(session))) passForks(session);
  }

  undo(index: number): void {
    this.#session?.undo(index);
  }

  /** Tells the run in the words that are spoken now. */
  speak(): void {
    this.#session?.speak(this.#words.in(this.#session.scenario));
  }

  /** Takes it off the screen; what was not to be remembered is gone with it. */
  giveUp(): void {
    this.#drop();
    if (!this.#store?.isLasting) this.#store?.clear();
  }

  /** Throws away what is kept. */
  forget(): void {
    this.#store?.clear();
  }

  #new(policy: Policy): Session | undefined {
    if (!this.#open || !this.#begin) return undefined;
    const seed = this.#rehearsal?.seed ?? newSeed();
    const begun = this.#begin(this.#open.training.deal(seed), policy, seed);
    if (!this.#rules) return begun;
    const { session } = this.#rules.replay(begun.scenario, begun.transcript);
    passForks(session);
    return session;
  }

  #take(session: Session | undefined): void {
    if (!session) return;
    this.#session = session;
    this.#isRead = false;
    this.#runs = [...this.#runs, session];
    this.speak();
    this.#follow(session);
    this.#changed(session);
  }

  #follow(session: Session): void {
    session.subscribe(() => {
      if (session === this.#session) this.#changed(session);
    });
  }

  #changed(session: Session): void {
    this.#save(session);
    this.#played(session);
    this.#rehearsal?.played(session);
  }

  #drop(): void {
    this.#session = undefined;
    this.#runs = [];
    this.#isRead = false;
  }

  /** Once for what was done: a run that is only told in other words may have been thrown away, or gone on with elsewhere. */
  #save({ view, transcript }: Session): void {
    if (transcript === this.#saved) return;
    this.#saved = transcript;
    this.#isCompleted ||= view.phase === 'ended';
    if (this.#isCompleted) this.#store?.clear();
    else this.#store?.save(transcript);
  }
}
