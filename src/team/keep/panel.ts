/** The team's file: made, opened, put together with another, saved. */
import { type TemplateResult, html, nothing } from 'lit';
import { teamProblem } from '../../i18n/figures.ts';
import type { TeamTranslator } from '../../i18n/team.ts';
import { heading } from '../../elements/parts/heading.ts';
import { MOST_WORDS } from '../file/index.ts';
import type { TeamKeeper } from './team-keeper.ts';

interface PanelOptions {
  readonly words: TeamTranslator;
  readonly headingLevel: number;
}

/** Told where what was wrong with a file goes on: more would hide the first, which is what to mend. */
const MOST_PROBLEMS = 5;

export function filePanel(keeper: TeamKeeper, { words, headingLevel }: PanelOptions): TemplateResult {
  const { t } = words;
  return html`<section class="file" aria-labelledby="file">
    ${heading(headingLevel, t('team.file.title'), { id: 'file' })}
    ${keeper.team ? opened(keeper, words) : none(keeper, words)} ${told(keeper, words)}
  </section>`;
}

function none(keeper: TeamKeeper, { t }: TeamTranslator): TemplateResult {
  const make = (event: Event): void => {
    const field = (event.currentTarget as Element).closest('.file')?.querySelector('input');
    if (field && field.value.trim() !== '') keeper.make(field.value);
    else field?.focus();
  };
  return html`<p>${t('team.file.none')}</p>
    <div class="row">
      <button class="button" @click=${() => void keeper.open()}>${t('team.file.open')}</button>
    </div>
    <div class="field">
      <label for="team-name">${t('team.file.name')}</label>
      <input
        id="team-name"
        type="text"
        autocomplete="off"
        maxlength=${MOST_WORDS.name}
        aria-describedby="team-name-hint"
      />
      <p class="small" id="team-name-hint">${t('team.file.nameHint')}</p>
      <button class="button" @click=${make}>${t('team.file.make')}</button>
    </div>`;
}

function opened(keeper: TeamKeeper, { t }: TeamTranslator): TemplateResult {
  const { team, isSaved } = keeper;
  if (!team) return html``;
  return html`<p>
      <strong><bdi>${team.team.name}</bdi></strong
      >: ${t('team.file.sessions', { count: team.sessions.length })}
      ${isSaved ? nothing : html`<span class="tag">${t('team.file.unsaved')}</span>`}
    </p>
    <div class="row">
      <button class=${isSaved ? 'button' : 'button primary'} @click=${() => void keeper.save()}>
        ${t('team.file.save')}
      </button>
      <button class="button" @click=${() => void keeper.open()}>${t('team.file.merge')}</button>
      ${
        isSaved
          ? html`<button class="button" @click=${() => keeper.close()}>${t('team.file.close')}</button>`
          : nothing
      }
    </div>
    <p class="small">${t('team.file.yours')}</p>`;
}

/** What came of it, heard too. */
function told({ problems, outcome, keptOurs }: TeamKeeper, words: TeamTranslator): TemplateResult {
  const { t } = words;
  return html`<div role="status">
    ${outcome ? html`<p>${t(`team.file.${outcome}`)}</p>` : nothing}
    ${keptOurs.length > 0 ? html`<p>${t('team.file.keptOurs', { list: keptOurs.join(', ') })}</p>` : nothing}
    ${
      problems.length > 0
        ? html`<p><strong>${t('team.file.wrong')}</strong></p>
            <ul class="points">
              ${problems
                .slice(0, MOST_PROBLEMS)
                .map((problem) => html`<li>${teamProblem(problem, words)}</li>`)}
            </ul>
            ${
              problems.length > MOST_PROBLEMS
                ? html`<p>${t('team.file.more', { count: problems.length - MOST_PROBLEMS })}</p>`
                : nothing
            }`
        : nothing
    }
  </div>`;
}
