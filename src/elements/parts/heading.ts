/** A heading whose level the host decides (`heading-level`), so that a page's outline never skips one. */
import { type TemplateResult, html, nothing } from 'lit';

/** The level of the first heading, of what a host has written: 1 to 6, and 2 where that says nothing. */
export function firstLevel(written: number): number {
  const level = Math.trunc(written);
  return level >= 1 ? Math.min(level, 6) : 2;
}

/**
 * `focus`: the place where the focus goes when this part comes on screen. At most one in a shadow root.
 * `reached`: the focus can be put there otherwise, by whoever draws it.
 */
export function heading(
  level: number,
  content: unknown,
  {
    focus = false,
    reached = false,
    id,
  }: { readonly focus?: boolean; readonly reached?: boolean; readonly id?: string } = {},
): TemplateResult {
  return html`<div
    role="heading"
    aria-level=${level}
    id=${id ?? nothing}
    tabindex=${focus || reached ? '-1' : nothing}
    ?data-focus=${focus}
  >
    ${content}
  </div>`;
}
