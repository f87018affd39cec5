import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { type Certainty, type View, verdictOf } from '../../engine/index.ts';
import { isPause } from '../../format/pause.ts';
import type { Turn } from '../../format/types.ts';
import type { Verdict } from '../../format/vocabulary.ts';
import type { TeamTranslator } from '../../i18n/team.ts';
import { heading } from '../../elements/parts/heading.ts';
import { choiceWords } from '../../elements/parts/option.ts';
import { phrase } from '../../elements/parts/rich-text.ts';
import { SignalElement } from '../../elements/parts/signal-element.ts';
import { type Speech, named } from '../../elements/parts/speech.ts';
import { baseStyles } from '../../elements/styles/base.ts';
import { type Hands, counted, handsLeft, noHands, roomFor } from './hands.ts';
import { type Question, type Way, leading, questionOf, waysOf } from './question.ts';
import { handsStyles } from './signal-hands.styles.ts';

/** What a room has answered, and how it goes on from there. */
export interface Answered {
  readonly question: Question;
  readonly hands: Hands;
  readonly way: Way;
}

/** Hands for what is asked now, counted by whoever leads. Nothing is told before the counting is closed, and all can be mended until then. */
export class SignalHands extends SignalElement {
  static readonly tag = 'signal-hands';
  static override styles = [baseStyles, handsStyles];

  @property({ attribute: false }) words: TeamTranslator | undefined;
  @property({ attribute: false }) speech: Speech | undefined;
  @property({ attribute: false }) view: View | undefined;
  @property({ type: Number }) people = 0;
  @property({ type: Number }) headingLevel = 2;
  /** Called when the counting is closed. */
  @property({ attribute: false }) closed: (answered: Answered) => void = () => {};

  @state() private hands: Hands = noHands(0, 0, false);

  protected override willUpdate(changed: PropertyValues<SignalHands>): void {
    const { view } = this;
    const question = view && questionOf(view);
    if (!question) return;
    // A moment that is drawn again in another language keeps what was counted.
    const before = changed.get('view');
    const isNew = before?.visit !== view.visit || before.phase !== view.phase;
    if ((changed.has('view') && isNew) || changed.has('people'))
      this.hands = noHands(this.people, question.keys.length, question.isMany);
  }

  #put(index: number, count: number): void {
    this.hands = counted(this.hands, index, count);
  }

  #typed(index: number, { currentTarget }: Event): void {
    this.#put(index, (currentTarget as HTMLInputElement).valueAsNumber);
  }

  /** As on a counter: plus and minus change the number, Enter goes on to the next and after the last to the way on. */
  #key(index: number, event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) this.#put(index, (this.hands.counts[index] ?? 0) + step);
    else if (event.key === 'Enter') this.#next(index);
    else return;
    event.preventDefault();
  }

  #next(index: number): void {
    const fields = this.renderRoot.querySelectorAll<HTMLElement>('input');
    (fields[index + 1] ?? this.renderRoot.querySelector<HTMLElement>('.ways button'))?.focus();
  }

  #close(question: Question, way: Way): void {
    this.closed({ question, hands: this.hands, way });
  }

  #label(key: string, { kind }: Question, view: View, speech: Speech): unknown {
    switch (kind) {
      case 'judge':
        return speech.t(`judge.certainty${Number(key) as Certainty}`);
      case 'choose': {
        const choice = view.choices.find(({ id }) => id === key);
        return choice && choiceWords(choice, speech);
      }
      case 'route':
        return named(key, speech);
      case 'note': {
        const found = view.phrases.find(({ id }) => id === key);
        return found && phrase(found.text, speech);
      }
    }
  }

  #row(key: string, index: number, question: Question, { t }: TeamTranslator): TemplateResult {
    const { view, speech, hands } = this;
    if (!view || !speech) return html``;
    const count = hands.counts[index] ?? 0;
    const sign = signOf(question, index);
    return html`<li class="row">
      <span class="sign" aria-hidden="true">${sign}</span>
      <span class="label" id="label-${index}">${this.#label(key, question, view, speech)}</span>
      <span class="count">
        <button
          id="less-${index}"
          tabindex="-1"
          aria-label=${t('team.hands.less')}
          aria-labelledby="less-${index} label-${index}"
          ?disabled=${count === 0}
          @click=${() => this.#put(index, count - 1)}
        >
          −
        </button>
        <input
          type="number"
          inputmode="numeric"
          min="0"
          max=${roomFor(hands, index)}
          step="1"
          aria-labelledby="label-${index}"
          .value=${live(String(count))}
          @focus=${({ currentTarget }: Event) => (currentTarget as HTMLInputElement).select()}
          @input=${(event: Event) => this.#typed(index, event)}
          @keydown=${(event: KeyboardEvent) => this.#key(index, event)}
        />
        <button
          id="more-${index}"
          tabindex="-1"
          aria-label=${t('team.hands.more')}
          aria-labelledby="more-${index} label-${index}"
          ?disabled=${count >= roomFor(hands, index)}
          @click=${() => this.#put(index, count + 1)}
        >
          +
        </button>
      </span>
    </li>`;
  }

  #rows(question: Question, words: TeamTranslator): TemplateResult {
    const rows = (keys: readonly string[]): TemplateResult[] =>
      keys.map((key) => this.#row(key, question.keys.indexOf(key), question, words));
    if (question.kind !== 'judge')
      return html`<ul class="rows">
        ${rows(question.keys)}
      </ul>`;
    const half = (verdict: Verdict): TemplateResult =>
      html`<div class="half">
        <p id=${verdict}>${words.t(`team.hands.${verdict}`)}</p>
        <ul class="rows" aria-labelledby=${verdict}>
          ${rows(question.keys.filter((key) => verdictOf(Number(key) as Certainty) === verdict))}
        </ul>
      </div>`;
    return html`<div class="halves">${half('no-consult')} ${half('consult')}</div>`;
  }

  #ways(question: Question, { t }: TeamTranslator): TemplateResult {
    const ways = waysOf(question, this.hands.counts, this.hands.people);
    const first = leading(ways);
    const others = ways.filter((way) => !first.includes(way));
    const button = (way: Way, kind: string): TemplateResult =>
      html`<button class="button ${kind}" @click=${() => this.#close(question, way)}>
        ${wayWords(way, question, t)}
      </button>`;
    const isOpen = first.length > 1;
    return html`<div class="ways">
      ${isOpen ? html`<p>${t(first[0]?.hands === 0 ? 'team.hands.nobody' : 'team.hands.tie')}</p>` : nothing}
      <p class="buttons">${first.map((way) => button(way, isOpen ? '' : 'primary'))}</p>
      ${
        others.length > 0
          ? html`<details>
              <summary>${t('team.hands.otherwise')}</summary>
              <p class="buttons">${others.map((way) => button(way, ''))}</p>
            </details>`
          : nothing
      }
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { words, speech, view, hands } = this;
    const question = view && questionOf(view);
    if (!words || !speech || !question) return nothing;
    const { t } = words;
    const left = handsLeft(hands);
    return html`<section aria-labelledby="question">
      ${heading(this.headingLevel, asked(question, view.scene.turn, speech), { id: 'question' })}
      <p class="hint">${t(`team.hands.hint-${question.kind}`)}</p>
      ${this.#rows(question, words)}
      ${
        question.isMany
          ? nothing
          : html`<p class="hint left" role="status">
              ${t('team.hands.left', { count: left, people: hands.people })}
            </p>`
      }
      ${this.#ways(question, words)}
    </section>`;
  }
}

const STEPS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** How many fingers, or the letter that can be called across a room. */
function signOf({ kind }: Question, index: number): string {
  return kind === 'judge' ? String(index + 1) : String.fromCharCode(65 + index);
}

function asked({ kind }: Question, turn: Turn, { t, fills }: Speech): string {
  switch (kind) {
    case 'judge':
      return t('judge.question', { contact: fills['policy.contact'] });
    case 'choose':
      return t(isPause(turn) ? 'choose.pause' : 'choose.question');
    case 'route':
      return t('route.question');
    case 'note':
      return t('note.question');
  }
}

export function wayWords({ key }: Way, question: Question, t: TeamTranslator['t']): string {
  if (question.kind === 'note') return t('team.hands.write');
  if (question.kind === 'judge') return t(`team.hands.on-${key as Verdict}`);
  return t('team.hands.onWith', { letter: signOf(question, question.keys.indexOf(key)) });
}

declare global {
  interface HTMLElementTagNameMap {
    'signal-hands': SignalHands;
  }
}
