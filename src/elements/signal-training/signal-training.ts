import { type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { DirectiveResult } from 'lit/directive.js';
import type { Act, Session } from '../../engine/index.ts';
import type { Translator } from '../../i18n/create.ts';
import { directionOf } from '../../i18n/languages.ts';
import { type Unplayable, errorEvent } from '../../reporting/index.ts';
import { type LocalHelpLine, type Policy, SAFE_POLICY } from '../../format/policy.ts';
import type { RoundBank } from '../../format/round-types.ts';
import type { Scenario } from '../../format/types.ts';
import { AidsController } from '../controllers/aids-controller.ts';
import { BackController } from '../controllers/back-controller.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { GivenController } from '../controllers/given-controller.ts';
import { LanguageController } from '../controllers/language-controller.ts';
import { LeaveController } from '../controllers/leave-controller.ts';
import { WordsController } from '../controllers/words-controller.ts';
import { bar, cover } from '../parts/bar.ts';
import { firstLevel } from '../parts/heading.ts';
import { missing } from '../parts/missing.ts';
import { part } from '../parts/part.ts';
import { ARRIVED, LEFT, type OnPath, PATH } from '../parts/shelf-to-player.ts';
import type { Speech } from '../parts/speech.ts';
import { SignalBriefing } from '../signal-briefing/signal-briefing.ts';
import { SignalElement } from '../parts/signal-element.ts';
import { SignalHelp } from '../signal-help/signal-help.ts';
import type { Remember } from '../stores/safe-storage.ts';
import { barStyles } from '../styles/bar.ts';
import { hostStyles } from '../styles/base.ts';
import { readingStyles } from '../styles/reading.ts';
import { Life } from './life.ts';
import { LoadController } from './load-controller.ts';
import { PlayingController } from './playing-controller.ts';
import { RunController } from './run-controller.ts';
import * as screens from './screens.ts';
import { trainingStyles } from './signal-training.styles.ts';

const NO_LINES: readonly LocalHelpLine[] = [];

/**
 * A training on a page: plays one compiled scenario and tells the page no more than that it was completed. What stands
 * between its tags is shown where and until the player is there.
 *
 * @example
 * ```html
 * <signal-training src="/trainings/now.json" learner="m-4821" exit-url="/">This training needs JavaScript.</signal-training>
 * ```
 * @customElement signal-training
 * @attr {string} lang - language, here or on any ancestor; the page's, else Dutch; the run goes on when it changes
 * @fires {SignalCompleteEvent} signal-complete - the training is completed; `waitUntil` says when that is stored
 * @fires {CustomEvent<Failure>} signal-error - the training cannot be shown, with a code
 * @csspart frame - all of it
 * @csspart bar - above every screen, and always in sight: hiding, leaving
 * @csspart content - the screen
 * @csspart footer - help
 * @csspart cover - what hides the screen
 */
export class SignalTraining extends SignalElement {
  static readonly tag = 'signal-training';
  static override styles = [hostStyles, readingStyles, barStyles, trainingStyles];

  /** URL of a compiled scenario or bank of rounds (`signal-training compile`). */
  @property() src: string | null = null;
  /** A compiled scenario or bank, instead of `src`. */
  @property({ attribute: false }) scenario: Scenario | RoundBank | null = null;
  /** What survives this page: nothing (no key in any storage), the tab, or the device. */
  @property() remember: Remember = 'none';
  /** Opaque reference of the learner, handed back on the completion; 1 to 256 characters, or a number. */
  @property() learner: string | number | null = null;
  /** With `true` the reference comes later: what is completed before waits for it. */
  @property({ type: Boolean, attribute: 'await-learner' }) awaitLearner = false;
  /** Signed launch token, handed back on the completion. */
  @property() launch: string | null = null;
  /** With `none` this page is for practice and nothing is recorded; with `lms` it is a learning system’s. The learner is told. */
  @property() record: string | null = null;
  /** URL of the organisation's policy. */
  @property({ attribute: 'policy-src' }) policySrc: string | null = null;
  /** The organisation's policy, instead of `policy-src`; left out: ask advice without naming anyone. */
  @property({ attribute: false }) policy: Policy | null = null;
  /** Where leaving leads; without it the learner stays and reads that they have stopped. */
  @property({ attribute: 'exit-url' }) exitUrl: string | null = null;
  /** Level of the first heading, 1 to 6, to fit in the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  #problem: Unplayable = 'no-scenario';
  /** What is said to who hears the page and does not see it. */
  #status = '';
  #policy: Policy = SAFE_POLICY;
  /** @internal */
  [ARRIVED] = false;
  /** @internal */
  [LEFT]: (() => void) | undefined;
  /** @internal */
  [PATH]: OnPath | undefined;
  readonly #life = new Life(() => this.requestUpdate());
  readonly #leaving = new LeaveController(this, {
    heard: () => this.#words.card?.t('exit.leaving') ?? '',
    stop: () => this.#stop(),
  });
  readonly #aids = new AidsController(this, {
    leave: () => this.#leaving.leave(),
    hear: (words) => this.#told(words),
    urgent: () => this.#playing.first,
  });
  readonly #words = new WordsController(this, () => this.#run.speak());
  readonly #run = new RunController(this.#words, (session) => this.#played(session));
  readonly #given = new GivenController(this, {
    isOpen: () => this.#run.isOpen,
    changed: () => {
      if (!this.#run.keep(this.#given.keeping)) this.#present();
      else this.#openReports();
    },
  });
  readonly #playing = new PlayingController(this, {
    life: this.#life,
    run: this.#run,
    words: this.#words,
    go: (type) => this.#do(type),
    tell: (words) => this.#told(words),
    speech: () => this.#speech(),
    entered: () => this.#openReports(),
    failed: () => this.#failed('network'),
  });
  readonly #loads = new LoadController(this, {
    asked: (isSomething) => {
      // Who is playing goes on until it is clear that what comes is another training.
      if (isSomething && this.#run.session) return;
      this.#run.close();
      this.#life.send('reload');
    },
    opened: (found) => {
      this.#playing.standsAt(found.base);
      if (this.#run.open(found, this.#given.keeping)) this.#present();
    },
    failed: (problem) => this.#failed(problem),
    policyFound: ({ policy, problem }) => {
      this.#policy = policy;
      this.requestUpdate();
      // The training goes on along the path that is safe everywhere.
      if (problem) this.dispatchEvent(errorEvent(problem));
    },
  });

  constructor() {
    super();
    new LanguageController(this, (language) => void this.#words.speak(language));
    // On a shelf it is the shelf that closes.
    const isOpen = (): boolean => this[LEFT] === undefined && this.#life.isUnderWay;
    new BackController(this, { isOpen, close: () => this.#putAway() });
    const place = (): string => `${this.#life.phase} ${this.#life.isCovered}`;
    new FocusController(this, place, () => this[ARRIVED]);
  }

  /** The card of the training that is open, whatever was on screen before. */
  #present(): void {
    this.#status = '';
    if (this.#run.scenario) this.#playing.open(this.#run.scenario);
    this.#life.send('reload');
    this.#openReports();
    this.#life.send('loaded');
    const kept = this.#run.rehearsed;
    if (!kept) return;
    void this.#playing.whenWhole(() => {
      this.#run.resume(this.#policy, kept);
      // Without taking the focus: who writes is elsewhere.
      this.#life.send('begin');
    });
  }

  #failed(problem: Unplayable): void {
    this.#run.close();
    this.#problem = problem;
    this.#life.send('reload');
    this.#life.send('failed');
    this.dispatchEvent(errorEvent(problem));
  }

  #openReports(): void {
    const { scenario } = this.#run;
    if (scenario) this.#playing.openReports(scenario, this.#given.keeping);
  }

  #played({ view }: Session): void {
    if (view.phase === 'ended') this.#earned();
    this.requestUpdate();
  }

  /** A run that was kept may be one step from its ending. */
  #begin(isResumed: boolean): void {
    const begin = (): void => {
      if (!isResumed) this.#run.begin(this.#policy);
      else this.#say(this.#run.resume(this.#policy));
      this.#do('begin');
    };
    void (isResumed ? this.#playing.whenWhole(begin) : this.#playing.whenThere(begin));
  }

  /** Reading instead of playing: the button that closes it earns the very same completion. */
  #read(): void {
    void this.#playing.whenWhole(() => {
      this.#run.read(this.#policy);
      this.#do('begin');
      void this.#playing.afterwards?.back.open();
    });
  }

  #finish = (): void => {
    if (this.#run.isRead) {
      this.#run.finishReading();
      this.#earned();
    }
    this.#do('finish');
  };

  /** In this same task: nothing comes to an end before what keeps it is there. */
  #earned(): void {
    this[PATH]?.earned();
    this.#playing.afterwards?.reports.complete();
  }

  /** What was still waited for is not gone on with behind the card. */
  #putAway(): void {
    this.#playing.abort();
    this.#do('put away');
  }

  #do(type: Parameters<Life['send']>[0]): void {
    this[ARRIVED] = true;
    this.#life.send(type);
    if (type === 'begin') this[PATH]?.begun();
    this[PATH]?.covered(this.#life.isCovered);
  }

  #told(words: string): void {
    this.#status = words;
    this.requestUpdate();
  }

  #say(key: Parameters<Translator['t']>[0] | undefined): void {
    this.#told((key && this.#words.translator?.t(key)) ?? '');
  }

  /** Marking leads nowhere; anything else may lead to an ending. */
  #act = ({ detail }: CustomEvent<Act>): void => {
    this[ARRIVED] = true;
    const isMark = detail.type === 'mark';
    const act = (): void => {
      this.#say(isMark ? (detail.on ? 'status.marked' : 'status.unmarked') : undefined);
      this.#run.act(detail);
    };
    if (isMark) act();
    else void this.#playing.whenWhole(act);
  };

  #pass = (): void => void this.#playing.whenWhole(() => this.#run.pass());

  #reload = (): void => {
    this[ARRIVED] = true;
    void this.#loads.load();
  };

  /** Back to where the learner was: at the button that hid the screen. */
  #uncover = (): void => {
    this.#do('uncover');
    this.performUpdate();
    this.renderRoot.querySelector<HTMLElement>('.hide')?.focus();
  };

  /** What was not to be remembered is gone, and from the screen at once. */
  #stop(): void {
    this.#loads.abort();
    this.#playing.abort();
    this.#run.giveUp();
    this.#status = '';
    this.#do('leave');
    this.performUpdate();
    this[LEFT]?.();
  }

  #comeBack = (): void => {
    if (this.#run.isOpen) this.#do('come back');
    else this.#reload();
  };

  #forget = (): void => {
    this.#run.forget();
    this.requestUpdate();
  };

  #screen(translator: Translator, card: Translator): TemplateResult | DirectiveResult | typeof nothing {
    const options = { t: card.t, ...this.#partly };
    const { phase } = this.#life;
    const { isSlow } = this.#playing;
    if (phase === 'failed') return screens.failed(this.#problem, options, this.#reload);
    if (phase === 'left') {
      return html`${this.#report(translator)}
      ${screens.left(this.#run.isKept, options, { comeBack: this.#comeBack, forget: this.#forget })}`;
    }
    const speech = this.#speech(phase === 'note' ? card : translator);
    if (!speech || phase === 'loading' || (phase !== 'playing' && isSlow)) return screens.loading(options);
    if (phase === 'note') return html`${this.#report(translator)} ${this.#briefing(speech)}`;
    const { session } = this.#run;
    if (!session) return nothing;
    return this.#playing.draw(phase, session, {
      ...this.#partly,
      t: translator.t,
      speech,
      report: this.#report(speech),
      act: this.#act,
      pass: this.#pass,
      finish: this.#finish,
      next: () => this[PATH]?.next(),
      again: () => this.#begin(false),
    });
  }

  #briefing(speech: Speech): DirectiveResult {
    return part(
      SignalBriefing,
      {
        ...this.#partly,
        speech,
        ...{ canResume: this.#run.isKept, remember: this.#run.remember, record: this.record },
        ...{ leadsAway: this.#leaving.address !== undefined, leavesByShift: this.#aids.leavesByShift },
      },
      {
        begin: ({ detail }: CustomEvent<{ resume: boolean }>) => this.#begin(detail.resume),
        read: () => this.#read(),
        speak: ({ detail }: CustomEvent<string>) => void this.#words.pick(detail),
      },
    );
  }

  /** What every screen of the training is told. */
  get #partly(): { readonly headingLevel: number; readonly arrived: boolean } {
    return { headingLevel: firstLevel(this.headingLevel), arrived: this[ARRIVED] };
  }

  #report({ t }: Pick<Speech, 't'>): TemplateResult | typeof nothing {
    return this.#playing.afterwards?.report(t) ?? nothing;
  }

  #speech(translator = this.#words.translator): Speech | undefined {
    const { scenario } = this.#run;
    return scenario && translator && this.#words.speech(scenario, translator, this.#policy);
  }

  protected override render(): TemplateResult {
    const { translator, card, missed } = this.#words;
    const { phase, isCovered } = this.#life;
    const isBusy = phase === 'loading' || this.#playing.isAwaited;
    // What the page has put between the tags stays until there is something in its place.
    if (!translator || !card || (phase === 'loading' && !this.#loads.isSlow)) return html`<slot></slot>`;
    const { t, language } = card;
    const out = this.#leaving.out(t, phase === 'left');
    // Who reads is not on the way: how far that is would be looked for in all of the story.
    const session = phase === 'playing' && !this.#run.isRead ? this.#run.session : undefined;
    const first = this.#aids.first({ language, session, listens: true });
    return html`<div
      class="training${this.#aids.classes}"
      part="frame"
      lang=${language}
      dir=${directionOf(language)}
    >
      ${isCovered ? cover({ t }, { ...this.#partly, ...out, dots: this.#aids.dots, uncover: this.#uncover }) : nothing}
      <div ?hidden=${isCovered}>
        ${bar({ t }, { ...out, first, hide: () => this.#do('cover') })}
        ${missed === undefined ? nothing : missing(missed, t, () => void this.#words.pick(missed))}
        <div class="main" part="content" aria-busy=${isBusy}>${this.#screen(translator, card)}</div>
        ${phase === 'playing' && this.#playing.isSlow ? screens.waiting(card) : nothing}
        <footer part="footer">
          ${part(SignalHelp, {
            translator: card,
            lines: this.#words.helpLines(this.#run.scenario),
            local: this.#policy['help-lines'] ?? NO_LINES,
          })}
        </footer>
      </div>
      <p class="heard" role="status">
        ${phase === 'loading' || this.#playing.isSlow ? t('loading') : this.#status}
      </p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signal-training': SignalTraining;
  }
}
