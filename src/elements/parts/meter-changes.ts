/** How the meters moved, in words. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Meters, Step, View } from '../../engine/index.ts';
import type { Meter } from '../../format/vocabulary.ts';
import { icon } from './icons.ts';
import { type Speech, naming } from './speech.ts';

interface MeterChange<Of extends Meter = Meter> {
  readonly meter: Of;
  /** Not 0. */
  readonly by: number;
}

/** What became of these meters. */
export function changesBetween<Of extends Meter>(
  before: Meters,
  after: Meters,
  meters: readonly Of[],
): readonly MeterChange<Of>[] {
  return meters.map((meter) => ({ meter, by: after[meter] - before[meter] })).filter(({ by }) => by !== 0);
}

export function meterChanges(
  changes: readonly MeterChange[],
  { t }: Speech,
): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  return html`<ul class="changes">
    ${changes.map(({ meter, by }) => {
      const direction = by > 0 ? 'Up' : 'Down';
      return html`<li>${icon(by > 0 ? 'up' : 'down')}<span>${t(`meter.${meter}${direction}`)}</span></li>`;
    })}
  </ul>`;
}

/**
 * During play: how one person took it. Stress and trust alone, because how safe it became would answer the question that
 * the learner is there to ask; the looking back tells all three.
 */
export function personChanges(
  { before, after }: Step,
  { metersOf }: View,
  speech: Speech,
): TemplateResult | typeof nothing {
  const changes = changesBetween(before, after, ['stress', 'trust'] as const);
  if (metersOf === undefined || changes.length === 0) return nothing;
  return html`<ul class="changes">
    ${changes.map(({ meter, by }) => {
      const direction = by > 0 ? 'Up' : 'Down';
      return html`<li>
        ${icon(by > 0 ? 'up' : 'down')}<span>${naming(`told.${meter}${direction}`, metersOf, speech)}</span>
      </li>`;
    })}
  </ul>`;
}
