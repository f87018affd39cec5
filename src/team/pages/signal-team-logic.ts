import { type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { calendarDay } from '../../reporting/completion.ts';
import type { TeamTranslator } from '../../i18n/team.ts';
import { heading } from '../../elements/parts/heading.ts';
import { icon } from '../../elements/parts/icons.ts';
import { printAlone } from '../../elements/parts/paper.ts';
import { SignalElement } from '../../elements/parts/signal-element.ts';
import { baseStyles } from '../../elements/styles/base.ts';
import {
  type GuardedTeam,
  LOGIC_FIELDS,
  type LogicField,
  MOST_WORDS,
  type TeamFile,
  type TeamLogic,
  guardTeamFile,
} from '../file/index.ts';
import { pageStyles } from './page.styles.ts';
import { sheetStyles } from './sheet.styles.ts';
import { type TeamPage, dayIn } from './team-page.ts';

/** Why a team does this and what it should bring: six fields, which it revises each cycle. Old versions stay. */
export class SignalTeamLogic extends SignalElement implements TeamPage {
  static readonly tag = 'signal-team-logic';
  static override styles = [baseStyles, pageStyles];

  @property({ attribute: false }) words: TeamTranslator | undefined;
  @property({ attribute: false }) team: TeamFile | undefined;
  @property({ type: Number }) headingLevel = 2;
  @property({ attribute: false }) change: (changed: GuardedTeam) => boolean = () => false;

  /** A version of today takes the place of another of today: that is one revision, written in two goes. */
  #keep = (): void => {
    const { team } = this;
    if (!team) return;
    const day = calendarDay(new Date());
    const written = (field: LogicField): string =>
      this.renderRoot.querySelector<HTMLTextAreaElement>(`#${field}`)?.value.trim() ?? '';
    const version: TeamLogic = {
      day,
      problem: written('problem'),
      principles: written('principles'),
      actions: written('actions'),
      outcomes: written('outcomes'),
      result: written('result'),
      impact: written('impact'),
    };
    this.change(guardTeamFile({ ...team, logic: [...team.logic.filter((one) => one.day !== day), version] }));
  };

  #field(field: LogicField, { t }: TeamTranslator, last: TeamLogic | undefined): TemplateResult {
    return html`<div class="field">
      <label for=${field}>${t(`team.logic.${field}`)}</label>
      <p class="small" id="${field}-hint">${t(`team.logic.${field}Hint`)}</p>
      <textarea
        id=${field}
        rows="4"
        maxlength=${MOST_WORDS.logic}
        aria-describedby="${field}-hint"
        .value=${last?.[field] ?? ''}
      ></textarea>
    </div>`;
  }

  #print(version: TeamLogic, { t, language }: TeamTranslator, name: string): void {
    const title = t('team.logic.title');
    printAlone(this.renderRoot, {
      title: `${title} ${name}`,
      language,
      content: html`<main>
        <p class="kicker">${name}, ${dayIn(language, version.day)}</p>
        <h1>${title}</h1>
        ${fieldsOf(version, t)}
      </main>`,
      styles: sheetStyles,
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { words, team, headingLevel } = this;
    if (!words || !team) return nothing;
    const { t, language } = words;
    const last = team.logic.at(-1);
    const older = team.logic.slice(0, -1).toReversed();
    return html`<div class="page">
      ${heading(headingLevel, t('team.logic.title'))}
      <p>${t('team.logic.text')}</p>
      <p class="small">${t('team.logic.noNames')}</p>
      <div class="fields">${LOGIC_FIELDS.map((field) => this.#field(field, words, last))}</div>
      <div class="row">
        <button class="button primary" @click=${this.#keep}>${t('team.logic.keep')}</button>
        ${
          last
            ? html`<button class="button" @click=${() => this.#print(last, words, team.team.name)}>
                ${icon('print')}${t('team.print')}
              </button>`
            : nothing
        }
      </div>
      ${last ? html`<p class="small">${t('team.logic.version', { day: dayIn(language, last.day) })}</p>` : nothing}
      ${
        older.length > 0
          ? html`<details>
              <summary>${t('team.logic.older', { count: older.length })}</summary>
              ${older.map(
                (version) =>
                  html`<section class="card">
                    ${heading(
                      Math.min(headingLevel + 1, 6),
                      t('team.logic.version', { day: dayIn(language, version.day) }),
                    )}
                    ${fieldsOf(version, t)}
                  </section>`,
              )}
            </details>`
          : nothing
      }
    </div>`;
  }
}

function fieldsOf(version: TeamLogic, t: TeamTranslator['t']): TemplateResult {
  return html`<dl>
    ${LOGIC_FIELDS.map(
      (field) =>
        html`<dt>${t(`team.logic.${field}`)}</dt>
          <dd class="written">${version[field] || t('team.logic.empty')}</dd>`,
    )}
  </dl>`;
}
