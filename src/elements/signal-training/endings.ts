/** What follows on an ending: the way to the looking back, what became of the completion, done. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Translator } from '../../i18n/create.ts';
import { heading } from '../parts/heading.ts';
import { icon } from '../parts/icons.ts';
import type { NextTraining } from '../parts/shelf-to-player.ts';
import { around } from '../parts/speech.ts';
import type { Life } from './life.ts';
import type { ScreenOptions } from './screens.ts';

/** Where one can go when it is done. */
interface Ways {
  readonly next: NextTraining | undefined;
  readonly lookBack: () => void;
  readonly again: () => void;
}

/** Below the last scene. `problem`: what follows was asked for and could not be fetched. */
export function ending(
  problem: 'ending.notLoaded' | 'error.network' | undefined,
  { t }: Pick<ScreenOptions, 't'>,
  lookBack: () => void,
): TemplateResult {
  return html`${problem ? html`<p role="alert">${t(problem)}</p>` : nothing}
    <button class="button primary" @click=${lookBack}>
      ${t(problem ? 'error.reload' : 'ending.lookBack')}
    </button>`;
}

export function done({ t, headingLevel }: ScreenOptions, { next, lookBack, again }: Ways): TemplateResult {
  return html`<section class="panel">
    ${heading(headingLevel, t('done.title'), { focus: true })}
    <p class="voice">${t('done.text')}</p>
    <div class="row">
      ${
        next
          ? html`<button class="button primary" @click=${next.open}>
              ${around((title) => t('done.next', { title }), next.title)}
            </button>`
          : nothing
      }
      <button class="button" @click=${lookBack}>${t('done.lookBack')}</button>
      <button class="button" @click=${again}>${t('done.again')}</button>
    </div>
    <p class="small">${t('done.againHint')}</p>
  </section>`;
}

/** The learner reads “recorded” only after the host's promise. `isLasting`: whether what waits outlives the tab. */
export function reportWords(
  state: Exclude<Life['report'], 'idle'>,
  isLasting: boolean,
  t: Translator['t'],
): string {
  const words = t(`report.${state}`);
  if (state === 'recorded' || state === 'unrecorded') return words;
  if (!isLasting) return `${words} ${t('report.waitingOpen')}`;
  return state === 'waiting' || state === 'unheard' ? `${words} ${t('report.waitingStored')}` : words;
}

/** What became of the completion. */
export function report(
  state: Life['report'],
  isLasting: boolean,
  t: Translator['t'],
  { retry, hurry, prove }: Readonly<Record<'retry' | 'hurry' | 'prove', () => void>>,
): TemplateResult | typeof nothing {
  if (state === 'idle') return nothing;
  const sign = state === 'recorded' || state === 'unrecorded' ? 'seal' : 'clock';
  return html`<div class="report ${state}">
    <p>${icon(sign)}<span>${reportWords(state, isLasting, t)}</span></p>
    ${
      state === 'held'
        ? html`<button class="plain" aria-describedby="hurry" @click=${hurry}>${t('report.hurry')}</button>
            <p class="small" id="hurry">${t('report.hurryHint')}</p>`
        : nothing
    }
    ${state === 'waiting' || state === 'unheard' ? html`<button class="plain" @click=${retry}>${t('report.retry')}</button>` : nothing}
    ${state === 'recorded' ? html`<button class="plain" @click=${prove}>${t('report.proof')}</button>` : nothing}
  </div>`;
}
