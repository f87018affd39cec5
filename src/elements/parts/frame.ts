/** What says how people meet: a telephone line, a counter, a letter on paper. It stands around the lines. */
import { type TemplateResult, html } from 'lit';
import type { Scene } from '../../format/types.ts';
import type { ContactSetting } from '../../format/vocabulary.ts';
import { SIGNS } from './frame-signs.ts';
import type { Speech } from './speech.ts';

/** On paper each time, however often one has read there before. */
const PAPER: ReadonlySet<Scene['setting']> = new Set(['letter', 'email', 'records']);

/** How people meet, said where that changes: a case is always another meeting. */
export function framed(scene: Scene, before: Scene | undefined, speech: Speech, content: unknown): unknown {
  const { setting } = scene;
  if (setting === undefined || scene.script.length === 0) return content;
  const isNew = scene.case !== undefined || setting !== before?.setting || PAPER.has(setting);
  return isNew ? frame(setting, speech, content) : content;
}

/** @param content the lines; in a letter, an e-mail and a file they stand on its paper */
export function frame(setting: ContactSetting, { t }: Pick<Speech, 't'>, content: unknown): TemplateResult {
  return html`<div class="frame frame-${setting}">
    <p class="frame-head">
      <svg viewBox="0 0 56 40" aria-hidden="true" focusable="false">${SIGNS[setting]}</svg>
      <span>${t(`frame.${setting}`)}</span>
    </p>
    ${content}
  </div>`;
}
