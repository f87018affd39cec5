import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Translator, createTranslator } from '../../i18n/create.ts';
import { part } from '../parts/part.ts';
import { say } from '../parts/part-events.ts';
import { SignalElement } from '../parts/signal-element.ts';
import { SignalDots, TIMES } from '../signal-dots/signal-dots.ts';
import { type Reading, read } from '../stores/reading.ts';
import { baseStyles } from '../styles/base.ts';
import { hasOwnStyle } from './own-style.ts';
import { passagesIn, readAloud, voiceFor } from './read-aloud.ts';
import { aidsStyles } from './signal-aids.styles.ts';
import { StayInView } from './stay-in-view.ts';
import { ThreeShifts } from './three-shifts.ts';

/**
 * First in a bar: how far one is, what makes reading easier, and three times Shift.
 *
 * @fires {CustomEvent} leave - the learner leaves, by keys
 * @fires {CustomEvent<string>} hear - how many presses of Shift are left, in words
 * @fires {CustomEvent<number>} pressed - how often Shift was pressed, for where this is hidden; 0 when that is forgotten
 */
export class SignalAids extends SignalElement {
  static readonly tag = 'signal-aids';
  static override styles = [baseStyles, aidsStyles];

  /** BCP 47 tag of the interface. */
  @property() language = '';
  /** From 0 to 1; null where nothing is played now. */
  @property({ attribute: false }) far: number | null = null;
  /** That are left; 0 where it is not said. */
  @property({ type: Number }) minutes = 0;
  /** Whether the keys of the page are meant for the element that this stands in. */
  @property({ type: Boolean }) listens = true;
  @property({ attribute: false }) reading: Reading | undefined;

  @state() private translator: Translator | undefined;
  @state() private isOpen = false;
  @state() private isReading = false;
  @state() private hasVoice = false;
  /** Of Shift, within five seconds. */
  @state() private presses = 0;

  /** The latest reading aloud: what is heard late of the end of another says nothing of it. */
  #aloud: object | undefined;
  readonly #shifts = new ThreeShifts({
    isMeant: () => this.listens && this.reading?.leavesByShift === true && isMeant(this.#player),
    pressed: (times) => {
      this.presses = times;
      say(this, 'pressed', times);
      const more = TIMES - times;
      if (times > 0 && more > 0) say(this, 'hear', this.translator?.t('aids.more', { count: more }) ?? '');
    },
    leave: () => say(this, 'leave'),
  });
  /** Other letters take other room. A frame later, because what is drawn from this changes the size again. */
  readonly #size = new ResizeObserver(() => requestAnimationFrame(() => this.#look()));

  constructor() {
    super();
    this.addController(new StayInView(() => ({ bar: this.parentElement, within: this.#player })));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#shifts.start();
    if (this.#player) this.#size.observe(this.#player);
    globalThis.speechSynthesis?.addEventListener('voiceschanged', this.#listen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shifts.stop();
    this.#size.disconnect();
    this.#silence();
    globalThis.speechSynthesis?.removeEventListener('voiceschanged', this.#listen);
  }

  protected override willUpdate(changed: PropertyValues<SignalAids>): void {
    if (changed.has('language')) void this.#speak(this.language);
  }

  async #speak(language: string): Promise<void> {
    try {
      const translator = await createTranslator(language, ['aids']);
      if (language === this.language) this.translator = translator;
    } catch {
      // The words that are there stay.
    }
    this.#listen();
  }

  #listen = (): void => {
    this.hasVoice = voiceFor(this.language) !== undefined;
  };

  /** The element in whose bar this stands. */
  get #player(): Element | undefined {
    const root = this.getRootNode();
    return root instanceof ShadowRoot ? root.host : undefined;
  }

  #look(): void {
    if (!this.#player || !this.reading) return;
    const probe = this.renderRoot.querySelector('.probe');
    if (!probe) return;
    const isOwn = hasOwnStyle(this.#player, probe);
    if (isOwn !== this.reading.isOwn) read({ isOwn });
  }

  #toggle = (): void => {
    this.isOpen = !this.isOpen;
  };

  #pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.stopPropagation();
    this.isOpen = false;
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };

  #readAloud = (): void => {
    const root = this.getRootNode();
    const screen = root instanceof ShadowRoot ? root.querySelector('.main') : null;
    if (this.isReading || !screen) {
      this.#silence();
      return;
    }
    const aloud = (this.#aloud = {});
    this.isReading = true;
    readAloud(passagesIn(screen, this.language), () => {
      if (aloud === this.#aloud) this.isReading = false;
    });
  };

  #silence(): void {
    if (this.isReading) speechSynthesis.cancel();
    this.isReading = false;
  }

  #far(far: number, { t }: Translator): TemplateResult {
    return html`<progress max="1" .value=${far} aria-label=${t('aids.far')}></progress>
      ${this.minutes > 0 ? html`<span class="minutes">${t('aids.minutes', { count: this.minutes })}</span>` : nothing}`;
  }

  #switch(words: string, isOn: boolean, changed: Partial<Reading>): TemplateResult {
    return html`<button class="switch" aria-pressed=${isOn} @click=${() => read(changed)}>${words}</button>`;
  }

  #panel({ t }: Translator, { size, isWide, isPlain, isAtOnce, leavesByShift }: Reading): TemplateResult {
    return html`<div class="panel" id="panel">
      <div class="row" role="group" aria-label=${t('aids.size')}>
        ${([0, 1, 2] as const).map((each) => this.#switch(t(`aids.size${each}`), each === size, { size: each }))}
      </div>
      <div class="row">
        ${this.#switch(t('aids.wide'), isWide, { isWide: !isWide })}
        ${this.#switch(t('aids.plain'), isPlain, { isPlain: !isPlain })}
        ${this.#switch(t('aids.atOnce'), isAtOnce, { isAtOnce: !isAtOnce })}
      </div>
      ${
        this.hasVoice
          ? html`<button class="button" @click=${this.#readAloud}>
              ${t(this.isReading ? 'aids.stop' : 'aids.read')}
            </button>`
          : nothing
      }
      <div class="row">
        ${this.#switch(t('aids.shift'), leavesByShift, { leavesByShift: !leavesByShift })}
        <p class="small">${t('aids.shiftHint')}</p>
      </div>
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { translator, reading, far, isOpen, presses } = this;
    if (!translator || !reading) return nothing;
    return html`<span class="probe" hidden></span>
      <div class="far">
        ${presses > 0 ? part(SignalDots, { presses }) : far === null ? nothing : this.#far(far, translator)}
      </div>
      <div @keydown=${this.#pressed}>
        <button
          class="aa"
          aria-expanded=${isOpen}
          aria-controls="panel"
          aria-label=${translator.t('aids.title')}
          @click=${this.#toggle}
        >
          Aa
        </button>
        ${isOpen ? this.#panel(translator, reading) : nothing}
      </div>`;
  }
}

/** Whether the learner is at this element, or at nothing else. A closed root hides where the focus is, but not from a selector. */
function isMeant(player: Element | undefined): boolean {
  if (!player || player.getClientRects().length === 0) return false;
  const { activeElement, body } = document;
  const isNowhere =
    activeElement === null || activeElement === body || activeElement === document.documentElement;
  return isNowhere || player.matches(':focus-within, :hover');
}
