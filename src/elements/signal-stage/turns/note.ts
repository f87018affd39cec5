/** What do you write down? Facts or labels, any number of them, also none; nothing commits before the button. */
import { type TemplateResult, html } from 'lit';
import { heading } from '../../parts/heading.ts';
import { phrase } from '../../parts/rich-text.ts';
import { answer } from './answer.ts';
import type { TurnOptions } from './turn.ts';

export function note({ view, speech, headingLevel, act }: TurnOptions): TemplateResult {
  const { t } = speech;
  return answer({
    question: heading(headingLevel, t('note.question'), { id: 'question' }),
    hint: t('note.hint'),
    choices: html`<div class="phrases">
      ${view.phrases.map(
        ({ id, text }) =>
          html`<label>
            <input type="checkbox" name="phrase" value=${id} />
            <span class="voice">${phrase(text, speech)}</span>
          </label>`,
      )}
    </div>`,
    confirm: t('note.confirm'),
    give: (phrases) => act({ type: 'note', phrases }),
  });
}
