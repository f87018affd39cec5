/** What the learner can say or do, in words: as an option, as what was done, and when looking back. */
import { type TemplateResult, html } from 'lit';
import type { Choice, Route } from '../../format/types.ts';
import { phrase } from './rich-text.ts';
import { type Speech, nameOf } from './speech.ts';

/** What is said stands between quotes, what is done does not. */
export function choiceWords(
  { kind, label }: Pick<Choice, 'kind' | 'label'>,
  { fills }: Speech,
): TemplateResult {
  return html`<span class=${kind === 'say' ? 'quote' : 'deed'}>${phrase(label, fills)}</span>`;
}

/** The words of a choice, the name of a partner. */
export function optionWords(option: Choice | Route, speech: Speech): TemplateResult {
  return 'partner' in option ? html`${nameOf(option.partner, speech)}` : choiceWords(option, speech);
}
