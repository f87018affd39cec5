/** What a training needs from its first scene on, in a chunk of its own: it comes while the card is read. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Act, type Session, branch, replay } from '../../engine/index.ts';
import type { Scenario } from '../../format/types.ts';
import { ReportController, type Reported } from '../controllers/report-controller.ts';
import type { WordsController } from '../controllers/words-controller.ts';
import type { SignalElement } from '../parts/signal-element.ts';
import type { Speech } from '../parts/speech.ts';
import type { Keeping } from '../stores/key.ts';
import type { SignalPicture } from '../signal-picture/signal-picture.ts';
import type { Life } from './life.ts';
import { LookingBackController } from './looking-back-controller.ts';
import { play } from './play.ts';
import type { RunController } from './run-controller.ts';
import { newRun } from './run.ts';
import type { ScreenOptions } from './screens.ts';
import { runMachine } from './training-machine.ts';

export { fetchAhead } from './fetch-ahead.ts';

/** What there is of a component before play. */
export interface Present {
  readonly life: Life;
  readonly run: RunController;
  readonly words: WordsController;
  /** What happens to the life of the component because the learner did something. */
  readonly go: (type: Parameters<Life['send']>[0]) => void;
  /** What became of a completion is to be heard. */
  readonly heard: () => void;
}

export interface DrawOptions extends ScreenOptions {
  readonly arrived: boolean;
  readonly speech: Speech;
  /** Where the scenario is, as the host wrote it; its pictures stand beside it. */
  readonly base: string;
  /** What became of the completion. */
  readonly report: TemplateResult | typeof nothing;
  readonly act: (event: CustomEvent<Act>) => void;
  readonly undo: (event: CustomEvent<number>) => void;
  /** What follows on looking back. */
  readonly finish: () => void;
}

/** What is on screen from the first scene on, until it is done. */
export type Phase = 'playing' | 'debrief' | 'elsewhere';

export class Play {
  readonly reports: ReportController;
  readonly back: LookingBackController;
  readonly #run: RunController;
  readonly #life: Life;

  /** Goes on from there. */
  constructor(element: SignalElement & Reported, { life, run, words, go, heard }: Present) {
    life.goOn(runMachine);
    run.learn({ branch, replay, newRun });
    this.#run = run;
    this.#life = life;
    this.reports = new ReportController(element, (state) => {
      life.send(state === 'idle' ? 'gone' : state);
      heard();
    });
    this.back = new LookingBackController({ run, words, go, redraw: () => element.requestUpdate() });
  }

  /** Finds how the completion of this training stands, for who is here now. */
  openReports(scenario: Scenario, keeping: Keeping): void {
    const state = this.reports.open(scenario, keeping);
    if (state !== 'idle') this.#life.send(state);
  }

  draw(
    phase: Phase,
    session: Session,
    Picture: typeof SignalPicture | null,
    { report, finish, ...options }: DrawOptions,
  ): TemplateResult {
    const { back } = this;
    if (phase !== 'playing') {
      return html`${phase === 'debrief' ? report : nothing} ${back.draw(phase, options, session, finish)}`;
    }
    const ending = back.ending(options);
    // What is read is not played: there is nothing to see of it.
    if (this.#run.isRead) return ending;
    const below = html`${report} ${ending}`;
    return html`${back.beside(session, options.speech)}
    ${play(session, { ...options, Picture, below, pass: () => this.#run.pass() })}`;
  }
}

/**
 * What draws the pictures of a training; null where it has none. Before it begins and not at its scene: there it might not
 * come, and a server would see who got so far.
 */
export async function fetchPicture({ scenes }: Scenario): Promise<typeof SignalPicture | null> {
  if (!Object.values(scenes).some(({ picture }) => picture)) return null;
  return (await import('../signal-picture/signal-picture.ts')).SignalPicture;
}
