/** Asked before the story goes on in somebody else's place: nobody is put into a resident's evening unasked (SAFE-03). */
import { type TemplateResult, html } from 'lit';
import type { View } from '../../engine/index.ts';
import { LEARNER } from '../../format/vocabulary.ts';
import { heading } from '../parts/heading.ts';
import { type Speech, naming } from '../parts/speech.ts';

export interface Crossing {
  /** Plays this part from that place. */
  readonly goAlong: () => void;
  /** Reads this part, without deciding anything in it. */
  readonly read: () => void;
  /** Leaves this part out. */
  readonly skip: () => void;
}

/** Whether the story has just moved into the place of somebody else. A story that begins there has said so on its card. */
export function isCrossing({ scene, phase }: View, before: View | undefined): boolean {
  return before !== undefined && scene.as !== LEARNER && scene.as !== before.scene.as && phase !== 'ended';
}

export function crossing(
  { scene: { as } }: View,
  speech: Speech,
  headingLevel: number,
  { goAlong, read, skip }: Crossing,
): TemplateResult {
  const { t } = speech;
  return html`<section class="crossing">
    ${heading(headingLevel, naming('crossing.title', as, speech), { focus: true })}
    <p>${t('crossing.text')}</p>
    <div class="row">
      <button class="button primary" @click=${goAlong}>${naming('crossing.goAlong', as, speech)}</button>
      <button class="button" @click=${read}>${t('crossing.read')}</button>
      <button class="plain" @click=${skip}>${t('crossing.skip')}</button>
    </div>
  </section>`;
}
