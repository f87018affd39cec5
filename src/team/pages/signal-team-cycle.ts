import { type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { REPEAT_DAYS } from '../../assessment/index.ts';
import type { TeamTranslator } from '../../i18n/team.ts';
import { heading } from '../../elements/parts/heading.ts';
import { icon } from '../../elements/parts/icons.ts';
import { SignalElement } from '../../elements/parts/signal-element.ts';
import { baseStyles } from '../../elements/styles/base.ts';
import { type GuardedTeam, MOST_PEOPLE, type TeamFile, guardTeamFile, raiseFloor } from '../file/index.ts';
import { type Measured, teamFigures } from '../figures/index.ts';
import { type CycleStep, cycleOf } from './cycle.ts';
import { chartStyles } from './chart.styles.ts';
import { pageStyles } from './page.styles.ts';
import { type TeamPage, dayIn } from './team-page.ts';
import { toldFigures, toldGain } from './told-figures.ts';

/** Measure, practise, measure, refresh: what was done, what it says, and what comes now. */
export class SignalTeamCycle extends SignalElement implements TeamPage {
  static readonly tag = 'signal-team-cycle';
  static override styles = [baseStyles, pageStyles, chartStyles];

  @property({ attribute: false }) words: TeamTranslator | undefined;
  @property({ attribute: false }) team: TeamFile | undefined;
  @property({ type: Number }) headingLevel = 2;
  @property({ attribute: false }) change: (changed: GuardedTeam) => boolean = () => false;
  /** Opens what is played in a step; undefined where the shelf does not have it. */
  @property({ attribute: false }) openFor: (step: CycleStep) => (() => void) | undefined = () => undefined;

  #steps(team: TeamFile, { t, language }: TeamTranslator): TemplateResult {
    const { steps, next } = cycleOf(team);
    const one = (step: CycleStep): TemplateResult => {
      const open = this.openFor(step);
      const isNext = step === next;
      return html`<li class="card" aria-current=${isNext ? 'step' : nothing}>
        <p>
          <strong>${t(`team.cycle.${step.name}`, { form: (step.form ?? '').toUpperCase() })}</strong>
        </p>
        <p class="small">
          ${
            step.doneOn === undefined
              ? t(isNext ? 'team.cycle.now' : 'team.cycle.later')
              : html`${icon('seal')}
                ${t('team.cycle.done', { count: step.times, day: dayIn(language, step.doneOn) })}`
          }
        </p>
        ${
          open && (isNext || step.name === 'practise')
            ? html`<button class=${isNext ? 'button primary' : 'button'} @click=${open}>
                ${t('team.cycle.play')}<span class="heard">
                  ${t(`team.cycle.${step.name}`, { form: (step.form ?? '').toUpperCase() })}</span
                >
              </button>`
            : nothing
        }
      </li>`;
    };
    return html`<ol class="steps-of-cycle">
      ${steps.map(one)}
    </ol>`;
  }

  #session(one: Measured, inner: number, words: TeamTranslator): TemplateResult {
    const { t, language } = words;
    const { kind, form, day, people } = one;
    const name = t(`team.cycle.kind-${kind}`, { form: (form ?? '').toUpperCase() });
    return html`<section class="card">
      ${heading(inner, `${dayIn(language, day)}: ${name}`)}
      <p class="small">${t('team.cycle.people', { count: people })}</p>
      ${one.signal.items + one.noise.items > 0 ? toldFigures(one, words) : html`<p>${t('team.cycle.story')}</p>`}
    </section>`;
  }

  /** A group was drawn, and is not changed once something was played. */
  #pilot(team: TeamFile, { t }: TeamTranslator): TemplateResult {
    const { pilot, sessions } = team;
    const told = pilot && t(`team.cycle.pilotIn-${pilot.practises}`, { id: pilot.id });
    if (pilot && sessions.length > 0) return html`<p>${told}</p>`;
    const keep = (): void => {
      const id = this.renderRoot.querySelector<HTMLInputElement>('#pilot')?.value.trim();
      const practises = this.renderRoot.querySelector<HTMLSelectElement>('#practises')?.value;
      this.change(guardTeamFile({ ...team, pilot: { id, practises } }));
    };
    return html`<details>
      <summary>${told ?? t('team.cycle.pilot')}</summary>
      <div class="card">
        <p>${t('team.cycle.pilotText')}</p>
        <div class="field">
          <label for="pilot">${t('team.cycle.pilotId')}</label>
          <input
            id="pilot"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            aria-describedby="pilot-hint"
            .value=${pilot?.id ?? ''}
          />
          <p class="small" id="pilot-hint">${t('team.cycle.pilotIdHint')}</p>
        </div>
        <div class="field">
          <label for="practises">${t('team.cycle.pilotGroup')}</label>
          <select id="practises">
            ${(['now', 'later'] as const).map(
              (group) =>
                html`<option value=${group} ?selected=${pilot?.practises === group}>
                  ${t(`team.cycle.pilot-${group}`)}
                </option>`,
            )}
          </select>
        </div>
        <button class="button" @click=${keep}>${t('team.cycle.pilotKeep')}</button>
      </div>
    </details>`;
  }

  #floor(team: TeamFile, { t }: TeamTranslator): TemplateResult {
    const raise = (): void => {
      const field = this.renderRoot.querySelector<HTMLInputElement>('#floor');
      if (field) this.change(raiseFloor(team, field.valueAsNumber));
    };
    return html`<details>
      <summary>${t('team.cycle.floor', { floor: team.floor })}</summary>
      <div class="card">
        <p>${t('team.cycle.floorText')}</p>
        <div class="field">
          <label for="floor">${t('team.cycle.floorNew')}</label>
          <input
            id="floor"
            type="number"
            inputmode="numeric"
            min=${team.floor}
            max=${MOST_PEOPLE}
            step="1"
            .value=${String(team.floor)}
          />
        </div>
        <button class="button" @click=${raise}>${t('team.cycle.floorRaise')}</button>
      </div>
    </details>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { words, team, headingLevel } = this;
    if (!words || !team) return nothing;
    const { t, language } = words;
    const inner = Math.min(headingLevel + 1, 6);
    const { sessions, gains } = teamFigures(team);
    return html`<div class="page">
      ${heading(headingLevel, t('team.cycle.title'))}
      <p>${t('team.cycle.text')}</p>
      <p class="small">
        ${t('team.cycle.drawn', {
          form: team.order.first.toUpperCase(),
          day: dayIn(language, team.order.drawnOn),
        })}
      </p>
      ${this.#steps(team, words)}
      <p class="small">
        ${t('team.cycle.repeat', { days: new Intl.ListFormat(language).format(REPEAT_DAYS.map(String)) })}
      </p>
      ${
        gains.length > 0
          ? html`${heading(inner, t('team.cycle.compared'))}
            ${gains.map((gain) => html`<div class="card">${toldGain(gain, team.pilot, words)}</div>`)}`
          : nothing
      }
      ${
        sessions.length > 0
          ? html`${heading(inner, t('team.cycle.sessions'))}
              <div class="list">
                ${sessions.toReversed().map((one) => this.#session(one, Math.min(inner + 1, 6), words))}
              </div>`
          : nothing
      }
      ${sessions.some(({ told }) => told === 'index') ? html`<p class="small">${t('team.seen.interval')}</p>` : nothing}
      ${this.#pilot(team, words)} ${this.#floor(team, words)}
    </div>`;
  }
}
