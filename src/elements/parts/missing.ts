/** What could not be fetched, with a button that tries again: a browser asks anew for a chunk that did not come. */
import { type TemplateResult, html } from 'lit';
import type { Translator } from '../../i18n/create.ts';
import { ownNameOf } from '../../i18n/languages.ts';
import { icon } from './icons.ts';
import { inLanguage } from './in-language.ts';
import { around } from './speech.ts';

/** The words of a language could not be fetched; what is there goes on in another. */
export function missing(language: string, t: Translator['t'], retry: () => void): TemplateResult {
  const name = html`<span ${inLanguage(language)}>${ownNameOf(language)}</span>`;
  return html`<div class="report waiting missed">
    <p role="alert">
      ${icon('speech')}<span>${around((place) => t('missed', { language: place }), name)}</span>
    </p>
    <button class="plain" @click=${retry}>${t('error.reload')}</button>
  </div>`;
}
