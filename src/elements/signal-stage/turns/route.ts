/** To whom do you turn? A card for each partner: what they do, what not, what comes back. */
import { type TemplateResult, html, nothing } from 'lit';
import type { PartnerCard } from '../../../format/types.ts';
import { heading } from '../../parts/heading.ts';
import { paragraphs } from '../../parts/rich-text.ts';
import { type Speech, named } from '../../parts/speech.ts';
import { number } from './number.ts';
import type { TurnOptions } from './turn.ts';

export function route({ view, speech, headingLevel, act }: TurnOptions): TemplateResult {
  const { t, scenario } = speech;
  return html`<section class="turn" role="group" aria-labelledby="question">
    ${heading(headingLevel, t('route.question'), { id: 'question' })}
    <ul class="partners">
      ${view.routes.map(({ partner, isTried }, index) => {
        const card = scenario.partners[partner];
        const name = named(partner, speech);
        return html`<li>
          <button class="option" @click=${() => act({ type: 'route', partner })}>
            ${number(index)}<span
              >${name}${isTried ? html` <span class="tag">${t('route.tried')}</span>` : nothing}</span
            >
          </button>
          ${card ? about(card, name, speech) : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}

function about(card: PartnerCard, name: TemplateResult, speech: Speech): TemplateResult {
  const { t } = speech;
  return html`<details>
    <summary>${t('route.about')}<span class="heard"> (${name})</span></summary>
    <dl>
      <dt>${t('route.does')}</dt>
      <dd>${paragraphs(card.does, speech)}</dd>
      <dt>${t('route.doesNot')}</dt>
      <dd>${paragraphs(card.doesNot, speech)}</dd>
      <dt>${t('route.sendsBack')}</dt>
      <dd>${paragraphs(card.sendsBack, speech)}</dd>
    </dl>
  </details>`;
}
