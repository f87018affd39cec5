/** Rich text as Lit templates: the tree from the compiler becomes elements, never a string of HTML. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Inline, Paragraph } from '../../format/types.ts';

/** What `{{policy.…}}` places are filled with. */
export interface Fills {
  readonly 'policy.contact': string;
}

/** A place that begins the text gets a capital: it may hold “the contact person” as well as a name. */
export function inline(text: readonly Inline[], fills: Fills): unknown[] {
  return text.map((part, index) => {
    if (typeof part === 'string') return part;
    if ('em' in part) return html`<em>${inline(part.em, fills)}</em>`;
    if ('strong' in part) return html`<strong>${inline(part.strong, fills)}</strong>`;
    const fill = fills[part.fill];
    return index === 0 ? fill.charAt(0).toUpperCase() + fill.slice(1) : fill;
  });
}

/** Each paragraph with its own language where it fell back to the source, so that a voice pronounces it right. */
export function paragraphs(items: readonly Paragraph[], fills: Fills): TemplateResult[] {
  return items.map(({ text, lang }) => html`<p lang=${lang ?? nothing}>${inline(text, fills)}</p>`);
}

/** The same on one line, for a button or a summary. */
export function phrase(items: readonly Paragraph[], fills: Fills): TemplateResult[] {
  return items.map(
    ({ text, lang }, index) =>
      html`${index > 0 ? ' ' : ''}<span lang=${lang ?? nothing}>${inline(text, fills)}</span>`,
  );
}
