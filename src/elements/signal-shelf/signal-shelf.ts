import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DirectiveResult } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';
import { cardTranslator } from '../../i18n/card.ts';
import { type Translator, createTranslator } from '../../i18n/create.ts';
import { directionOf } from '../../i18n/languages.ts';
import { type ErrorCode, errorEvent } from '../../reporting/index.ts';
import type { Policy } from '../../format/policy.ts';
import { type IndexEntry, readIndex, titleIn } from '../../format/training-index.ts';
import { addressBeside } from '../parts/addresses.ts';
import { fetchJson } from '../parts/fetch-json.ts';
import { AidsController } from '../controllers/aids-controller.ts';
import { BackController } from '../controllers/back-controller.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { LanguageController } from '../controllers/language-controller.ts';
import { LeaveController } from '../controllers/leave-controller.ts';
import { OutboxController } from '../controllers/outbox-controller.ts';
import { learnerOf } from '../parts/learner.ts';
import { bar, cover } from '../parts/bar.ts';
import { firstLevel } from '../parts/heading.ts';
import { icon } from '../parts/icons.ts';
import { inLanguage } from '../parts/in-language.ts';
import { ARRIVED, LEFT, type NextTraining, PATH } from '../parts/shelf-to-player.ts';
import { missing } from '../parts/missing.ts';
import { part } from '../parts/part.ts';
import type { Keeping } from '../stores/key.ts';
import type { Remember } from '../stores/safe-storage.ts';
import { SignalElement } from '../parts/signal-element.ts';
import { SignalTraining } from '../signal-training/signal-training.ts';
import { barStyles } from '../styles/bar.ts';
import { hostStyles } from '../styles/base.ts';
import { readingStyles } from '../styles/reading.ts';
import { heard } from './heard.ts';
import { ANYTHING, type Wish, filters, fitting } from './filters.ts';
import { including, without } from './ids.ts';
import { Known } from './known.ts';
import * as panels from './panels.ts';
import { type Progress, isShown, pathOf } from './path.ts';
import { rows } from './rows.ts';
import { shelfStyles } from './signal-shelf.styles.ts';
import { CALLED_OFF } from '../parts/called-off.ts';

/**
 * The trainings of an organisation to choose from; the chosen one is played in place. What the player inside it says
 * bubbles up unchanged. What stands between its tags is shown where and until the shelf is there.
 *
 * @example
 * ```html
 * <signal-shelf src="/trainings/index.json" learner="m-4821" exit-url="/">This page needs JavaScript.</signal-shelf>
 * ```
 * @customElement signal-shelf
 * @attr {string} lang - language, here or on any ancestor; the page's, else Dutch; the run goes on when it changes
 * @fires {SignalCompleteEvent} signal-complete - of the player: the training is completed; `waitUntil` says when that is stored
 * @fires {CustomEvent<Failure>} signal-error - the list, or a training, cannot be shown, with a code
 * @csspart frame - all of the player, or of the cards
 * @csspart bar - above every screen, and always in sight: hiding, leaving
 * @csspart content - the screen, or the cards
 * @csspart footer - help
 * @csspart cover - what hides the screen
 */
export class SignalShelf extends SignalElement {
  static readonly tag = 'signal-shelf';
  static override styles = [hostStyles, readingStyles, barStyles, shelfStyles];

  /** URL of `index.json` (`signal-training compile`); the trainings stand beside it. */
  @property() src: string | null = null;
  /** As of the player; what is begun and completed is shown on the cards, with `none` as long as the page is there. */
  @property() remember: Remember = 'none';
  /** Opaque reference of the learner, handed to the player. */
  @property() learner: string | number | null = null;
  /** With `true` the reference comes later; handed to the player. */
  @property({ type: Boolean, attribute: 'await-learner' }) awaitLearner = false;
  /** Signed launch token, handed to the player. */
  @property() launch: string | null = null;
  /** With `none` this page is for practice, with `lms` a learning system’s; handed to the player. */
  @property() record: string | null = null;
  /** URL of the organisation's policy, handed to the player. */
  @property({ attribute: 'policy-src' }) policySrc: string | null = null;
  /** The organisation's policy, instead of `policy-src`; handed to the player. */
  @property({ attribute: false }) policy: Policy | null = null;
  /** Where leaving leads, handed to the player. */
  @property({ attribute: 'exit-url' }) exitUrl: string | null = null;
  /** Level of the headings of the rows, and of the player's first; 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() private isCovered = false;
  /** The training on screen hides itself, and with it goes what names it. */
  @state() private hidesTraining = false;
  /** What is heard of the keys. */
  @state() private told = '';
  /** The learner has stopped here; which runs that has ended. */
  @state() private left: ReadonlySet<string> | undefined;
  @state() private translator: Translator | undefined;
  /** The words of a shelf could not be fetched in any language. */
  @state() private isWordless = false;
  /** A language that is wanted and whose words could not be fetched. */
  @state() private missed: string | undefined;
  @state() private trainings: readonly IndexEntry[] | undefined;
  @state() private problem: ErrorCode | undefined;
  @state() private wish: Wish = ANYTHING;
  /** On a narrow shelf: whether the filters are shown. */
  @state() private isUnfolded = false;
  /** Id of the training that is on screen. */
  @state() private opened: string | undefined;
  /** Trainings that were opened and not stopped: their players stay, out of sight, so that going back loses nothing. */
  @state() private kept: ReadonlySet<string> = new Set();

  /** Whether the learner has opened anything; before that the focus stays where the page has it. */
  #hasArrived = false;
  #wanted: string | undefined;
  #loading = new AbortController();
  #lastOpened: string | undefined;
  readonly #known = new Known(() => this.requestUpdate());
  readonly #outbox = new OutboxController(this, (id) => this.#known.stored(id));
  readonly #aids = new AidsController(this, {
    leave: () => this.#leaving.leave(),
    hear: (words) => (this.told = words),
  });
  readonly #leaving = new LeaveController(this, {
    heard: () => this.translator?.t('exit.leaving') ?? '',
    stop: () => this.#stop(),
  });

  constructor() {
    super();
    new LanguageController(this, (language) => void this.#speak(language));
    const isOpen = (): boolean => this.opened !== undefined;
    new BackController(this, { isOpen, close: () => (this.opened = undefined) });
    new FocusController(
      this,
      () => this.opened ?? `overview ${this.isCovered} ${this.left !== undefined}`,
      () => this.#hasArrived,
    );
  }

  protected override willUpdate(changed: PropertyValues<SignalShelf>): void {
    if (changed.has('remember') || changed.has('learner')) this.#look();
    if (!this.hasUpdated || changed.has('src')) void this.#load();
  }

  async #speak(wanted: string | undefined): Promise<void> {
    this.#wanted = wanted;
    const translator = await this.#translatorIn(wanted);
    if (this.#wanted !== wanted) return;
    this.missed = translator ? undefined : wanted;
    if (!translator && this.translator && !this.isWordless) return;
    const found = translator ?? (await this.#translatorIn(undefined));
    this.isWordless = !found;
    // What a card says comes with the code.
    this.translator = found ?? cardTranslator(undefined);
  }

  async #translatorIn(language: string | undefined): Promise<Translator | undefined> {
    try {
      return await createTranslator(language, ['shelf', 'afterwards']);
    } catch {
      return undefined;
    }
  }

  async #load(): Promise<void> {
    this.#loading.abort(CALLED_OFF);
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    this.trainings = undefined;
    this.problem = undefined;
    this.opened = undefined;
    this.kept = new Set();
    this.wish = ANYTHING;
    try {
      const loaded = this.src ? await fetchJson(this.src, signal) : { problem: 'no-scenario' as const };
      if (signal.aborted) return;
      const found = 'problem' in loaded ? loaded : readIndex(loaded.value);
      if ('problem' in found) {
        this.problem = found.problem;
        this.dispatchEvent(errorEvent(found.problem));
        return;
      }
      this.trainings = found.trainings;
      this.#look();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  get #keeping(): Keeping {
    return { remember: this.remember, learner: learnerOf(this.learner) };
  }

  get #ids(): readonly string[] {
    return this.trainings?.map(({ id }) => id) ?? [];
  }

  get #progress(): Progress {
    return this.#known.progress(this.#outbox.waiting);
  }

  get #shown(): readonly IndexEntry[] {
    return this.trainings?.filter((training) => isShown(training, this.#progress)) ?? [];
  }

  /** What is done, what is running, and what waits, of who is here now. */
  #look(): void {
    this.#known.look(this.#keeping, this.#ids);
    this.#outbox.look(this.#keeping, this.#ids, this.src);
  }

  #open(id: string): void {
    this.#hasArrived = true;
    this.#lastOpened = id;
    this.opened = id;
    this.kept = including(this.kept, id);
  }

  /** Runs end; those whose completion waits are over already. */
  #stop(): void {
    this.#hasArrived = true;
    this.left = new Set([...this.kept].filter((id) => !this.#outbox.waiting.has(id)));
    this.kept = new Set();
    // With `none` what is done is forgotten too: who comes next need not know.
    this.#known.look(this.#keeping, this.#ids);
    this.performUpdate();
  }

  #cover = (): void => {
    this.#hasArrived = true;
    this.isCovered = true;
  };

  /** Back to where the learner was: at the button that hid the screen. */
  #uncover = (): void => {
    this.isCovered = false;
    this.performUpdate();
    this.renderRoot.querySelector<HTMLElement>('.hide')?.focus();
  };

  #overview(translator: Translator): TemplateResult {
    const { t } = translator;
    const { trainings, wish, left } = this;
    const shown = this.#shown;
    const options = { t, headingLevel: firstLevel(this.headingLevel) };
    if (this.isWordless) return panels.wordless(translator, () => void this.#speak(this.#wanted));
    if (left) {
      const ended = { hasEnded: left.size > 0, isKept: this.remember !== 'none' };
      return panels.stopped(ended, options, () => (this.left = undefined));
    }
    if (this.problem) return panels.failed(this.problem, options, () => void this.#load());
    if (!trainings) return html`<p>${t('shelf.loading')}</p>`;
    if (shown.length === 0) return html`<p>${t('shelf.empty')}</p>`;
    const found = fitting(shown, wish);
    return html`${this.#notice(translator)}
      ${filters(shown, wish, translator, {
        isUnfolded: this.isUnfolded,
        fold: (isUnfolded) => (this.isUnfolded = isUnfolded),
        changed: (changed) => (this.wish = changed),
      })}
      <p class="small" aria-hidden="true">${this.#count(translator)}</p>
      ${found.length > 0 ? this.#rows(found, translator) : panels.nothingFits(translator, () => this.#showAll())}`;
  }

  #rows(found: readonly IndexEntry[], translator: Translator): TemplateResult {
    const { done } = this.#known;
    return rows(pathOf(found, this.#progress), {
      translator,
      wanted: this.#wanted ?? translator.language,
      headingLevel: firstLevel(this.headingLevel),
      isDone: (id) => done.has(id),
      cameFrom: this.opened === undefined ? this.#lastOpened : undefined,
      open: (id) => this.#open(id),
    });
  }

  /** After a training: the next of all of them, whatever was looked for; else what was begun. */
  #next(): NextTraining | undefined {
    const { next, running } = pathOf(this.trainings ?? [], this.#progress);
    const training = next ?? running.find(({ id }) => id !== this.opened);
    if (!training) return undefined;
    const { text, lang } = titleIn(training, this.#wanted ?? this.translator?.language ?? '').title;
    return { title: html`<span ${inLanguage(lang)}>${text}</span>`, open: () => this.#open(training.id) };
  }

  /** The button goes with the empty list; the focus goes to what emptied it. */
  #showAll(): void {
    this.wish = ANYTHING;
    // On a wide shelf there is no button that unfolds them, and on a narrow one they may be folded.
    for (const place of ['.fold', '.filter']) this.renderRoot.querySelector<HTMLElement>(place)?.focus();
  }

  #notice(translator: Translator): TemplateResult | typeof nothing {
    const words = this.#waitingWords(translator);
    return words === '' ? nothing : html`<p class="waiting">${icon('clock')}<span>${words}</span></p>`;
  }

  #waitingWords({ t }: Translator): string {
    const { waiting, isLasting } = this.#outbox;
    if (waiting.size === 0) return '';
    return `${t('report.waiting')} ${t(isLasting ? 'report.waitingStored' : 'report.waitingOpen')}`;
  }

  #count({ t }: Translator): string {
    const shown = this.#shown;
    const [count, total] = [fitting(shown, this.wish).length, shown.length];
    return total === 0 ? '' : t(count < total ? 'shelf.found' : 'shelf.count', { count, total });
  }

  #player(id: string): DirectiveResult {
    const src = addressBeside(this.src ?? '', `${id}.json`) ?? null;
    const { learner, awaitLearner, launch, record, remember, policy, policySrc, exitUrl, headingLevel } =
      this;
    return part(
      SignalTraining,
      {
        scenario: null,
        ...{ src, learner, awaitLearner, launch, record, remember, policy, policySrc, exitUrl, headingLevel },
        [ARRIVED]: this.#hasArrived,
        hidden: id !== this.opened,
        [PATH]: {
          begun: () => this.#known.begun(id),
          earned: () => this.#known.earned(id),
          covered: (isCovered) => (this.hidesTraining = isCovered),
          next: () => this.#next(),
        },
        [LEFT]: () => {
          this.kept = without(this.kept, id);
          this.#known.left(id);
        },
      },
      {},
      { exportparts: 'frame, bar, content, footer, cover' },
    );
  }

  protected override render(): TemplateResult {
    const { translator, trainings = [], missed, isCovered } = this;
    // What the page has put between the tags stays until there is something in its place.
    if (!translator) return html`<slot></slot>`;
    const { t, language } = translator;
    const direction = directionOf(language);
    const opened = trainings.find(({ id }) => id === this.opened);
    const players = trainings.filter(({ id }) => id === this.opened || this.kept.has(id));
    const { address, leave } = this.#leaving;
    const out = this.left && address === undefined ? {} : { out: { t, address, leave } };
    const headingLevel = firstLevel(this.headingLevel);
    return html`<div
        class="overview${this.#aids.classes}"
        part="frame"
        lang=${language}
        dir=${direction}
        aria-busy=${!this.trainings && !this.problem}
        ?hidden=${opened !== undefined}
      >
        ${isCovered ? cover({ t }, { ...out, headingLevel, uncover: this.#uncover }) : nothing}
        <div ?hidden=${isCovered}>
          ${bar({ t }, { ...out, first: this.#aids.first({ language, listens: !opened }), hide: this.#cover })}
          <div class="main" part="content">
            ${missed === undefined || this.isWordless ? nothing : missing(missed, t, () => void this.#speak(missed))}
            ${this.#overview(translator)}
          </div>
        </div>
        ${heard(this.#waitingWords(translator), this.isWordless ? '' : this.#count(translator), this.told)}
      </div>
      <section
        tabindex="-1"
        aria-labelledby=${opened && !this.hidesTraining ? `title-${opened.id}` : nothing}
        ?data-focus=${opened !== undefined}
        ?hidden=${!opened}
      >
        <p class="return" lang=${language} dir=${direction} ?hidden=${this.hidesTraining}>
          <button class="button" @click=${() => (this.opened = undefined)}>
            ${icon('back')}${t('shelf.back')}
          </button>
        </p>
        ${repeat(
          players,
          ({ id }) => id,
          ({ id }) => this.#player(id),
        )}
      </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signal-shelf': SignalShelf;
  }
}
