import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Step } from '../../engine/index.ts';
import type { Graded, Paragraph } from '../../scenario/types.ts';
import { type Grade, METERS } from '../../scenario/vocabulary.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { heading } from '../heading.ts';
import { icon } from '../icons.ts';
import { meterChanges } from '../meter-changes.ts';
import { paragraphs, phrase } from '../rich-text.ts';
import { type Speech, nameOf } from '../speech.ts';
import { decided, placesOf } from '../steps.ts';
import { baseStyles } from '../styles/base.ts';
import { talkStyles } from '../styles/talk.ts';
import { debriefStyles } from './signal-debrief.styles.ts';

/**
 * Looking back: the learner's own way, with the why of each decision. It is theirs: kept nowhere, sent to nobody.
 *
 * @fires {CustomEvent<number>} undo - the decision to try another way, as its index in the transcript
 * @fires {CustomEvent} elsewhere - the learner wants to see it from another person's place
 * @fires {CustomEvent} finish - the learner has seen enough
 */
export class SignalDebrief extends LitElement {
  static override styles = [baseStyles, talkStyles, debriefStyles];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) steps: readonly Step[] = [];
  @property({ attribute: false }) ending: Grade = 'acceptable';
  /** Whether somebody else's voice can be heard along this run. */
  @property({ attribute: false }) hasVoices = false;
  @property({ type: Number }) headingLevel = 2;
  @property({ type: Boolean }) arrived = false;

  constructor() {
    super();
    new FocusController(this, () => 'debrief');
  }

  /** Without a grade it is a point to discuss, if there is something said about it. */
  #graded({
    grade,
    because,
    sources,
  }: Pick<Graded, 'grade' | 'because' | 'sources'>): TemplateResult | typeof nothing {
    const { t } = this.speech;
    if (!grade && because.length === 0) return nothing;
    return html`<div class="why ${grade ?? 'open'}">
      <p class="grade">${grade ? icon(grade) : nothing}<span>${t(`grade.${grade ?? 'open'}`)}</span></p>
      ${this.#because(because, sources)}
    </div>`;
  }

  #because(because: readonly Paragraph[], sources: readonly string[]): TemplateResult {
    const { t, fills } = this.speech;
    return html`${paragraphs(because, fills)}
    ${
      sources.length > 0
        ? html`<p class="small">${t('debrief.sources', { list: sources.join(', ') })}</p>`
        : nothing
    }`;
  }

  #why({ entry, scene: { turn } }: Step): TemplateResult | typeof nothing {
    const { t } = this.speech;
    if (entry.type === 'choose' && turn.kind === 'choices') {
      const choice = turn.choices.find(({ id }) => id === entry.choice);
      return choice ? this.#graded(choice) : nothing;
    }
    if (entry.type === 'route' && turn.kind === 'route') {
      const route = turn.routes.find(({ partner }) => partner === entry.partner);
      return route ? this.#graded(route) : nothing;
    }
    if (entry.type === 'judge' && turn.kind === 'judge') {
      return html`<div class="why">
        <p class="grade">${t('debrief.expected', { verdict: t(`judge.${turn.expected}`) })}</p>
        ${this.#because(turn.because, turn.sources)}
      </div>`;
    }
    if (entry.type === 'note' && turn.kind === 'note') return this.#phrases(entry.phrases, turn);
    return nothing;
  }

  #phrases(noted: readonly string[], turn: Extract<Step['scene']['turn'], { kind: 'note' }>): TemplateResult {
    const { t, fills } = this.speech;
    return html`<div class="why">
      ${this.#because(turn.because, [])}
      <ul class="phrases">
        ${turn.phrases.map(
          ({ id, kind, text, because }) =>
            html`<li>
              <p>
                <span class="tag">${t(`note.${kind}`)}</span> ${phrase(text, fills)}
                ${noted.includes(id) ? html`<span class="small">(${t('debrief.noted').toLowerCase()})</span>` : nothing}
              </p>
              ${paragraphs(because, fills)}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** What else was possible at this point, each with its why. */
  #others({ entry, scene: { turn } }: Step): TemplateResult | typeof nothing {
    const { t, fills } = this.speech;
    const others =
      turn.kind === 'choices'
        ? turn.choices
            .filter(({ id }) => entry.type !== 'choose' || id !== entry.choice)
            .map((choice) => ({
              ...choice,
              name: html`<span class=${choice.kind === 'say' ? 'quote' : 'deed'}
                >${phrase(choice.label, fills)}</span
              >`,
            }))
        : turn.kind === 'route'
          ? turn.routes
              .filter(({ partner }) => entry.type !== 'route' || partner !== entry.partner)
              .map((route) => ({ ...route, name: html`${nameOf(route.partner, this.speech)}` }))
          : [];
    if (others.length === 0) return nothing;
    return html`<details>
      <summary>${t('debrief.others')}</summary>
      <ul class="others">
        ${others.map(
          (other) =>
            html`<li>
              <p class="option">${other.name}</p>
              ${this.#graded(other)}
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #step(step: Step, position: number, place: string): TemplateResult {
    const { speech } = this;
    return html`<li class="step">
      ${heading(this.headingLevel + 2, html`<span class="number">${position + 1}</span> ${place}`)}
      <p class="decided">${decided(step, speech)}</p>
      ${this.#why(step)} ${meterChanges(step.before, step.after, METERS, speech)} ${this.#others(step)}
      <button
        class="plain"
        aria-label=${speech.t('debrief.retryAt', { place: `${position + 1}, ${place}` })}
        @click=${() => this.dispatchEvent(new CustomEvent('undo', { detail: step.index }))}
      >
        ${speech.t('debrief.retry')}
      </button>
    </li>`;
  }

  override render(): TemplateResult {
    const { t, scenario } = this.speech;
    const goals = Object.values(scenario.goals);
    const places = placesOf(this.steps, this.speech);
    return html`<article>
      <header>
        ${heading(this.headingLevel, t('debrief.title'), { focus: true })}
        <p class="voice">${t(`ended.${this.ending}`)}</p>
        <p class="small">${t('debrief.private')}</p>
      </header>
      ${
        goals.length > 0
          ? html`<section class="goals">
              ${heading(this.headingLevel + 1, t('debrief.goals'))}
              <ul>
                ${goals.map((goal) => html`<li>${goal}</li>`)}
              </ul>
            </section>`
          : nothing
      }
      <section>
        ${heading(this.headingLevel + 1, t('debrief.way'))}
        <ol class="way">
          ${this.steps.map((step, position) => this.#step(step, position, places[position] ?? ''))}
        </ol>
      </section>
      <div class="row">
        <button class="button primary" @click=${() => this.dispatchEvent(new CustomEvent('finish'))}>
          ${t('debrief.finish')}
        </button>
        ${
          this.hasVoices
            ? html`<button class="button" @click=${() => this.dispatchEvent(new CustomEvent('elsewhere'))}>
                ${t('elsewhere.open')}
              </button>`
            : nothing
        }
        <button class="button" @click=${() => window.print()}>${icon('print')}${t('debrief.print')}</button>
      </div>
    </article>`;
  }
}
