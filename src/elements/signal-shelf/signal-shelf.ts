import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Translator } from '../../i18n/create.ts';
import { directionOf } from '../../i18n/languages.ts';
import type { Policy } from '../../format/policy.ts';
import { type IndexEntry, titleIn } from '../../format/training-index.ts';
import { AidsController } from '../controllers/aids-controller.ts';
import { BackController } from '../controllers/back-controller.ts';
import { CoverController } from '../controllers/cover-controller.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { IndexController } from '../controllers/index-controller.ts';
import { LeaveController } from '../controllers/leave-controller.ts';
import { OutboxController } from '../controllers/outbox-controller.ts';
import { firstLevel } from '../parts/heading.ts';
import { icon } from '../parts/icons.ts';
import { inLanguage } from '../parts/in-language.ts';
import { learnerOf } from '../parts/learner.ts';
import { missing } from '../parts/missing.ts';
import type { NextTraining, OnPath } from '../parts/shelf-to-player.ts';
import { SignalElement } from '../parts/signal-element.ts';
import type { Keeping } from '../stores/key.ts';
import type { Remember } from '../stores/safe-storage.ts';
import { barStyles } from '../styles/bar.ts';
import { hostStyles } from '../styles/base.ts';
import { readingStyles } from '../styles/reading.ts';
import { heard } from './heard.ts';
import { Known } from './known.ts';
import { Opened } from './opened.ts';
import { countOf, overview } from './overview.ts';
import * as panels from './panels.ts';
import { type Progress, isShown, pathOf } from './path.ts';
import { player } from './player.ts';
import { Seeking } from './seeking.ts';
import { ShelfWords } from './shelf-words.ts';
import { shelfStyles } from './signal-shelf.styles.ts';
import { notice, waitingWords } from './waiting.ts';

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

  /** What is heard of the keys. */
  @state() private told = '';
  /** The learner has stopped here; which runs that has ended. */
  @state() private left: ReadonlySet<string> | undefined;

  /** Whether the learner has opened anything; before that the focus stays where the page has it. */
  #hasArrived = false;
  readonly #words = new ShelfWords(this);
  readonly #opened = new Opened(this);
  readonly #known = new Known(() => this.requestUpdate());
  readonly #outbox = new OutboxController(this, (id) => this.#known.stored(id));
  readonly #seeking = new Seeking(this);
  readonly #index = new IndexController(this, {
    asked: () => {
      this.#opened.close();
      this.#opened.leaveAll();
      this.#seeking.reset();
    },
    found: () => this.#look(),
  });
  readonly #leaving = new LeaveController(this, {
    heard: () => this.#words.translator?.t('exit.leaving') ?? '',
    stop: () => this.#stop(),
  });
  readonly #cover = new CoverController(this, this.#leaving, () => (this.#hasArrived = true));
  readonly #aids = new AidsController(this, {
    leave: () => this.#leaving.leave(),
    hear: (words) => (this.told = words),
  });

  constructor() {
    super();
    const isOpen = (): boolean => this.#opened.id !== undefined;
    new BackController(this, { isOpen, close: () => this.#goBack() });
    const place = (): string =>
      this.#opened.id ?? `overview ${this.#cover.isCovered} ${this.left !== undefined}`;
    new FocusController(this, place, () => this.#hasArrived);
  }

  protected override willUpdate(changed: PropertyValues<SignalShelf>): void {
    if (changed.has('remember') || changed.has('learner')) this.#look();
  }

  get #keeping(): Keeping {
    return { remember: this.remember, learner: learnerOf(this.learner) };
  }

  get #trainings(): readonly IndexEntry[] {
    return this.#index.trainings ?? [];
  }

  get #ids(): readonly string[] {
    return this.#trainings.map(({ id }) => id);
  }

  get #progress(): Progress {
    return this.#known.progress(this.#outbox.waiting);
  }

  get #shown(): readonly IndexEntry[] {
    return this.#trainings.filter((training) => isShown(training, this.#progress));
  }

  /** What is done, what is running, and what waits, of who is here now. */
  #look(): void {
    this.#known.look(this.#keeping, this.#ids);
    this.#outbox.look(this.#keeping, this.#ids, this.src);
  }

  /** By Back on a phone: what was hidden from onlookers shows no cards instead. */
  #goBack(): void {
    this.#cover.isCovered ||= this.#opened.isCovered;
    this.#opened.close();
  }

  #open(id: string): void {
    this.#hasArrived = true;
    this.#opened.open(id);
  }

  /** Runs end; those whose completion waits are over already. */
  #stop(): void {
    this.#hasArrived = true;
    this.left = new Set([...this.#opened.kept].filter((id) => !this.#outbox.waiting.has(id)));
    this.#opened.leaveAll();
    // With `none` what is done is forgotten too: who comes next need not know.
    this.#known.look(this.#keeping, this.#ids);
    this.performUpdate();
  }

  /** After a training: the next of all of them, whatever was looked for; else what was begun. */
  #next(): NextTraining | undefined {
    const { next, running } = pathOf(this.#trainings, this.#progress);
    const training = next ?? running.find(({ id }) => id !== this.#opened.id);
    if (!training) return undefined;
    const { text, lang } = titleIn(training, this.#words.wanted).title;
    return { title: html`<span ${inLanguage(lang)}>${text}</span>`, open: () => this.#open(training.id) };
  }

  #screen(translator: Translator): TemplateResult {
    const { t } = translator;
    const { left } = this;
    const { problem, trainings } = this.#index;
    const headingLevel = firstLevel(this.headingLevel);
    const options = { t, headingLevel };
    if (this.#words.isWordless) return panels.wordless(translator, () => this.#words.retry());
    if (left) {
      const ended = { hasEnded: left.size > 0, isKept: this.remember !== 'none' };
      return panels.stopped(ended, options, () => (this.left = undefined));
    }
    if (problem) return panels.failed(problem, options, () => void this.#index.load());
    if (!trainings) return html`<p aria-hidden="true">${t('shelf.loading')}</p>`;
    const shown = this.#shown;
    if (shown.length === 0) return html`<p>${t('shelf.empty')}</p>`;
    const { done } = this.#known;
    return html`${notice(waitingWords(this.#outbox, translator))}
    ${overview(shown, {
      ...{ translator, headingLevel, wanted: this.#words.wanted, progress: this.#progress },
      seeking: this.#seeking,
      emptied: () => this.renderRoot.querySelector<HTMLElement>('.fold')?.focus(),
      isDone: (id) => done.has(id),
      cameFrom: this.#opened.id === undefined ? this.#opened.last : undefined,
      open: (id) => this.#open(id),
    })}`;
  }

  #pathOf(id: string): OnPath {
    return {
      begun: () => this.#known.begun(id),
      earned: () => this.#known.earned(id),
      covered: (isCovered) => this.#opened.cover(id, isCovered),
      next: () => this.#next(),
    };
  }

  /** What is open, and out of sight what was; with the way back to the shelf. */
  #players({ t, language }: Translator): TemplateResult {
    const opened = this.#trainings.find(({ id }) => id === this.#opened.id);
    const { kept, isCovered } = this.#opened;
    const players = this.#ids.filter((id) => id === opened?.id || kept.has(id));
    return html`<section
      tabindex="-1"
      aria-labelledby=${opened && !isCovered ? `title-${opened.id}` : nothing}
      ?data-focus=${opened !== undefined}
      ?hidden=${!opened}
    >
      <p class="return" lang=${language} dir=${directionOf(language)} ?hidden=${isCovered}>
        <button class="button" @click=${() => this.#opened.close()}>${icon('back')}${t('shelf.back')}</button>
      </p>
      ${repeat(
        players,
        (id) => id,
        (id) =>
          player(id, this, {
            ...{ src: this.src ?? '', isShown: id === opened?.id, hasArrived: this.#hasArrived },
            path: this.#pathOf(id),
            left: () => {
              this.#opened.leave(id);
              this.#known.left(id);
            },
          }),
      )}
    </section>`;
  }

  protected override render(): TemplateResult {
    const { translator, missed, isWordless } = this.#words;
    // What the page has put between the tags stays until there is something in its place.
    if (!translator) return html`<slot></slot>`;
    const { t, language } = translator;
    const isOpen = this.#ids.some((id) => id === this.#opened.id);
    const first = this.#aids.first({ language, listens: !isOpen });
    const isLoading = !this.#index.trainings && !this.#index.problem;
    return html`<div
        class="overview${this.#aids.classes}"
        part="frame"
        lang=${language}
        dir=${directionOf(language)}
        aria-busy=${isLoading}
        ?hidden=${isOpen}
      >
        ${this.#cover.draw(
          { t, first, dots: this.#aids.dots, hasLeft: this.left !== undefined },
          html`<div class="main" part="content">
            ${missed === undefined || isWordless ? nothing : missing(missed, t, () => void this.#words.speak(missed))}
            ${this.#screen(translator)}
          </div>`,
        )}
        ${heard(
          waitingWords(this.#outbox, translator),
          isWordless ? '' : isLoading ? t('shelf.loading') : countOf(this.#shown, this.#seeking, translator),
          this.told,
        )}
      </div>
      ${this.#players(translator)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signal-shelf': SignalShelf;
  }
}
