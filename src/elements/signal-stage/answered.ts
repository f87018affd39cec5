/** What was just done and what it brings about: the words, the answer, and how the conversation changed. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Step, View } from '../../engine/index.ts';
import { personChanges } from '../parts/meter-changes.ts';
import type { Speech } from '../parts/speech.ts';
import { did, isTold } from './did.ts';
import { explained } from './explained.ts';

interface AnsweredOptions {
  readonly view: View;
  readonly step: Step;
  readonly judgedAs?: string | undefined;
  readonly speech: Speech;
  /** The lines that follow, as they are drawn. */
  readonly lines: unknown;
  readonly focus: boolean;
}

export function answered({
  view,
  step,
  judgedAs,
  speech,
  lines,
  focus,
}: AnsweredOptions): TemplateResult | typeof nothing {
  if (!isTold(step, speech)) return nothing;
  return html`<div class="answered">
    ${did(step, speech, { focus, judgedAs })} ${lines} ${explained(view, speech)}
    ${personChanges(step, view, speech)}
  </div>`;
}
