/** What the learner can say or do, in words: as an option, as what was done, and when looking back. */
import { type TemplateResult, html } from 'lit';
import { plain } from '../../format/plain.ts';
import type { Choice, Route } from '../../format/types.ts';
import { phrase } from './rich-text.ts';
import { type Speech, named } from './speech.ts';

/** A single quote opens a word too, as in “'s avonds” and what word processors make of it: it must be closed at the end. */
const OWN_QUOTES = /^(?:["“”„«»]|['‘‚][\s\S]*['’]$)/;

/** What is said stands between quotes, unless its author has put them there; what is done does not. */
export function choiceWords({ kind, label }: Pick<Choice, 'kind' | 'label'>, speech: Speech): TemplateResult {
  const words = label.map(({ text }) => plain(text)).join(' ');
  const said = OWN_QUOTES.test(words.trim()) ? '' : 'quote';
  return html`<span class=${kind === 'say' ? said : 'deed'}>${phrase(label, speech)}</span>`;
}

/** The words of a choice, the name of a partner. */
export function optionWords(option: Choice | Route, speech: Speech): TemplateResult {
  return 'partner' in option ? named(option.partner, speech) : choiceWords(option, speech);
}
