/** The story goes on: one button, whether after a scene or after a consequence. */
import { type TemplateResult, html } from 'lit';
import type { TurnOptions } from './turn.ts';

export function goOn({ speech, act }: TurnOptions): TemplateResult {
  return html`<div class="turn">
    <button class="button primary" @click=${() => act({ type: 'continue' })}>
      ${speech.t('scene.continue')}
    </button>
  </div>`;
}
