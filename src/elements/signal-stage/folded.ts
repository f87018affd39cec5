/**
 * A stay that is long over, as one line that opens again: where it was, and what was decided there. Its number is heard alone:
 * two stays may be told in the same words, or in none, and who cannot see where they stand has to tell them apart.
 */
import { type TemplateResult, html, nothing } from 'lit';
import type { Step, View } from '../../engine/index.ts';
import { icon } from '../parts/icons.ts';
import { type Speech, told } from '../parts/speech.ts';
import { inline } from '../parts/rich-text.ts';
import { briefly, isTold } from './did.ts';
import { titleOf } from './places.ts';

interface FoldedOptions {
  /** Of all stays, from 1. */
  readonly number: number;
  readonly view: View;
  readonly step: Step | undefined;
  readonly before: View | undefined;
  readonly isOpen: boolean;
  readonly speech: Speech;
  readonly unfold: () => void;
}

export function folded(options: FoldedOptions): TemplateResult {
  const { number, view, step, before, isOpen, speech, unfold } = options;
  const title = titleOf(view, before, speech);
  return html`<button class="folded" aria-expanded=${isOpen} @click=${unfold}>
    ${icon(isOpen ? 'up' : 'down')}
    <span>
      <span class="heard">${number}.</span>
      ${title ? html`<span class="where">${title}</span>` : nothing}
      ${step && isTold(step, speech) ? briefly(step, speech) : title ? nothing : firstWords(view, speech)}
    </span>
  </button>`;
}

function firstWords({ scene: { script } }: View, speech: Speech): TemplateResult | typeof nothing {
  const [line] = script;
  return line ? html`<span ${told(speech, line.lang)}>${inline(line.text, speech)}</span>` : nothing;
}
