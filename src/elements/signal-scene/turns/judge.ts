/** Is this a reason to consult? Six steps of certainty; nothing commits before the button. */
import { type TemplateResult, html } from 'lit';
import { CERTAINTIES, type Certainty } from '../../../engine/index.ts';
import { heading } from '../../parts/heading.ts';
import type { TurnOptions } from './turn.ts';

/** With a price in it: a consultation that costs nobody anything would always be the right answer. */
const question = ({ t, fills }: TurnOptions['speech']): string =>
  t('judge.question', { contact: fills['policy.contact'] });

export function judge({ speech, headingLevel, act }: TurnOptions): TemplateResult {
  const { t } = speech;
  const confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    const picked = Number(new FormData(event.target as HTMLFormElement).get('certainty'));
    act({ type: 'judge', certainty: picked as Certainty });
  };
  return html`<form class="turn" @submit=${confirm}>
    <fieldset>
      <legend>${heading(headingLevel, question(speech))}</legend>
      <p class="small">${t('judge.hint')}</p>
      <div class="scale">
        ${CERTAINTIES.map(
          (certainty) =>
            html`<label>
              <input type="radio" name="certainty" value=${certainty} required />
              <span>${t(`judge.certainty${certainty}`)}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <button class="button primary">${t('judge.confirm')}</button>
  </form>`;
}
