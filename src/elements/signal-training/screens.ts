/** The screens around the play: loading, failure, pause, stopped, done; and what became of the completion. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Translator } from '../../i18n/create.ts';
import type { Unplayable } from '../../reporting/index.ts';
import { heading } from '../parts/heading.ts';
import { icon } from '../parts/icons.ts';
import { type Speech, told } from '../parts/speech.ts';
import type { Life } from './training-machine.ts';

export interface ScreenOptions {
  readonly t: Translator['t'];
  readonly headingLevel: number;
}

/** Above every screen, always in the same place: a pause from onlookers, and the way out. */
export function bar(
  speech: Speech | undefined,
  { t }: ScreenOptions,
  {
    cover: hide,
    leave,
    exitAddress,
  }: {
    readonly cover: () => void;
    readonly leave?: (event: Event) => void;
    readonly exitAddress: string | undefined;
  },
): TemplateResult {
  return html`<div class="bar" part="bar">
    ${speech ? titleOf(speech) : html`<span></span>`}
    <div class="row">
      <button class="plain" @click=${hide}>${icon('cover')}${t('exit.cover')}</button>
      ${
        leave
          ? html`<a class="plain" href=${exitAddress ?? '#'} rel="nofollow noreferrer" @click=${leave}
              >${icon('leave')}${t(exitAddress ? 'exit.leaveTo' : 'exit.leave')}</a
            >`
          : nothing
      }
    </div>
  </div>`;
}

function titleOf(speech: Speech): TemplateResult {
  const { title, langs } = speech.scenario;
  return html`<span class="small" ${told(speech, langs?.['title'])}>${title}</span>`;
}

export function loading({ t }: ScreenOptions): TemplateResult {
  return html`<p>${t('loading')}</p>`;
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

/** Below the last scene. `isCut`: looking back was asked for and could not be fetched. */
export function ending(
  isCut: boolean,
  { t }: Pick<ScreenOptions, 't'>,
  lookBack: () => void,
): TemplateResult {
  return html`${isCut ? html`<p role="alert">${t('ending.notLoaded')}</p>` : nothing}
    <button class="button primary" @click=${lookBack}>
      ${t(isCut ? 'error.reload' : 'ending.lookBack')}
    </button>`;
}

export function done(
  { t, headingLevel }: ScreenOptions,
  { lookBack, again }: { readonly lookBack: () => void; readonly again: () => void },
): TemplateResult {
  return html`<section class="panel">
    ${heading(headingLevel, t('done.title'), { focus: true })}
    <p class="voice">${t('done.text')}</p>
    <div class="row">
      <button class="button" @click=${lookBack}>${t('done.lookBack')}</button>
      <button class="button" @click=${again}>${t('done.again')}</button>
    </div>
  </section>`;
}

export function cover({ t, headingLevel }: ScreenOptions, uncover: () => void): TemplateResult {
  return html`<div class="cover" part="cover">
    ${heading(headingLevel, t('exit.coverTitle'), { focus: true })}
    <p>${t('exit.coverText')}</p>
    <button class="button" @click=${uncover}>${t('exit.uncover')}</button>
  </div>`;
}

/** Over the whole page, until the other site is there. Escape brings the page back where that does not come. */
export function blank({ t }: Pick<ScreenOptions, 't'>, stay: () => void): TemplateResult {
  return html`<dialog class="blank" aria-label=${t('exit.left')} @close=${stay}></dialog>`;
}

/** The learner reads “recorded” only after the host's promise, “reported” when no host answered. */
export function report(
  state: Life['report'],
  isLasting: boolean,
  { t }: ScreenOptions,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (state === 'idle') return nothing;
  if (state === 'waiting') {
    return html`<div class="report waiting">
      <p>
        ${icon('clock')}<span
          >${t('report.waiting')} ${t(isLasting ? 'report.waitingStored' : 'report.waitingOpen')}</span
        >
      </p>
      <button class="plain" @click=${retry}>${t('report.retry')}</button>
    </div>`;
  }
  return html`<div class="report">
    <p>${icon(state === 'offered' ? 'clock' : 'seal')}<span>${t(`report.${state}`)}</span></p>
  </div>`;
}
