/** Between the parts of the room, while nothing is played. */
import { type TemplateResult, html } from 'lit';
import type { TeamTranslator } from '../../i18n/team.ts';

/** What the room is for now. */
export const SECTIONS = ['play', 'cycle', 'practice', 'logic', 'roles'] as const;
export type Section = (typeof SECTIONS)[number];

export function nav(now: Section, { t }: TeamTranslator, go: (section: Section) => void): TemplateResult {
  return html`<nav aria-label=${t('team.nav.label')}>
    ${SECTIONS.map(
      (section) =>
        html`<button
          class="tab"
          aria-current=${section === now ? 'page' : 'false'}
          @click=${() => go(section)}
        >
          ${t(`team.nav.${section}`)}
        </button>`,
    )}
  </nav>`;
}
