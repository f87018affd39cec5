/** What there was to see at one step: what the learner saw, missed, read too much into, or marked where nothing was. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Sight } from '../../assessment/index.ts';
import { type IconName, icon } from '../parts/icons.ts';
import { inline } from '../parts/rich-text.ts';
import { type Speech, told } from '../parts/speech.ts';
import { reasons } from './decision.ts';

const icons: Readonly<Record<Sight['outcome'], IconName>> = {
  seen: 'good',
  missed: 'seek',
  'over-read': 'acceptable',
  'let-be': 'good',
  imagined: 'acceptable',
};

export function sights(items: readonly Sight[], speech: Speech): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const { t } = speech;
  return html`<details>
    <summary>${t('debrief.sights', { count: items.length })}</summary>
    <ul class="list">
      ${items.map(
        (sight) =>
          html`<li class="sight">
            <p class="seen-line">${lineOf(sight, speech)}</p>
            <p class="grade">${icon(icons[sight.outcome])}<span>${t(`sight.${sight.outcome}`)}</span></p>
            ${sight.outcome === 'imagined' ? nothing : reasons(sight.cue.why, sight.cue.sources, speech)}
          </li>`,
      )}
    </ul>
  </details>`;
}

function lineOf({ item }: Sight, speech: Speech): TemplateResult {
  return 'label' in item
    ? html`<span ${told(speech, item.langs?.['label'])}>${item.label}</span>`
    : html`<span ${told(speech, item.lang)}>${inline(item.text, speech)}</span>`;
}
