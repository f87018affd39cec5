/** The screens around the play that wait for nothing: loading, which is heard of in the status beside it, failure, stopped. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Translator } from '../../i18n/create.ts';
import type { Unplayable } from '../../reporting/index.ts';
import { heading } from '../parts/heading.ts';

export interface ScreenOptions {
  readonly t: Translator['t'];
  readonly headingLevel: number;
}

export function loading({ t }: ScreenOptions): TemplateResult {
  return html`<p aria-hidden="true">${t('loading')}</p>`;
}

/** Beside a conversation that stays where it is: its next step is on its way. */
export function waiting({ t }: Pick<ScreenOptions, 't'>): TemplateResult {
  return html`<p class="waits" aria-hidden="true">${t('loading')}</p>`;
}

export function failed(
  code: Unplayable,
  { t, headingLevel }: ScreenOptions,
  reload: () => void,
): TemplateResult {
  return html`<section class="panel">
    ${heading(headingLevel, t('error.title'), { focus: true })}
    <p>${t(`error.${code}`)}</p>
    <button class="button" @click=${reload}>${t('error.reload')}</button>
    <p class="small">${t('error.tell', { code })}</p>
  </section>`;
}

export function left(
  isKept: boolean,
  { t, headingLevel }: ScreenOptions,
  { comeBack, forget }: { readonly comeBack: () => void; readonly forget: () => void },
): TemplateResult {
  return html`<section class="panel">
    ${heading(headingLevel, t('exit.left'), { focus: true })}
    <p>${t(isKept ? 'exit.leftKept' : 'exit.leftText')}</p>
    <p class="small">${t('exit.browser')}</p>
    <div class="row">
      <button class="button" @click=${comeBack}>${t('exit.comeBack')}</button>
      ${isKept ? html`<button class="button" @click=${forget}>${t('exit.forget')}</button>` : nothing}
    </div>
  </section>`;
}
