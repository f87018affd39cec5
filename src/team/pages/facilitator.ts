/** What whoever leads reads before and after: it is written for one person, and stands on the screen before the team is there. */
import { type TemplateResult, html } from 'lit';
import type { TeamTranslator } from '../../i18n/team.ts';
import { heading } from '../../elements/parts/heading.ts';
import { LEAST_PEOPLE, MOST_PEOPLE } from '../file/index.ts';

export interface PageOptions {
  readonly words: TeamTranslator;
  readonly headingLevel: number;
}

interface BeforeOptions extends PageOptions {
  /** Undefined until somebody has said it. */
  readonly people: number | undefined;
  readonly countPeople: (people: number) => void;
  readonly go: () => void;
  readonly back: () => void;
  readonly title: unknown;
}

export function before({
  words: { t },
  headingLevel,
  people,
  countPeople,
  go,
  back,
  title,
}: BeforeOptions): TemplateResult {
  const inner = Math.min(headingLevel + 1, 6);
  const isTeam = people !== undefined && people >= LEAST_PEOPLE && people <= MOST_PEOPLE;
  return html`<div class="page">
    ${heading(headingLevel, t('team.before.title'), { focus: true })}
    <p class="lead">${title}</p>
    <p>${t('team.before.lead')}</p>
    <div class="advice">
      <section>
        ${heading(inner, t('team.before.readyTitle'))}
        <ul>
          <li>${t('team.before.ready1')}</li>
          <li>${t('team.before.ready2')}</li>
          <li>${t('team.before.ready3')}</li>
          <li>${t('team.before.ready4')}</li>
          <li>${t('team.before.ready5')}</li>
        </ul>
      </section>
      <section>
        ${heading(inner, t('team.before.tellsTitle'))}
        <ul>
          <li>${t('team.before.tells1')}</li>
          <li>${t('team.before.tells2')}</li>
          <li>${t('team.before.tells3')}</li>
          <li>${t('team.before.tells4')}</li>
          <li>${t('team.before.tells5')}</li>
          <li>${t('team.before.tells6')}</li>
        </ul>
      </section>
      <section>
        ${heading(inner, t('team.before.notTitle'))}
        <ul>
          <li>${t('team.before.not1')}</li>
          <li>${t('team.before.not2')}</li>
          <li>${t('team.before.not3')}</li>
          <li>${t('team.before.not4')}</li>
          <li>${t('team.before.not5')}</li>
        </ul>
      </section>
      <section>
        ${heading(inner, t('team.before.endTitle'))}
        <ul>
          <li>${t('team.before.end1')}</li>
          <li>${t('team.before.end2')}</li>
          <li>${t('team.before.end3')}</li>
          <li>${t('team.before.end4')}</li>
        </ul>
      </section>
    </div>
    <div class="field">
      <label for="people">${t('team.before.people')}</label>
      <input
        id="people"
        type="number"
        inputmode="numeric"
        min=${LEAST_PEOPLE}
        max=${MOST_PEOPLE}
        step="1"
        aria-describedby="people-hint"
        .value=${people === undefined ? '' : String(people)}
        @input=${({ currentTarget }: Event) => countPeople((currentTarget as HTMLInputElement).valueAsNumber)}
      />
      <p class="small" id="people-hint">
        ${t('team.before.peopleHint', { least: LEAST_PEOPLE, most: MOST_PEOPLE })}
      </p>
    </div>
    <div class="row">
      <button class="button primary" ?disabled=${!isTeam} @click=${go}>${t('team.before.go')}</button>
      <button class="button" @click=${back}>${t('team.back')}</button>
    </div>
  </div>`;
}

export function after(
  { words: { t }, headingLevel }: PageOptions,
  kept: unknown,
  done: () => void,
): TemplateResult {
  return html`<div class="page">
    ${heading(headingLevel, t('team.after.title'), { focus: true })}
    <ul class="points">
      <li>${t('team.after.help')}</li>
      <li>${t('team.after.stays')}</li>
      <li>${t('team.after.tomorrow')}</li>
      <li>${t('team.after.you')}</li>
    </ul>
    ${kept}
    <button class="button" @click=${done}>${t('team.after.done')}</button>
  </div>`;
}
