/** How the meters moved, in words. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Meters } from '../engine/index.ts';
import type { Meter } from '../scenario/vocabulary.ts';
import { icon } from './icons.ts';
import type { Speech } from './speech.ts';

/**
 * `shown`: during play stress and trust alone, because how safe it became would answer the question; afterwards all.
 */
export function meterChanges(
  before: Meters,
  after: Meters,
  shown: readonly Meter[],
  { t }: Speech,
): TemplateResult | typeof nothing {
  const moved = shown.filter((meter) => before[meter] !== after[meter]);
  if (moved.length === 0) return nothing;
  return html`<ul class="changes">
    ${moved.map((meter) => {
      const rises = after[meter] > before[meter];
      return html`<li>
        ${icon(rises ? 'up' : 'down')}<span>${t(`meter.${meter}${rises ? 'Up' : 'Down'}`)}</span>
      </li>`;
    })}
  </ul>`;
}
