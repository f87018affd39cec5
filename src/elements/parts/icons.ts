/** Our own drawings, as lines that take the colour of the text. Decorative always: the words stand beside them. */
import { type TemplateResult, svg, html } from 'lit';
import type { Setting } from '../../format/vocabulary.ts';

const shapes = {
  phone: svg`<path d="M6 3h3l1.5 5L8 9.5a12 12 0 0 0 6.5 6.5L16 13.5l5 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.2 2 2 0 0 1 6 3z"/>`,
  counter: svg`<path d="M3 13h18M5 13v7M19 13v7"/><circle cx="12" cy="6" r="2.5"/><path d="M8 13a4 4 0 0 1 8 0"/>`,
  door: svg`<path d="M6 21V4a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v17M3 21h18"/><circle cx="14.5" cy="12.5" r=".6"/>`,
  letter: svg`<path d="M3 6h18v12H3z"/><path d="m3.5 6.5 8.5 7 8.5-7"/>`,
  email: svg`<circle cx="12" cy="12" r="3.5"/><path d="M15.5 12v1.5a2.5 2.5 0 0 0 5 0V12a8.5 8.5 0 1 0-3.5 6.9"/>`,
  records: svg`<path d="M6 3h9l4 4v14H6z"/><path d="M9 11h7M9 15h7M14.5 3v4.5H19"/>`,
  meeting: svg`<ellipse cx="12" cy="14" rx="8" ry="3.5"/><circle cx="7" cy="6" r="2"/><circle cx="17" cy="6" r="2"/>`,
  mixed: svg`<path d="M8 8V4h12v12h-4"/><path d="M4 8h12v12H4z"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.5l3.5 2"/>`,
  speech: svg`<path d="M4 5h16v11h-9l-4 4v-4H4z"/>`,
  seal: svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  help: svg`<path d="M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.5 4.2 4.2 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10z"/>`,
  cover: svg`<path d="M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6z"/><path d="m4 20 16-16"/>`,
  leave: svg`<path d="M10 4H5v16h5M14 8l4 4-4 4M18 12H9"/>`,
  seek: svg`<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5.5 5.5"/>`,
  mark: svg`<path d="M7 4h10v16l-5-4-5 4z"/>`,
  back: svg`<path d="M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6"/>`,
  up: svg`<path d="M12 19V5M6 11l6-6 6 6"/>`,
  down: svg`<path d="M12 5v14M6 13l6 6 6-6"/>`,
  good: svg`<circle cx="12" cy="12" r="8.5"/><path d="m8 12.5 3 3 5-6"/>`,
  acceptable: svg`<circle cx="12" cy="12" r="8.5"/><path d="M8 12h8"/>`,
  harmful: svg`<path d="M12 4 3 20h18z"/><path d="M12 10v4.5M12 17.2v.1"/>`,
  pen: svg`<path d="m4 20 1-4L16 5l3 3L8 19z"/>`,
  print: svg`<path d="M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z"/>`,
} satisfies Record<Setting, unknown> & Record<string, unknown>;

export type IconName = keyof typeof shapes;

/** Of those that point along the line of reading, which runs the other way in Arabic (styles). */
const POINTING: readonly IconName[] = ['back', 'leave'];

export function icon(name: IconName): TemplateResult {
  const pointing = POINTING.includes(name) ? ' pointing' : '';
  return html`<svg class="icon${pointing}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${shapes[name]}
  </svg>`;
}
