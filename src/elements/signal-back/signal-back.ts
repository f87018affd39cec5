import { type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Step } from '../../engine/index.ts';
import { icon } from '../parts/icons.ts';
import type { Speech } from '../parts/speech.ts';
import { say } from '../parts/part-events.ts';
import { decided, stepNames } from '../parts/steps.ts';
import { SignalElement } from '../parts/signal-element.ts';
import { baseStyles } from '../styles/base.ts';
import { talkStyles } from '../styles/talk.ts';

/**
 * Back to an earlier decision, while playing.
 *
 * @fires {CustomEvent<number>} undo - the index in the transcript to go back to
 */
export class SignalBack extends SignalElement {
  static readonly tag = 'signal-back';
  static override styles = [
    baseStyles,
    talkStyles,
    css`
      summary {
        font-size: var(--_small);
      }
      .icon {
        vertical-align: -0.25em;
      }
      ol {
        display: grid;
        gap: 0.5em;
        padding-block: 0.5em;
      }
      .button {
        inline-size: 100%;
        font-weight: 400;
        text-align: start;
      }
      .name {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) speech: Speech | undefined;
  @property({ attribute: false }) steps: readonly Step[] = [];
  /** Drawn when opened, so that a long way does not make each step dearer. */
  @state() private isOpen = false;

  override render(): TemplateResult | typeof nothing {
    if (!this.speech) return nothing;
    const { t } = this.speech;
    return html`<details @toggle=${this.#toggled}>
      <summary>${icon('back')} ${t('back.title')}</summary>
      ${
        this.isOpen
          ? html`<p class="small">${t('back.text')}</p>
              ${this.#list(this.speech)}`
          : nothing
      }
    </details>`;
  }

  #list(speech: Speech): TemplateResult {
    const { steps } = this;
    const names = stepNames(steps, speech);
    return html`<ol>
      ${steps.map(
        (step, position) =>
          html`<li>
            <button class="button" @click=${() => this.#undo(step.index)}>
              <span
                ><span class="heard">${speech.t('back.to')} </span
                ><span class="small name"
                  >${position + 1}. <span ${names[position]?.told}>${names[position]?.name}</span></span
                >${decided(step, speech)}</span
              >
            </button>
          </li>`,
      )}
    </ol>`;
  }

  #toggled = ({ target }: Event): void => {
    this.isOpen = (target as HTMLDetailsElement).open;
  };

  #undo(index: number): void {
    this.renderRoot.querySelector('details')?.removeAttribute('open');
    say(this, 'undo', index);
  }
}
