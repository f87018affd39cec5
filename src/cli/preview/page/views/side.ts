/** The panels beside the story, of which one is open. */
import { type TemplateResult, html } from 'lit';
import { isRound } from '../../../../format/round.ts';
import { METERS } from '../../../../format/vocabulary.ts';
import { type Desk, TABS, type Tab } from '../desk/desk.ts';
import { course } from './course.ts';
import { map } from './map.ts';
import { problems } from './problems.ts';

const PANELS = { map, course, problems };

export function side(desk: Desk): TemplateResult {
  const { tab, translator, look, session } = desk;
  const { t } = translator;
  const count = look?.problems.length ?? 0;
  return html`<div
      class="tabs"
      role="tablist"
      aria-label=${t('tabs.label')}
      @keydown=${(event: KeyboardEvent) => turn(event, desk)}
    >
      ${TABS.map(
        (one) =>
          html`<button
            type="button"
            role="tab"
            id=${`tab-${one}`}
            aria-controls="panel"
            aria-selected=${one === tab}
            tabindex=${one === tab ? 0 : -1}
            @click=${() => desk.turnTo(one)}
          >
            ${t(`tabs.${one}`, { count })}
          </button>`,
      )}
      <span class="glance"
        >${session && !isRound(session.scenario) ? METERS.map((meter) => html`<span>${t(`course.meter.${meter}`)} ${session.view.meters[meter]}</span>`) : ''}</span
      >
    </div>
    <section id="panel" role="tabpanel" aria-labelledby=${`tab-${tab}`} tabindex="0">
      ${PANELS[tab](desk)}
    </section>`;
}

/** The arrows go round, as in every row of tabs. */
function turn(event: KeyboardEvent, desk: Desk): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const tab: Tab = TABS[(TABS.indexOf(desk.tab) + by + TABS.length) % TABS.length] ?? 'map';
  desk.turnTo(tab);
  document.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
}
