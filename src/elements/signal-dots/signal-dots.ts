import { type TemplateResult, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { SignalElement } from '../parts/signal-element.ts';
import { baseStyles } from '../styles/base.ts';

/** That Shift is pressed to leave. */
export const TIMES = 3;

/** How often Shift was pressed, of three times. It is heard as well, so it is for the eyes alone. */
export class SignalDots extends SignalElement {
  static readonly tag = 'signal-dots';
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-flex;
        gap: 0.375em;
      }
      /* On the cover nothing gives way to them. */
      :host(.apart) {
        position: absolute;
        inset-block-end: 2em;
      }
      i {
        inline-size: 0.75em;
        block-size: 0.75em;
        border: 0.125em solid var(--_ink);
        border-radius: 50%;
      }
      .on {
        background: var(--_ink);
      }
      @media (forced-colors: active) {
        .on {
          forced-color-adjust: none;
          background: Highlight;
          border-color: Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) presses = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ariaHidden = 'true';
  }

  override render(): TemplateResult {
    const dots = Array.from({ length: TIMES }, (_, dot) => dot < this.presses);
    return html`${dots.map((isOn) => html`<i class=${isOn ? 'on' : ''}></i>`)}`;
  }
}
