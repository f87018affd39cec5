/** What somebody thought, in full width: heard when looking back and from their place, never during play. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Paragraph } from '../../format/types.ts';
import { paragraphs } from './rich-text.ts';
import { type Speech, naming } from './speech.ts';

export function thought(
  voice: readonly Paragraph[],
  person: string,
  speech: Speech,
): TemplateResult | typeof nothing {
  if (voice.length === 0) return nothing;
  return html`<blockquote class="inner">
    <p class="small">${naming('elsewhere.thinks', person, speech)}</p>
    ${paragraphs(voice, speech)}
  </blockquote>`;
}
