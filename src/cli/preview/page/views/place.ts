/** Where something is wrong: to be opened where an editor can be reached, and always to be read and copied. */
import { type TemplateResult, html } from 'lit';
import type { Spot } from '../../look.ts';

export function place({ file, line, column, address }: Spot): TemplateResult {
  const words = html`<code>${file}:${line}:${column}</code>`;
  return address === undefined ? words : html`<a href=${address}>${words}</a>`;
}
