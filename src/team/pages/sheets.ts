/** Cards on paper: for a visit together with a partner, for the desk, and who does what. What is written on them by hand is nobody's file. */
import { type TemplateResult, html } from 'lit';
import { helpLinesIn } from '../../i18n/help-lines.ts';
import type { TeamTranslator } from '../../i18n/team.ts';
import type { RoleCard } from '../file/index.ts';

/** Filled in by hand, together, before the visit. */
export function visitSheet({ t, language }: TeamTranslator): TemplateResult {
  const line = (words: string): TemplateResult => html`<span class="line">${words}</span>`;
  // The number is looked up in one place.
  const danger = helpLinesIn(language).find(({ id }) => id === 'emergency-112')?.phone ?? '';
  return html`<main>
    <h1>${t('team.visit.title')}</h1>
    <p>${t('team.visit.text')}</p>
    <h2>${t('team.visit.roles')}</h2>
    ${line(t('team.visit.talks'))} ${line(t('team.visit.watches'))} ${line(t('team.visit.ends'))}
    <h2>${t('team.visit.share')}</h2>
    <p class="small">${t('team.visit.shareText')}</p>
    ${line(t('team.visit.shareWe'))} ${line(t('team.visit.shareThey'))} ${line(t('team.visit.asked'))}
    <h2>${t('team.visit.stop')}</h2>
    ${line(t('team.visit.stopWord'))}
    <h2>${t('team.visit.calls')}</h2>
    ${line(t('team.visit.consults'))} ${line(t('team.visit.when'))}
    ${line(t('team.visit.danger', { number: danger }))}
  </main>`;
}

/** The five beats that every story practises. */
export function deskSheet({ t }: TeamTranslator, contact: string): TemplateResult {
  const beat = (name: string, ...words: readonly string[]): TemplateResult =>
    html`<div>
      <b>${name}</b>
      ${words.map((each) => html`<p>${each}</p>`)}
    </div>`;
  return html`<main>
    <p class="kicker">${t('team.desk.title')}</p>
    <div class="beats">
      ${beat(t('team.desk.safe'), t('team.desk.safeText'))}
      ${beat(t('team.desk.see'), t('team.desk.seeText'))}
      ${beat(t('team.desk.say'), t('team.desk.sayText'), t('team.desk.sayNot'))}
      ${beat(t('team.desk.write'), t('team.desk.writeText'))}
      ${beat(t('team.desk.consult'), t('team.desk.consultText', { contact }))}
    </div>
  </main>`;
}

export interface NamedCard extends RoleCard {
  readonly name: string;
}

export function rolesSheet(cards: readonly NamedCard[], { t }: TeamTranslator, team: string): TemplateResult {
  const tasks = (items: readonly string[]): TemplateResult =>
    html`<ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
  return html`<main>
    <p class="kicker">${team}</p>
    <h1>${t('team.roles.title')}</h1>
    ${cards.map(
      ({ name, does, doesNot }) =>
        html`<section class="tasks">
          <h2>${name}</h2>
          <div><b>${t('team.roles.does')}</b>${tasks(does)}</div>
          <div><b>${t('team.roles.doesNot')}</b>${tasks(doesNot)}</div>
        </section>`,
    )}
  </main>`;
}
