/** Is this a reason to consult? Six steps of certainty; nothing commits before the button. */
import { type TemplateResult, html } from 'lit';
import { CERTAINTIES, type Certainty } from '../../../engine/index.ts';
import { heading } from '../../parts/heading.ts';
import { answer } from './answer.ts';
import type { TurnOptions } from './turn.ts';

/** With a price in it: a consultation that costs nobody anything would always be the right answer. */
const question = ({ t, fills }: TurnOptions['speech']): string =>
  t('judge.question', { contact: fills['policy.contact'] });

export function judge({ speech, headingLevel, isMissing, miss, act }: TurnOptions): TemplateResult {
  const { t } = speech;
  return answer({
    question: heading(headingLevel, question(speech), { id: 'question' }),
    hint: t('judge.hint'),
    choices: html`<div class="scale">
      ${CERTAINTIES.map(
        (certainty) =>
          html`<label>
            <input type="radio" name="certainty" value=${certainty} />
            <span>${t(`judge.certainty${certainty}`)}</span>
          </label>`,
      )}
    </div>`,
    confirm: t('judge.confirm'),
    needs: { isMissing, words: t('judge.missing'), miss },
    give: ([picked]) => act({ type: 'judge', certainty: Number(picked) as Certainty }),
  });
}
