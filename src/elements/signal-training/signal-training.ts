import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Act, type Session, journey, replay } from '../../engine/index.ts';
import { type Translator, createTranslator } from '../../i18n/create.ts';
import { type HelpLine, loadHelpLines } from '../../i18n/help-lines.ts';
import { LANGUAGES, directionOf } from '../../i18n/languages.ts';
import {
  type ErrorCode,
  type SignalEventMap,
  errorEvent,
  exitEvent,
  isLearnerReference,
  startEvent,
} from '../../reporting/index.ts';
import { localize } from '../../scenario/localize.ts';
import { type Policy, SAFE_POLICY } from '../../scenario/policy.ts';
import type { Scenario } from '../../scenario/types.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { LanguageController } from '../controllers/language-controller.ts';
import { icon } from '../icons.ts';
import { type RunStore, createRunStore } from '../run-store.ts';
import type { Remember } from '../safe-storage.ts';
import type { Speech } from '../speech.ts';
import { peopleHeard } from '../signal-elsewhere/voices.ts';
import { baseStyles } from '../styles/base.ts';
import { findPolicy, findScenario } from './load.ts';
import { type Reporter, createReporter } from './reporter.ts';
import { newRun } from './run.ts';
import * as screens from './screens.ts';
import { trainingStyles } from './signal-training.styles.ts';
import { type Life, beginLife } from './training-machine.ts';

/**
 * A training on a page: plays one compiled scenario and tells the page no more than that it was completed.
 *
 * @customElement signal-training
 * @fires {CustomEvent<Start>} signal-start - play begins, so that a host can make room; not to be recorded
 * @fires {SignalCompleteEvent} signal-complete - the training is completed; `waitUntil` says when that is stored
 * @fires {CustomEvent<Exit>} signal-exit - the learner leaves, so that a host can navigate; not to be recorded
 * @fires {CustomEvent<Failure>} signal-error - the training cannot be shown, with a code
 */
export class SignalTraining extends LitElement {
  static override styles = [baseStyles, trainingStyles];

  /** URL of a compiled scenario (`signal-training compile`). */
  @property() src: string | null = null;
  /** A compiled scenario, instead of `src`. */
  @property({ attribute: false }) scenario: Scenario | null = null;
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

  @state() private translator: Translator | undefined;
  @state() private helpLines: readonly HelpLine[] = [];
  @state() private problem: ErrorCode = 'no-scenario';
  @state() private status = '';

  /** Whether the learner has done anything here; before that the focus stays where the page has it. */
  arrived = false;
  #life: Life = beginLife(() => this.requestUpdate());
  #wanted: string | undefined;
  #loading = new AbortController();
  #loaded: Scenario | undefined;
  #policy: Policy = SAFE_POLICY;
  #session: Session | undefined;
  #store: RunStore | undefined;
  #reporter: Reporter | undefined;
  /** Those of trainings that were here before too: a completion that still waits must not be lost to another `src`. */
  readonly #reporters: Reporter[] = [];

  constructor() {
    super();
    new LanguageController(this, (language) => void this.#speak(language));
    new FocusController(this, () => `${this.#life.phase} ${this.#life.isCovered}`);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#retry);
    this.#retry();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#retry);
    for (const reporter of this.#reporters) reporter.stop();
  }

  protected override willUpdate(changed: PropertyValues<SignalTraining>): void {
    const asked = ['src', 'scenario', 'policySrc', 'policy', 'remember'] as const;
    if (!this.hasUpdated || asked.some((name) => changed.has(name))) void this.#load();
  }

  /** Another language swaps the words; the run goes on. A language whose words cannot be fetched changes nothing. */
  async #speak(wanted: string | undefined): Promise<void> {
    this.#wanted = wanted;
    try {
      const [translator, helpLines] = await Promise.all([createTranslator(wanted), loadHelpLines(wanted)]);
      if (this.#wanted !== wanted) return;
      this.translator = translator;
      this.helpLines = helpLines;
    } catch {
      if (!this.translator) await this.#speak(undefined);
    }
    if (this.#session) this.#session.speak(this.#words(this.#session.scenario));
  }

  #words(scenario: Scenario): Scenario {
    return localize(scenario, this.#wanted ?? scenario.language);
  }

  async #load(): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    this.#session = undefined;
    this.#life.send('reload');
    try {
      const [policy, found] = await Promise.all([findPolicy(this, signal), findScenario(this, signal)]);
      if (signal.aborted) return;
      if ('problem' in found) return this.#fail(found.problem);
      // Told to the host; the training goes on along the path that is safe everywhere.
      if ('problem' in policy) this.dispatchEvent(errorEvent(policy.problem));
      this.#policy = 'problem' in policy ? SAFE_POLICY : policy.policy;
      this.#open(found.scenario);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #fail(code: ErrorCode): void {
    this.problem = code;
    this.#life.send('failed');
    this.dispatchEvent(errorEvent(code));
  }

  #open(scenario: Scenario): void {
    this.#loaded = scenario;
    this.#store = createRunStore(this.remember, scenario);
    const reporter = createReporter(this, scenario, this.remember, (state) => {
      if (state !== 'offered' && reporter === this.#reporter) this.#life.send(state);
    });
    this.#reporters.push(reporter);
    this.#reporter = reporter;
    if (this.learner !== null && !isLearnerReference(this.learner))
      this.dispatchEvent(errorEvent('learner-invalid'));
    this.#life.send('loaded');
  }

  #begin(isResumed: boolean): void {
    const scenario = this.#loaded;
    if (!scenario) return;
    const kept = isResumed ? this.#store?.load() : undefined;
    if (kept) {
      const { session, stopped } = replay(scenario, kept);
      this.#session = session;
      this.#say(stopped ? 'status.resumedPartly' : 'status.resumed');
    } else {
      this.#session = newRun(scenario, this.#policy);
    }
    this.#session.speak(this.#words(scenario));
    this.#session.subscribe(() => this.#played());
    this.#do('begin');
    this.dispatchEvent(startEvent(scenario));
    this.#played();
  }

  #played(): void {
    const session = this.#session;
    if (!session) return;
    if (session.view.phase === 'ended') {
      this.#life.send('ended');
      this.#reporter?.complete(this.learner ?? undefined);
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
    this.status = this.translator?.t(key) ?? '';
  }

  #retry = (): void => {
    for (const reporter of this.#reporters) reporter.retry();
  };

  #act = ({ detail }: CustomEvent<Act>): void => {
    this.arrived = true;
    this.#session?.act(detail);
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

  /** The screen is blank before anything else happens; what was not to be remembered is gone with it. */
  #leave(event: Event): void {
    event.preventDefault();
    this.#session = undefined;
    if (!this.#store?.isLasting) this.#store?.clear();
    this.#do('leave');
    this.performUpdate();
    this.dispatchEvent(exitEvent());
    const url = this.exitUrl ? new URL(this.exitUrl, document.baseURI) : undefined;
    // Replaced, so that the browser's back button does not return here.
    if (url && /^https?:$/.test(url.protocol)) location.replace(url);
  }

  #screen(speech: Speech | undefined): TemplateResult | typeof nothing {
    const { translator, headingLevel } = this;
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
    if (phase === 'note') return this.#start(speech);
    if (!this.#session) return nothing;
    if (phase === 'playing') return this.#scene(speech, this.#session);
    if (phase === 'debrief') return this.#debrief(speech, this.#session);
    if (phase === 'elsewhere') return this.#elsewhere(speech, this.#session);
    return html`${this.#report()}
    ${screens.done(options, { lookBack: () => this.#do('look back'), again: () => this.#begin(false) })}`;
  }

  #start(speech: Speech): TemplateResult {
    const spoken = LANGUAGES.filter(
      (language) => language === speech.scenario.language || speech.scenario.translations[language],
    );
    return html`<signal-start
      .speech=${speech}
      .languages=${spoken}
      .headingLevel=${this.headingLevel}
      .arrived=${this.arrived}
      ?can-resume=${this.#store?.load() !== undefined}
      @begin=${({ detail }: CustomEvent<{ resume: boolean }>) => this.#begin(detail.resume)}
      @speak=${({ detail }: CustomEvent<string>) => void this.#speak(detail)}
    ></signal-start>`;
  }

  #scene(speech: Speech, session: Session): TemplateResult {
    const { view, steps } = session;
    const hasEnded = view.phase === 'ended';
    return html`<signal-meters .speech=${speech} .meters=${view.meters}></signal-meters>
      <signal-scene
        .speech=${speech}
        .view=${view}
        .base=${new URL(this.src ?? '', document.baseURI).href}
        .step=${view.visit}
        .headingLevel=${this.headingLevel}
        .arrived=${this.arrived}
        @act=${this.#act}
      >
        ${
          hasEnded
            ? html`${this.#report()}
                <button class="button primary" @click=${() => this.#do('look back')}>
                  ${speech.t('ending.lookBack')}
                </button>`
            : nothing
        }
      </signal-scene>
      ${
        steps.length > 0
          ? html`<signal-back .speech=${speech} .steps=${steps} @undo=${this.#undo}></signal-back>`
          : nothing
      }`;
  }

  /** The debrief is fetched when it is asked for: most bytes of a first visit are better spent on the first scene. */
  #debrief(speech: Speech, session: Session): TemplateResult {
    void import('../signal-debrief/define.ts');
    return html`${this.#report()}
      <signal-debrief
        .speech=${speech}
        .transcript=${session.transcript}
        .headingLevel=${this.headingLevel}
        .arrived=${this.arrived}
        .hasVoices=${peopleHeard(journey(speech.scenario, session.transcript)).length > 0}
        @undo=${this.#undo}
        @elsewhere=${() => this.#do('trade places')}
        @finish=${() => this.#do('finish')}
      ></signal-debrief>`;
  }

  #elsewhere(speech: Speech, session: Session): TemplateResult {
    void import('../signal-elsewhere/define.ts');
    return html`<signal-elsewhere
      .speech=${speech}
      .passages=${journey(speech.scenario, session.transcript)}
      .headingLevel=${this.headingLevel}
      .arrived=${this.arrived}
      @back=${() => this.#do('look back')}
    ></signal-elsewhere>`;
  }

  #report(): TemplateResult | typeof nothing {
    if (!this.translator) return nothing;
    const options = { t: this.translator.t, headingLevel: this.headingLevel };
    return screens.report(this.#life.report, this.#reporter?.isLasting ?? false, options, this.#retry);
  }

  #bar({ t }: Translator): TemplateResult {
    const canLeave = !['left', 'failed'].includes(this.#life.phase);
    return html`<div class="bar">
      <span class="small">${this.#session ? this.#words(this.#session.scenario).title : ''}</span>
      <div class="row">
        <button class="plain" @click=${() => this.#do('cover')}>${icon('cover')}${t('exit.cover')}</button>
        ${
          canLeave
            ? html`<a
                class="plain"
                href=${this.exitUrl ?? '#'}
                rel="nofollow noreferrer"
                @click=${(event: Event) => this.#leave(event)}
                >${icon('leave')}${t(this.exitUrl ? 'exit.leaveTo' : 'exit.leave')}</a
              >`
            : nothing
        }
      </div>
    </div>`;
  }

  #speech(translator: Translator): Speech | undefined {
    if (!this.#loaded) return undefined;
    const { t, language } = translator;
    const fills = { 'policy.contact': this.#policy.contact ?? t('policy.contact') };
    return { t, language, fills, scenario: this.#words(this.#loaded) };
  }

  override render(): TemplateResult | typeof nothing {
    const { translator } = this;
    if (!translator) return nothing;
    const isCovered = this.#life.isCovered;
    const options = { t: translator.t, headingLevel: this.headingLevel };
    const isBusy = this.#life.phase === 'loading';
    return html`<div class="training" lang=${translator.language} dir=${directionOf(translator.language)}>
      ${isCovered ? screens.cover(options, this.#uncover) : nothing}
      <div ?hidden=${isCovered}>
        ${this.#bar(translator)}
        <div class="main" aria-busy=${isBusy}>${this.#screen(this.#speech(translator))}</div>
        <footer><signal-help .translator=${translator} .lines=${this.helpLines}></signal-help></footer>
      </div>
      <p class="heard" role="status">${this.status}</p>
    </div>`;
  }
}

/** Typed listeners for a host in TypeScript. */
export interface SignalTraining {
  addEventListener<Name extends keyof SignalEventMap>(
    name: Name,
    listener: (this: SignalTraining, event: SignalEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'signal-training': SignalTraining;
  }
}
