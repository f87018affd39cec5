/** What stood there once more, with the learner's own marks lit up: seen, missed, or something ordinary. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Sight } from '../../assessment/index.ts';
import type { Line, Scene, Spot } from '../../format/types.ts';
import { dated } from '../parts/dated.ts';
import { type IconName, icon } from '../parts/icons.ts';
import { type Speech, named, told } from '../parts/speech.ts';
import { seenWords } from './cards.ts';
import { reasons } from '../parts/why.ts';

const icons: Readonly<Record<Sight['outcome'], IconName>> = {
  seen: 'good',
  missed: 'seek',
  'over-read': 'acceptable',
  'let-be': 'acceptable',
  imagined: 'acceptable',
};

export function litLines(
  items: readonly (Line | Spot)[],
  sights: readonly Sight[],
  speech: Speech,
  setting?: Scene['setting'],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const found = new Map(sights.map((sight) => [sight.item.id, sight]));
  return html`<ol class="lit">
    ${items.map((item) => {
      const sight = found.get(item.id);
      return html`<li class=${sight?.outcome ?? ''}>
        <p class="said-line">
          ${'speaker' in item && item.speaker !== undefined ? html`<span class="speaker">${named(item.speaker, speech)}:</span> ` : nothing}${
            'label' in item ? seenWords(item, speech) : words(item, setting, speech)
          }
        </p>
        ${sight ? verdict(sight, speech) : nothing}
      </li>`;
    })}
  </ol>`;
}

function words({ text, lang }: Line, setting: Scene['setting'], speech: Speech): TemplateResult {
  return html`<span ${told(speech, lang)}>${dated(text, setting, speech)}</span>`;
}

function verdict(sight: Sight, speech: Speech): TemplateResult {
  return html`<div class="verdict">
    <p class="grade">${icon(icons[sight.outcome])}<span>${speech.t(`sight.${sight.outcome}`)}</span></p>
    ${sight.outcome === 'imagined' ? nothing : reasons(sight.cue.why, sight.cue.sources, speech)}
  </div>`;
}
