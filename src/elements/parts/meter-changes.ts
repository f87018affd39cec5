/** How the meters moved, in words. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Meters } from '../../engine/index.ts';
import type { Meter } from '../../format/vocabulary.ts';
import { icon } from './icons.ts';
import type { Speech } from './speech.ts';

interface MeterChange {
  readonly meter: Meter;
  /** Not 0. */
  readonly by: number;
}

/**
 * What became of these meters. During play stress and trust are asked for alone, because how safe it became would answer
 * the question; afterwards all.
 */
export function changesBetween(
  before: Meters,
  after: Meters,
  meters: readonly Meter[],
): readonly MeterChange[] {
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
