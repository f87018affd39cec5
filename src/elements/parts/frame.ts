/** What says how people meet: a telephone line, a counter, a letter on paper. It stands around the lines. */
import { type TemplateResult, html } from 'lit';
import type { ContactSetting } from '../../format/vocabulary.ts';
import { SIGNS } from './frame-signs.ts';
import type { Speech } from './speech.ts';

/** @param content the lines; in a letter, an e-mail and a file they stand on its paper */
export function frame(setting: ContactSetting, { t }: Pick<Speech, 't'>, content: unknown): TemplateResult {
  return html`<div class="frame frame-${setting}">
    <p class="frame-head">
      <svg viewBox="0 0 56 40" aria-hidden="true" focusable="false">${SIGNS[setting]}</svg>
      <span>${t(`frame.${setting}`)}</span>
    </p>
    ${content}
  </div>`;
}
