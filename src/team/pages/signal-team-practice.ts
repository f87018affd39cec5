import { type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { calendarDay } from '../../reporting/completion.ts';
import type { TeamTranslator } from '../../i18n/team.ts';
import { heading } from '../../elements/parts/heading.ts';
import { SignalElement } from '../../elements/parts/signal-element.ts';
import { baseStyles } from '../../elements/styles/base.ts';
import {
  type GuardedTeam,
  type PracticeMonth,
  RETURN_REASONS,
  type ReturnReason,
  type TeamFile,
  guardTeamFile,
} from '../file/index.ts';
import { teamFigures } from '../figures/index.ts';
import { runChart } from './chart.ts';
import { chartStyles } from './chart.styles.ts';
import { pageStyles } from './page.styles.ts';
import type { TeamPage } from './team-page.ts';

/** The numbers of a month, in the order of the form and of the table. */
const NUMBERS = [
  'consultations',
  'goodToAsk',
  'referrals',
  'returned',
  'daysToDesk',
  'jointVisits',
] as const satisfies readonly (keyof PracticeMonth)[];

/** What only a team can count of its work, month by month, and whether a month stands out. No person and no case. */
export class SignalTeamPractice extends SignalElement implements TeamPage {
  static readonly tag = 'signal-team-practice';
  static override styles = [baseStyles, pageStyles, chartStyles];

  @property({ attribute: false }) words: TeamTranslator | undefined;
  @property({ attribute: false }) team: TeamFile | undefined;
  @property({ type: Number }) headingLevel = 2;
  @property({ attribute: false }) change: (changed: GuardedTeam) => boolean = () => false;

  /** That is written now; the present one at first. */
  @state() private month = calendarDay(new Date()).slice(0, 7);

  #keep = (): void => {
    const { team, month } = this;
    if (!team) return;
    const written = (id: string): number | undefined => {
      const text = this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value.trim() ?? '';
      return text === '' ? undefined : Number(text);
    };
    const reasons = givenOf(RETURN_REASONS.map((reason) => [reason, written(`reason-${reason}`)]));
    const counted = {
      month,
      ...givenOf(NUMBERS.map((name) => [name, written(name)])),
      ...(Object.keys(reasons).length > 0 && { reasons }),
    };
    const others = team.practice.filter((one) => one.month !== month);
    this.change(guardTeamFile({ ...team, practice: [...others, counted] }));
  };

  #field(id: string, label: string, value: number | undefined, hint?: string): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="number"
        inputmode="numeric"
        min="0"
        step="1"
        aria-describedby=${hint === undefined ? nothing : `${id}-hint`}
        .value=${value === undefined ? '' : String(value)}
      />
      ${hint === undefined ? nothing : html`<p class="small" id="${id}-hint">${hint}</p>`}
    </div>`;
  }

  #form(team: TeamFile, { t }: TeamTranslator, nameOf: (reason: ReturnReason) => string): TemplateResult {
    const counted = team.practice.find(({ month }) => month === this.month);
    return html`<div class="card">
      <div class="field">
        <label for="month">${t('team.practice.month')}</label>
        <input
          id="month"
          type="month"
          pattern="[0-9]{4}-[0-9]{2}"
          placeholder="2026-03"
          .value=${this.month}
          @change=${({ currentTarget }: Event) => (this.month = (currentTarget as HTMLInputElement).value)}
        />
      </div>
      <div class="fields">
        ${NUMBERS.map((name) =>
          this.#field(name, t(`team.practice.${name}`), counted?.[name], t(`team.practice.${name}Hint`)),
        )}
      </div>
      <details ?open=${counted?.reasons !== undefined}>
        <summary>${t('team.practice.reasons')}</summary>
        <div class="fields">
          ${RETURN_REASONS.map((reason) =>
            this.#field(`reason-${reason}`, nameOf(reason), counted?.reasons?.[reason]),
          )}
        </div>
      </details>
      <button class="button primary" @click=${this.#keep}>${t('team.practice.keep')}</button>
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { words, team, headingLevel } = this;
    if (!words || !team) return nothing;
    const { t } = words;
    const inner = Math.min(headingLevel + 1, 6);
    const { series, reasons } = teamFigures(team);
    const nameOf = (reason: ReturnReason): string => t(`figure.reasons.${reason}`);
    return html`<div class="page">
      ${heading(headingLevel, t('team.practice.title'))}
      <p>${t('team.practice.text')}</p>
      <p class="small">${t('team.practice.noCases')}</p>
      ${this.#form(team, words, nameOf)}
      ${series.map(
        (one) =>
          html`<section>${heading(inner, t(`figure.series.${one.name}`))} ${runChart(one, words)}</section>`,
      )}
      ${
        reasons.length > 0
          ? html`<section>
              ${heading(inner, t('figure.reasons.title'))}
              <ul>
                ${reasons.map(({ reason, count }) => html`<li>${nameOf(reason)}: ${count}</li>`)}
              </ul>
            </section>`
          : nothing
      }
    </div>`;
  }
}

/** Of what was written; what was left empty was not counted. */
function givenOf<Name extends string>(
  entries: readonly (readonly [Name, number | undefined])[],
): { [Key in Name]?: number } {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as { [Key in Name]?: number };
}
