/** Where something is wrong: to be opened where an editor can be reached, and always to be read and copied. */
import { type TemplateResult, html } from 'lit';
import type { Problem } from '../../look.ts';

export function place({ file, line, column, address }: Problem): TemplateResult {
  const words = html`<code>${file}:${line}:${column}</code>`;
  return address === undefined ? words : html`<a href=${address}>${words}</a>`;
}
