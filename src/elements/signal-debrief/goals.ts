/** What the story was about, and how each of it fared. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Debrief } from '../../assessment/index.ts';
import { icon } from '../parts/icons.ts';
import { type Speech, told } from '../parts/speech.ts';

export function goals(results: Debrief['goals'], speech: Speech): TemplateResult | typeof nothing {
  if (results.length === 0) return nothing;
  const { t, scenario } = speech;
  return html`<details>
    <summary>${t('debrief.goals')}</summary>
    <ul class="list">
      ${results.map(({ goal, good, harmful }) => {
        const fared = harmful.length > 0 ? 'different' : good.length > 0 ? 'done' : 'open';
        return html`<li class="goal ${fared}">
          ${icon(fared === 'done' ? 'good' : fared === 'different' ? 'back' : 'seek')}
          <span
            ><span ${told(speech, scenario.goalLangs?.[goal])}>${scenario.goals[goal]}</span>
            <span class="small">${t(`goal.${fared}`)}</span></span
          >
        </li>`;
      })}
    </ul>
  </details>`;
}
