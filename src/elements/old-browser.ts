/** Browsers that are too old for the player, and what stands in its place there. */
import { type TemplateResult, html, nothing } from 'lit';
import { LanguageController } from './controllers/language-controller.ts';
import { cardTranslator } from '../i18n/card.ts';
import type { Translator } from '../i18n/create.ts';
import { SignalElement } from './parts/signal-element.ts';
import { hostStyles } from './styles/base.ts';

/**
 * Whether this browser lacks what the elements rest on: container queries, and the list methods that leave a list as it is.
 * Both are in Chrome and Edge 110, Safari 16 and Firefox 115. What is younger is used only where one can play without:
 * `light-dark()`, `:has()`, `color-mix()`. A server draws nothing, so it is never too old.
 */
export function isTooOld(): boolean {
  const canStyle = typeof CSS === 'undefined' || CSS.supports('container-type', 'inline-size');
  return !canStyle || !('toSorted' in Array.prototype);
}

/** Says so, in the language of the page, above what the page has put between the tags. */
export class OldBrowser extends SignalElement {
  static override styles = hostStyles;

  #translator: Translator | undefined;

  constructor() {
    super();
    new LanguageController(this, (wanted) => {
      this.#translator = cardTranslator(wanted);
      this.requestUpdate();
    });
  }

  override render(): TemplateResult {
    const translator = this.#translator;
    return html`${
        translator ? html`<p lang=${translator.language}>${translator.t('tooOld')}</p>` : nothing
      }<slot></slot>`;
  }
}
