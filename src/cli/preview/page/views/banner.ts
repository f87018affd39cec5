/** What must not be missed: that what is played is not what was saved, and that nobody listens any more. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Problem, Spot } from '../../look.ts';
import type { Desk } from '../desk/desk.ts';
import { place } from './place.ts';

export function banner(desk: Desk): TemplateResult {
  const { isGone, look, shown, lost, translator } = desk;
  const { t } = translator;
  return html`${isGone ? html`<p class="notice bad">${t('banner.gone')}</p>` : nothing}
  ${look?.refusal === undefined ? nothing : html`<p class="notice bad">${look.refusal}</p>`}
  ${look && look.refusal === undefined && !shown ? html`<p class="notice bad">${t('banner.nothing')}</p>` : nothing}
  ${shown?.isBroken && look?.refusal === undefined ? broken(desk, shown.version > 0) : nothing}
  ${shown?.isUnread ? html`<p class="notice">${t('banner.reading')}</p>` : nothing}
  ${lost === 0 ? nothing : html`<p class="notice">${t('banner.lost', { count: lost })}</p>`}`;
}

function broken(desk: Desk, isPlayed: boolean): TemplateResult {
  const { t } = desk.translator;
  const { look } = desk;
  // A warning keeps nothing from being played; what does may stand in a shared file.
  const first = [...problemsOf(desk), ...(look?.problems ?? [])].find(({ severity }) => severity === 'error');
  return html`<div class="notice bad">
    <p><strong>${t(isPlayed ? 'banner.broken' : 'banner.never')}</strong></p>
    ${
      first
        ? html`<p>${place(first)} ${first.what}</p>
            <p>${t('problems.mend')} ${first.mend}</p>`
        : nothing
    }
    <button type="button" class="plain" @click=${() => desk.turnTo('problems')}>${t('banner.all')}</button>
  </div>`;
}

/** Those of the training that is shown: of the files in its folder, or that name one of them. */
export function problemsOf({ look, shown }: Desk): readonly Problem[] {
  const folder = shown?.file.replace(/[^/]*$/, '');
  const isIn = ({ file }: Spot): boolean => folder !== undefined && file.startsWith(folder);
  return look?.problems.filter((problem) => isIn(problem) || problem.related.some(isIn)) ?? [];
}
