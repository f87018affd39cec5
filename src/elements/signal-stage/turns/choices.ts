/** What do you say or do, or at a pause: what do you think? Plain buttons that commit at once, numbered by place; “back to an earlier choice” undoes. */
import { type TemplateResult, html } from 'lit';
import { isPause } from '../../../format/pause.ts';
import { heading } from '../../parts/heading.ts';
import { choiceWords } from '../../parts/option.ts';
import { number } from './number.ts';
import type { TurnOptions } from './turn.ts';

export function choices({ view, speech, headingLevel, focus, act }: TurnOptions): TemplateResult {
  const { t } = speech;
  return html`<section class="turn" role="group" aria-labelledby="question">
    ${heading(headingLevel, t(isPause(view.scene.turn) ? 'choose.pause' : 'choose.question'), {
      id: 'question',
      focus,
    })}
    <ul class="options">
      ${view.choices.map(
        ({ id, kind, label }, index) =>
          html`<li>
            <button class="option" @click=${() => act({ type: 'choose', choice: id })}>
              ${number(index)}
              <span>
                <span class="heard">${t(`choose.${kind}`)}: </span>
                ${choiceWords({ kind, label }, speech)}
              </span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
