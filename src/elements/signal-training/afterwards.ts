/**
 * What a training needs from the first choice on, in a chunk of its own: the machines, the outbox, the ways back, and what
 * follows on an ending. It comes while the first scene is read; nothing is chosen before it is there.
 */
import { type TemplateResult, html, nothing } from 'lit';
import { type Session, branch, replay } from '../../engine/index.ts';
import type { Scenario } from '../../format/types.ts';
import type { Translator } from '../../i18n/create.ts';
import { type Opened, ReportController } from '../controllers/report-controller.ts';
import { part } from '../parts/part.ts';
import type { Speech } from '../parts/speech.ts';
import { SignalBack } from '../signal-back/signal-back.ts';
import type { Keeping } from '../stores/key.ts';
import * as endings from './endings.ts';
import { LookingBackController } from './looking-back-controller.ts';
import { type Pictured, play } from './playing.ts';
import type { DrawOptions, Host, Present } from './present.ts';
import { runMachine } from './training-machine.ts';

export { fetchAhead } from './fetch-ahead.ts';

/** What is played, or read, and what follows on that. */
type Shown = 'playing' | 'read' | 'debrief' | 'elsewhere' | 'done';

export class Afterwards {
  readonly reports: ReportController;
  readonly back: LookingBackController;
  readonly #host: Host;
  readonly #present: Present;
  /** Whether this looking back began with what became of the completion, or came to. */
  #isReportFirst = false;

  constructor(host: Host, present: Present) {
    const { life, run, words, go } = present;
    this.#host = host;
    this.#present = present;
    life.goOn(runMachine);
    run.learn({ branch, replay });
    this.reports = new ReportController(host, (state) => {
      life.send(state === 'idle' ? 'gone' : state);
      this.#hear();
    });
    this.back = new LookingBackController({ run, words, go, redraw: () => host.requestUpdate() });
  }

  /** Finds how the completion of this training stands, for who is here now. */
  open(scenario: Scenario, keeping: Keeping, opened: Opened): void {
    const state = this.reports.open(scenario, keeping, opened);
    if (state !== 'idle') this.#present.life.send(state);
  }

  /** What became of the completion, with what can be done about it. */
  report(t: Translator['t']): TemplateResult | typeof nothing {
    const { isLasting, hurry } = this.reports;
    const on = { retry: this.#retry, hurry, prove: this.#prove };
    return endings.report(this.#present.life.report, isLasting, t, on);
  }

  /** Below the last scene. */
  #below({ view, steps }: Session, { report, speech, ...options }: DrawOptions): TemplateResult {
    return html`${view.phase === 'ended' ? html`${report} ${this.back.ending(options)}` : nothing}
    ${steps.length > 0 ? part(SignalBack, { speech, steps }, { undo: this.#undo }) : nothing}`;
  }

  /** From the first scene until it is done. */
  draw(phase: Shown, session: Session, options: DrawOptions & Pictured): TemplateResult {
    if (phase !== 'playing') return this.#drawOver(phase, session, options);
    const above = this.back.beside(session, options.speech);
    return play(session, { ...options, above, below: this.#below(session, options) });
  }

  /** What is on screen when nothing is played. */
  #drawOver(
    phase: Exclude<Shown, 'playing'>,
    session: Session,
    { report, finish, next, again, ...options }: DrawOptions & Pictured,
  ): TemplateResult {
    if (phase === 'read') return this.back.ending(options);
    if (phase === 'done') {
      this.#isReportFirst = false;
      const ways = { next: next(), lookBack: () => this.#present.go('look back'), again };
      return html`${endings.done(options, ways)} ${report}`;
    }
    const back = this.back.draw(phase, options, session, finish);
    if (phase === 'elsewhere') return html`${back}`;
    this.#isReportFirst ||= this.#needsThisPage;
    return this.#isReportFirst ? html`${report} ${back}` : html`${back} ${report}`;
  }

  /** Then the learner has to know before anything else: who closes the page loses a completion. */
  get #needsThisPage(): boolean {
    const { report } = this.#present.life;
    return (report === 'waiting' || report === 'unheard') && !this.reports.isLasting;
  }

  /** It changes while the focus is elsewhere. */
  #hear(): void {
    const { life, words, tell } = this.#present;
    const t = words.translator?.t;
    if (t && life.report !== 'idle') tell(endings.reportWords(life.report, this.reports.isLasting, t));
  }

  #tell(key: Parameters<Translator['t']>[0]): void {
    const { words, tell } = this.#present;
    tell(words.translator?.t(key) ?? '');
  }

  #retry = (): void => {
    this.#tell('report.offered');
    this.reports.retry();
  };

  #undo = ({ detail }: CustomEvent<number>): void => {
    const { run, go } = this.#present;
    run.undo(detail);
    go('try again');
    this.#tell('status.wentBack');
  };

  /** The learner's own proof, of what was recorded; not of another training, and nothing for who has left meanwhile. */
  #prove = (): void => {
    const { life, run, speech } = this.#present;
    const { phase } = life;
    const digest = run.scenario?.digest;
    const speak = (): Speech | undefined => {
      const isHere = life.phase !== 'left' || phase === 'left';
      return isHere && run.scenario?.digest === digest ? speech() : undefined;
    };
    void this.back.printProof(this.#host.renderRoot, speak, this.reports.completedOn);
  };
}
