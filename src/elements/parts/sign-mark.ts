/** The sign of what was done, or could be: a shape, so that it is never told by colour alone. */
import type { TemplateResult } from 'lit';
import { html } from './lean.ts';
import type { Sign } from '../../assessment/index.ts';

/** Whole and without a place in them: who reads a long story reads thousands, and such a one is only copied. */
const marks: Readonly<Record<Sign | 'none', TemplateResult>> = {
  good: html`<svg class="sign good" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="m6.5 12.5 3.75 3.75L17.5 8.5" />
  </svg>`,
  acceptable: html`<svg class="sign acceptable" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M7 12h10" />
  </svg>`,
  harmful: html`<svg class="sign harmful" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M12 5.5v8M12 17.7v.1" />
  </svg>`,
  open: html`<svg class="sign open" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M9 9.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2.9-1.2 2M12 17.7v.1" />
  </svg>`,
  none: html`<svg class="sign none" viewBox="0 0 24 24" aria-hidden="true" focusable="false"></svg>`,
};

/** Decorative: the word of the sign stands beside it, seen or heard. */
export const signMark = (sign: Sign | undefined): TemplateResult => marks[sign ?? 'none'];
