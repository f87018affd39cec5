/** What do you write down? Facts or labels, any number of them; nothing commits before the button. */
import { type TemplateResult, html } from 'lit';
import { heading } from '../../parts/heading.ts';
import { phrase } from '../../parts/rich-text.ts';
import type { TurnOptions } from './turn.ts';

export function note({ view, speech, headingLevel, act }: TurnOptions): TemplateResult {
  const { t } = speech;
  const confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    const picked = new FormData(event.target as HTMLFormElement).getAll('phrase').map(String);
    act({ type: 'note', phrases: picked });
  };
  return html`<form class="turn" @submit=${confirm}>
    <fieldset>
      <legend>${heading(headingLevel, t('note.question'))}</legend>
      <p class="small">${t('note.hint')}</p>
      <div class="phrases">
        ${view.phrases.map(
          ({ id, text }) =>
            html`<label>
              <input type="checkbox" name="phrase" value=${id} />
              <span class="voice">${phrase(text, speech)}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <button class="button primary">${t('note.confirm')}</button>
  </form>`;
}
