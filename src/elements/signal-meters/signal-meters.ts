import { type TemplateResult, css, html, svg } from 'lit';
import { property } from 'lit/decorators.js';
import type { Meters } from '../../engine/index.ts';
import { METER_MAX } from '../../format/vocabulary.ts';
import type { Speech } from '../parts/speech.ts';
import { SignalElement } from '../signal-element.ts';
import { baseStyles } from '../styles/base.ts';

function gaugeStep(step: number, isFull: boolean): TemplateResult<2> {
  return svg`<rect class=${isFull ? 'full' : ''} x=${step * 13 + 1} y="1.5" width="9" height="9" rx="2.5" />`;
}

/**
 * Stress and trust, in words and as a gauge. Safety is not shown during play: it would answer the question that the
 * learner is there to ask.
 */
export class SignalMeters extends SignalElement {
  static readonly tag = 'signal-meters';
  static override styles = [
    baseStyles,
    css`
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em 1.75em;
        font-size: 0.875em;
      }
      div {
        display: flex;
        align-items: center;
        gap: 0.5em;
      }
      dt {
        color: var(--_muted);
      }
      dd {
        display: flex;
        align-items: center;
        gap: 0.5em;
        font-weight: 600;
      }
      svg {
        inline-size: 4em;
        block-size: 0.75em;
        fill: none;
        stroke: var(--_edge);
      }
      .full {
        fill: var(--_accent);
        stroke: var(--_accent);
      }
      .stress .full {
        fill: var(--_warm);
        stroke: var(--_warm);
      }
      :host(:dir(rtl)) svg {
        transform: scaleX(-1);
      }
      @media (forced-colors: active) {
        .full,
        .stress .full {
          fill: CanvasText;
          stroke: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) meters!: Meters;

  #meter(meter: 'stress' | 'trust'): TemplateResult {
    const value = this.meters[meter] as 0 | 1 | 2 | 3 | 4 | 5;
    const { t } = this.speech;
    const steps = Array.from({ length: METER_MAX }, (_, step) => step);
    return html`<div class=${meter}>
      <dt>${t(`meter.${meter}`)}</dt>
      <dd>
        <svg viewBox="0 0 64 12" aria-hidden="true">
          ${steps.map((step) => gaugeStep(step, step < value))}
        </svg>
        <span>${t(`meter.${meter}${value}`)}</span>
      </dd>
    </div>`;
  }

  override render(): TemplateResult {
    return html`<dl aria-label=${this.speech.t('meter.title')}>
      ${this.#meter('stress')}${this.#meter('trust')}
    </dl>`;
  }
}
