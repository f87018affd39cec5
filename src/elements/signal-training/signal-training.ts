import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DirectiveResult } from 'lit/directive.js';
import { type Act, type Session, replay } from '../../engine/index.ts';
import type { Translator } from '../../i18n/create.ts';
import { directionOf } from '../../i18n/languages.ts';
import { type Unplayable, errorEvent, isLearnerReference } from '../../reporting/index.ts';
import { type Policy, SAFE_POLICY } from '../../format/policy.ts';
import { isRound } from '../../format/round.ts';
import type { RoundBank } from '../../format/round-types.ts';
import type { Scenario } from '../../format/types.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { LanguageController } from '../controllers/language-controller.ts';
import { ReportController } from '../controllers/report-controller.ts';
import { WordsController } from '../controllers/words-controller.ts';
import { type RunStore, createRunStore } from '../stores/run-store.ts';
import type { Remember } from '../stores/safe-storage.ts';
import { firstLevel } from '../parts/heading.ts';
import { LEFT } from '../parts/left.ts';
import { part } from '../parts/part.ts';
import type { Speech } from '../parts/speech.ts';
import { SignalBriefing } from '../signal-briefing/signal-briefing.ts';
import { SignalElement } from '../signal-element.ts';
import { SignalHelp } from '../signal-help/signal-help.ts';
import { baseStyles } from '../styles/base.ts';
import { exitAddress } from './exit-address.ts';
import { type Loaded, type LookingBack, fetchLookingBack, load } from './load.ts';
import { play } from './play.ts';
import { newRun, newSeed, passForks } from './run.ts';
import * as screens from './screens.ts';
import { trainingStyles } from './signal-training.styles.ts';
import { type Life, beginLife } from './training-machine.ts';
import type { Training } from './training.ts';

/** Unit: milliseconds. A word about loading that is gone at once is a flicker, and drawing it delays what is waited for. */
const PATIENCE_MS = 500;

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
 * @csspart bar - above every screen: the title, hiding, leaving
 * @csspart content - the screen
 * @csspart footer - help
 * @csspart cover - what hides the screen
 */
export class SignalTraining extends SignalElement {
  static readonly tag = 'signal-training';
  static override styles = [baseStyles, trainingStyles];

  /** URL of a compiled scenario or bank of rounds (`signal-training compile`). */
  @property() src: string | null = null;
  /** A compiled scenario or bank, instead of `src`. */
  @property({ attribute: false }) scenario: Scenario | RoundBank | null = null;
  /** What survives this page: nothing (no key in any storage), the tab, or the device. */
  @property() remember: Remember = 'none';
  /** Opaque reference of the learner, handed back on the completion; 1 to 256 characters. */
  @property() learner: string | null = null;
  /** URL of the organisation's policy. */
  @property({ attribute: 'policy-src' }) policySrc: string | null = null;
  /** The organisation's policy, instead of `policy-src`; left out: ask advice without naming anyone. */
  @property({ attribute: false }) policy: Policy | null = null;
  /** Where leaving leads; without it the learner stays and reads that they have stopped. */
  @property({ attribute: 'exit-url' }) exitUrl: string | null = null;
  /** Level of the first heading, 1 to 6, to fit in the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() private problem: Unplayable = 'no-scenario';
  @state() private status = '';
  /** Whether loading takes so long that it must be said. */
  @state() private isSlow = false;
  /** Whether looking back was asked for and could not be fetched. */
  @state() private isCut = false;

  /** @internal Whether the learner has done anything here; before that the focus stays where the page has it. */
  arrived = false;
  /** @internal For the shelf alone. */
  [LEFT]: () => void = () => {};
  readonly #words = new WordsController(this, () => {
    if (this.#session) this.#session.speak(this.#words.in(this.#session.scenario));
  });
  #life: Life = beginLife(() => this.requestUpdate());
  #loading = new AbortController();
  #training: Training | undefined;
  /** As it is told now: a round is dealt again for each run. */
  #loaded: Scenario | undefined;
  #policy: Policy = SAFE_POLICY;
  #session: Session | undefined;
  #store: RunStore | undefined;
  /** There once it was asked for. */
  #lookingBack: LookingBack | undefined;
  readonly #reports = new ReportController(this, (state) => this.#life.send(state));

  constructor() {
    super();
    new LanguageController(this, (language) => void this.#words.speak(language));
    new FocusController(this, () => `${this.#life.phase} ${this.#life.isCovered}`);
  }

  protected override willUpdate(changed: PropertyValues<SignalTraining>): void {
    const asked = ['src', 'scenario', 'policySrc', 'policy', 'remember'] as const;
    if (!this.hasUpdated || asked.some((name) => changed.has(name))) void this.#load();
  }

  async #load(): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    this.#session = undefined;
    this.#life.send('reload');
    this.isSlow = false;
    const patience = setTimeout(() => (this.isSlow = true), PATIENCE_MS);
    try {
      const found = await load(this, (scenario) => this.#words.tell(scenario), signal);
      if (signal.aborted) return;
      if ('problem' in found) this.#fail(found.problem);
      else this.#open(found);
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      clearTimeout(patience);
    }
  }

  #fail(code: Unplayable): void {
    this.problem = code;
    this.#life.send('failed');
    this.dispatchEvent(errorEvent(code));
  }

  #open({ training, scenario, policy, policyProblem }: Loaded): void {
    this.#training = training;
    this.#loaded = scenario;
    this.#policy = policy;
    this.#store = createRunStore(this.remember, scenario);
    this.#reports.open(scenario, this.remember);
    // Told to the host; the training goes on along the path that is safe everywhere.
    if (policyProblem) this.dispatchEvent(errorEvent(policyProblem));
    if (this.learner !== null && !isLearnerReference(this.learner))
      this.dispatchEvent(errorEvent('learner-invalid'));
    this.#life.send('loaded');
  }

  #begin(isResumed: boolean): void {
    const kept = isResumed ? this.#store?.load() : undefined;
    const seed = kept?.[0].seed ?? newSeed();
    const scenario = this.#training?.deal(seed);
    if (!scenario) return;
    this.#loaded = scenario;
    if (kept) {
      const { session, madeOf, stopped } = replay(scenario, kept);
      this.#session = session;
      const asItWas = madeOf === undefined ? 'status.resumed' : 'status.resumedChanged';
      this.#say(stopped ? 'status.resumedPartly' : asItWas);
    } else {
      this.#session = newRun(scenario, this.#policy, seed);
    }
    this.#session.speak(this.#words.in(scenario));
    this.#session.subscribe(() => this.#played());
    this.#do('begin');
    this.#played();
  }

  /** Reading instead of playing: every step is skipped, looking back shows it all, and the completion is the very same. */
  #read = async (): Promise<void> => {
    this.#begin(false);
    while (this.#session?.act({ type: 'skip' }));
    await this.#lookBack();
  };

  #played(): void {
    const session = this.#session;
    if (!session) return;
    if (session.view.phase === 'ended') {
      this.#life.send('ended');
      this.#reports.complete(this.learner ?? undefined);
    }
    // A run that was completed is not kept: taking it up again on another day would complete it twice.
    if (this.#life.report === 'idle') this.#store?.save(session.transcript);
    else this.#store?.clear();
    this.requestUpdate();
  }

  #do(type: Parameters<Life['send']>[0]): void {
    this.arrived = true;
    this.#life.send(type);
  }

  #say(key: Parameters<Translator['t']>[0]): void {
    this.status = this.#words.translator?.t(key) ?? '';
  }

  #act = ({ detail }: CustomEvent<Act>): void => {
    this.arrived = true;
    this.#session?.act(detail);
    if (this.#session && isRound(this.#session.scenario)) passForks(this.#session);
    if (detail.type === 'mark') this.#say(detail.on ? 'status.marked' : 'status.unmarked');
    else this.status = '';
  };

  #reload = (): void => {
    this.arrived = true;
    void this.#load();
  };

  /** Back to where the learner was: at the button that hid the screen. */
  #uncover = (): void => {
    this.#do('uncover');
    this.performUpdate();
    this.renderRoot.querySelector<HTMLElement>('.bar button')?.focus();
  };

  #undo = ({ detail }: CustomEvent<number>): void => {
    this.#session?.undo(detail);
    this.#do('try again');
    this.#say('status.wentBack');
  };

  #lookBack = async (): Promise<void> => {
    try {
      this.#lookingBack = await fetchLookingBack();
      await this.#words.need('review');
      this.isCut = false;
      this.#do('look back');
    } catch {
      this.isCut = true;
    }
  };

  /** The screen is blank before anything else happens; what was not to be remembered is gone with it. */
  #leave(event: Event): void {
    event.preventDefault();
    this.#session = undefined;
    if (!this.#store?.isLasting) this.#store?.clear();
    this.#do('leave');
    this.performUpdate();
    this[LEFT]();
    const address = exitAddress(this.exitUrl);
    // Replaced, so that the browser's back button does not return here.
    if (address !== undefined) location.replace(address);
  }

  #screen(speech: Speech | undefined): TemplateResult | DirectiveResult | typeof nothing {
    const headingLevel = firstLevel(this.headingLevel);
    const { translator } = this.#words;
    if (!translator) return nothing;
    const options = { t: translator.t, headingLevel };
    const phase = this.#life.phase;
    if (phase === 'failed') return screens.failed(this.problem, options, this.#reload);
    if (phase === 'left') {
      return screens.left(this.#store?.load() !== undefined, options, {
        comeBack: () => this.#do('come back'),
        forget: () => {
          this.#store?.clear();
          this.requestUpdate();
        },
      });
    }
    if (!speech || phase === 'loading') return screens.loading(options);
    if (phase === 'note') return this.#briefing(speech);
    if (!this.#session) return nothing;
    if (phase === 'playing') return this.#play(speech, this.#session);
    if (phase === 'debrief') return this.#debrief(speech, this.#session);
    if (phase === 'elsewhere') return this.#elsewhere(speech, this.#session);
    return html`${this.#report()}
    ${screens.done(options, { lookBack: () => this.#do('look back'), again: () => this.#begin(false) })}`;
  }

  #briefing(speech: Speech): DirectiveResult {
    return part(
      SignalBriefing,
      {
        speech,
        headingLevel: firstLevel(this.headingLevel),
        arrived: this.arrived,
        canResume: this.#store?.load() !== undefined,
      },
      {
        begin: ({ detail }: CustomEvent<{ resume: boolean }>) => this.#begin(detail.resume),
        read: () => void this.#read(),
        speak: ({ detail }: CustomEvent<string>) => void this.#words.speak(detail),
      },
    );
  }

  #play(speech: Speech, session: Session): TemplateResult {
    const { arrived } = this;
    const headingLevel = firstLevel(this.headingLevel);
    return play(session, {
      ...{ speech, headingLevel, arrived },
      base: this.src ?? '',
      below: html`${this.#report()} ${screens.ending(this.isCut, speech, () => void this.#lookBack())}`,
      act: this.#act,
      undo: this.#undo,
    });
  }

  #debrief(speech: Speech, { transcript }: Session): TemplateResult | typeof nothing {
    const { arrived } = this;
    const headingLevel = firstLevel(this.headingLevel);
    if (!this.#lookingBack) return nothing;
    return html`${this.#report()}
    ${part(
      this.#lookingBack.SignalDebrief,
      { speech, transcript, headingLevel, arrived },
      {
        undo: this.#undo,
        elsewhere: () => this.#do('trade places'),
        finish: () => this.#do('finish'),
      },
    )}`;
  }

  #elsewhere(speech: Speech, { transcript }: Session): DirectiveResult | typeof nothing {
    const { arrived } = this;
    const headingLevel = firstLevel(this.headingLevel);
    if (!this.#lookingBack) return nothing;
    return part(
      this.#lookingBack.SignalElsewhere,
      { speech, transcript, headingLevel, arrived },
      { back: () => this.#do('look back') },
    );
  }

  #report(): TemplateResult | typeof nothing {
    const { translator } = this.#words;
    if (!translator) return nothing;
    const options = { t: translator.t, headingLevel: firstLevel(this.headingLevel) };
    return screens.report(this.#life.report, this.#reports.isLasting, options, this.#reports.retry);
  }

  #bar(options: screens.ScreenOptions): TemplateResult {
    const { phase } = this.#life;
    const training = this.#session && this.#words.in(this.#session.scenario);
    return screens.bar(training, options, {
      cover: () => this.#do('cover'),
      ...(phase !== 'left' && phase !== 'failed' && { leave: (event: Event) => this.#leave(event) }),
      exitAddress: exitAddress(this.exitUrl),
    });
  }

  #speech(translator: Translator): Speech | undefined {
    if (!this.#loaded) return undefined;
    const { t, language } = translator;
    const fills = { 'policy.contact': this.#policy.contact ?? t('policy.contact') };
    return { t, language, fills, scenario: this.#words.in(this.#loaded) };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { translator, helpLines } = this.#words;
    const isBusy = this.#life.phase === 'loading';
    if (!translator || (isBusy && !this.isSlow)) return nothing;
    const isCovered = this.#life.isCovered;
    const options = { t: translator.t, headingLevel: firstLevel(this.headingLevel) };
    return html`<div
      class="training"
      part="frame"
      lang=${translator.language}
      dir=${directionOf(translator.language)}
    >
      ${isCovered ? screens.cover(options, this.#uncover) : nothing}
      <div ?hidden=${isCovered}>
        ${this.#bar(options)}
        <div class="main" part="content" aria-busy=${isBusy}>${this.#screen(this.#speech(translator))}</div>
        <footer part="footer">
          ${part(SignalHelp, { translator, lines: helpLines, local: this.#policy['help-lines'] ?? [] })}
        </footer>
      </div>
      <p class="heard" role="status">${this.status}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signal-training': SignalTraining;
  }
}
