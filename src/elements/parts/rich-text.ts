/** Rich text as Lit templates: the tree from the compiler becomes elements, never a string of HTML. */
import { html } from 'lit';
import type { Inline, Paragraph } from '../../format/types.ts';
import { inLanguage } from './in-language.ts';
import { type Speech, told } from './speech.ts';

/** Lit keeps its places in a list by two comments for each thing in it, and most of what is told is one thing. */
function each<Item>(items: readonly Item[], draw: (item: Item, index: number) => unknown): unknown {
  const drawn = items.map(draw);
  return drawn.length === 1 ? drawn[0] : drawn;
}

/** A place that begins the text gets a capital: it may hold “the contact person” as well as a name. */
export function inline(text: readonly Inline[], speech: Speech): unknown {
  return each(text, (part, index) => {
    if (typeof part === 'string') return part;
    if ('em' in part) return html`<em>${inline(part.em, speech)}</em>`;
    if ('strong' in part) return html`<strong>${inline(part.strong, speech)}</strong>`;
    const fill = speech.fills[part.fill];
    const words = index === 0 ? fill.charAt(0).toUpperCase() + fill.slice(1) : fill;
    // The organisation's, or ours: not of the scenario.
    return html`<span ${inLanguage(speech.language)}>${words}</span>`;
  });
}

export function paragraphs(items: readonly Paragraph[], speech: Speech): unknown {
  return each(items, ({ text, lang }) => html`<p ${told(speech, lang)}>${inline(text, speech)}</p>`);
}

/** The same on one line, for a button or a summary. */
export function phrase(items: readonly Paragraph[], speech: Speech): unknown {
  return each(items, ({ text, lang }, index) => {
    const words = html`<span ${told(speech, lang)}>${inline(text, speech)}</span>`;
    return index === 0 ? words : html` ${words}`;
  });
}
