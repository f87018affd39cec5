import { type TemplateResult, html } from 'lit';

/** The place of an answer on screen, which is the digit that leads to it. For the eye: who hears the page hears a list. */
export function number(index: number): TemplateResult {
  return html`<span class="number" aria-hidden="true">${index + 1}</span>`;
}
