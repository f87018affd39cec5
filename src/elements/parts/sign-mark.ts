/** The sign of what was done, or could be: a shape, so that it is never told by colour alone. */
import { type TemplateResult, html, nothing, svg } from 'lit';
import type { Sign } from '../../assessment/index.ts';

const shapes: Readonly<Record<Sign, TemplateResult>> = {
  good: svg`<path d="m6.5 12.5 3.75 3.75L17.5 8.5"/>`,
  acceptable: svg`<path d="M7 12h10"/>`,
  harmful: svg`<path d="M12 5.5v8M12 17.7v.1"/>`,
  open: svg`<path d="M9 9.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2.9-1.2 2M12 17.7v.1"/>`,
};

/** Decorative: the word of the sign stands beside it, seen or heard. */
export function signMark(sign: Sign | undefined): TemplateResult {
  return html`<svg class="sign ${sign ?? 'none'}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${sign ? shapes[sign] : nothing}
  </svg>`;
}
