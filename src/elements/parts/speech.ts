/** Everything a part needs to speak: the words of the interface, the scenario in the learner's language, and the fills. */
import { type TemplateResult, html, nothing } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Scenario } from '../../format/types.ts';
import type { Translator } from '../../i18n/create.ts';
import { inLanguage } from './in-language.ts';

/** What `{{policy.…}}` places are filled with. */
export interface Fills {
  readonly 'policy.contact': string;
}

export interface Speech {
  readonly t: Translator['t'];
  /** BCP 47 tag of the interface. */
  readonly language: string;
  /** In the learner's language, as far as it is translated. */
  readonly scenario: Scenario;
  /** BCP 47 tag of the language the scenario is told in; texts that are missing there say their own. */
  readonly told: string;
  readonly fills: Fills;
}

/** On the element that holds a text of the scenario; `lang` is what the text itself says of its language. */
export function told(speech: Pick<Speech, 'told'>, lang?: string): DirectiveResult {
  return inLanguage(lang ?? speech.told);
}

/** How a speaker is called: somebody of the cast, or a partner by its card. */
export function named(speaker: string, speech: Speech): TemplateResult {
  const { cast, partners } = speech.scenario;
  const found = cast[speaker] ?? partners[speaker as keyof Scenario['partners']];
  return html`<span ${told(speech, found?.langs?.['name'])}>${found?.name ?? speaker}</span>`;
}

/** Stands where something is to come; no sentence of ours has it. */
const PLACE = '\u{FFFC}';

/** A sentence of the interface around something in another language, which cannot stand in its text. */
export function around(sentence: (place: string) => string, something: unknown): TemplateResult {
  const words = sentence(PLACE).split(PLACE);
  return html`${words.map((part, index) => html`${index > 0 ? something : nothing}${part}`)}`;
}

/** A sentence of the interface with somebody's name in it. */
export function naming(key: Parameters<Translator['t']>[0], speaker: string, speech: Speech): TemplateResult {
  return around((name) => speech.t(key, { name }), named(speaker, speech));
}
