/** What a shelf says instead of its cards. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Translator } from '../../i18n/create.ts';
import type { ErrorCode } from '../../reporting/index.ts';
import { heading } from '../parts/heading.ts';

interface PanelOptions {
  readonly t: Translator['t'];
  readonly headingLevel: number;
}

/** `hasEnded`: whether a run was going on; `isKept`: whether it outlives that. */
export function stopped(
  { hasEnded, isKept }: { readonly hasEnded: boolean; readonly isKept: boolean },
  { t, headingLevel }: PanelOptions,
  comeBack: () => void,
): TemplateResult {
  return html`<div class="panel">
    ${heading(headingLevel, t('exit.left'), { focus: true })}
    ${hasEnded ? html`<p>${t(isKept ? 'exit.leftKept' : 'exit.leftText')}</p>` : nothing}
    <p class="small">${t('exit.browser')}</p>
    <button class="button" @click=${comeBack}>${t('exit.comeBack')}</button>
  </div>`;
}

export function failed(
  code: ErrorCode,
  { t, headingLevel }: PanelOptions,
  reload: () => void,
): TemplateResult {
  return html`<div class="panel">
    ${heading(headingLevel, t('shelf.errorTitle'))}
    <p>${t('shelf.errorText')}</p>
    <button class="button" @click=${reload}>${t('error.reload')}</button>
    <p class="small">${t('error.tell', { code })}</p>
  </div>`;
}

export function wordless({ t }: Pick<PanelOptions, 't'>, speak: () => void): TemplateResult {
  return html`<div class="panel">
    <p>${t('error.network')}</p>
    <button class="button" @click=${speak}>${t('error.reload')}</button>
  </div>`;
}

/** No training fits what is looked for. */
export function nothingFits({ t }: Pick<PanelOptions, 't'>, showAll: () => void): TemplateResult {
  return html`<div class="panel">
    <p>${t('shelf.nothing')}</p>
    <button class="button" @click=${showAll}>${t('shelf.all')}</button>
  </div>`;
}
