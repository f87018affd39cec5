import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Step } from '../../engine/index.ts';
import { icon } from '../icons.ts';
import type { Speech } from '../speech.ts';
import { decided, placesOf } from '../steps.ts';
import { baseStyles } from '../styles/base.ts';
import { talkStyles } from '../styles/talk.ts';

/**
 * Back to an earlier decision, while playing.
 *
 * @fires {CustomEvent<number>} undo - the index in the transcript to go back to
 */
export class SignalBack extends LitElement {
  static override styles = [
    baseStyles,
    talkStyles,
    css`
      summary {
        font-size: 0.9375em;
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
      .place {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) steps: readonly Step[] = [];

  override render(): TemplateResult {
    const { speech, steps } = this;
    const places = placesOf(steps, speech);
    return html`<details>
      <summary>${icon('back')} ${speech.t('back.title')}</summary>
      <p class="small">${speech.t('back.text')}</p>
      <ol>
        ${steps.map(
          (step, position) =>
            html`<li>
              <button class="button" @click=${() => this.#undo(step.index)}>
                <span
                  ><span class="small place" lang=${places[position]?.lang ?? nothing}
                    >${places[position]?.name}</span
                  >${decided(step, speech)}</span
                >
              </button>
            </li>`,
        )}
      </ol>
    </details>`;
  }

  #undo(index: number): void {
    this.renderRoot.querySelector('details')?.removeAttribute('open');
    this.dispatchEvent(new CustomEvent('undo', { detail: index }));
  }
}
