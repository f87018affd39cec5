import { type TemplateResult, html } from 'lit';

/** What is only heard. Each is when it has changed, and what has not changed is not heard again. */
export function heard(...words: readonly string[]): TemplateResult {
  return html`<div class="heard" role="status" aria-atomic="false">
    ${words.map((each) => html`<p>${each}</p>`)}
  </div>`;
}
