/** One step as it is read: what happens, what can be done side by side with one line of why, and what comes of it. */
import { type TemplateResult, nothing } from 'lit';
import { html } from '../parts/lean.ts';
import { isUntold, signOfOption } from '../../assessment/index.ts';
import type { Visit } from '../../engine/index.ts';
import { outcomesOf } from '../../format/draw.ts';
import { isSameCase } from '../../format/round.ts';
import type { Choice, Graded, Phrase, Picture, Route, Scene } from '../../format/types.ts';
import { addressBeside } from '../parts/addresses.ts';
import { framed } from '../parts/frame.ts';
import { heading } from '../parts/heading.ts';
import { lines } from '../parts/line.ts';
import { optionWords } from '../parts/option.ts';
import { inline, paragraphs, phrase } from '../parts/rich-text.ts';
import { type Speech, told } from '../parts/speech.ts';
import { type Place, placeOf } from '../parts/steps.ts';
import { heardAfter } from '../parts/voices.ts';
import { signMark } from '../parts/sign-mark.ts';
import { judged } from '../parts/why.ts';

interface PageOptions {
  readonly speech: Speech;
  readonly base: string;
  readonly headingLevel: number;
  /** Left out where it is that of the step before. */
  readonly name: Place | undefined;
  /** Of the step before. */
  readonly before: Scene | undefined;
}

export function page({ scene, step, choices, routes }: Visit, options: PageOptions): TemplateResult {
  const { speech, base, headingLevel, name, before } = options;
  const taken = step?.option;
  return html`<li class="page">
    ${name ? heading(headingLevel, html`<span ${name.told}>${name.name}</span>`) : nothing}
    ${where(scene, options)} ${scene.picture ? drawn(scene.picture, base, speech) : nothing}
    ${isSameCase(scene, before) ? nothing : framed(scene, before, speech, lines(scene.script, { speech, as: scene.as, setting: scene.setting }))}
    ${choices.length + routes.length > 0 ? offered([...choices, ...routes], taken, speech) : nothing}
    ${besides(scene, speech)}
    ${step && !scene.case ? lines(heardAfter(step).lines, { speech, as: scene.as }) : nothing}
  </li>`;
}

/** What a turn asks other than what to choose. */
function besides({ turn }: Scene, speech: Speech): TemplateResult | typeof nothing {
  if (turn.kind === 'judge') return isUntold(turn) ? nothing : judged(turn, undefined, speech);
  if (turn.kind === 'note') return phrases(turn.phrases, speech);
  if (outcomesOf(turn).length === 0) return nothing;
  return html`<p class="small">${speech.t('debrief.drawn')}</p>`;
}

/** Where and when, said where that changes and the heading is another. */
function where(scene: Scene, { before, name, speech }: PageOptions): TemplateResult | typeof nothing {
  const place = placeOf(scene, speech);
  if (!place || scene.place === before?.place || place.name === name?.name) return nothing;
  return html`<p class="small" ${place.told}>${place.name}</p>`;
}

function drawn({ src, alt, langs }: Picture, base: string, speech: Speech): TemplateResult {
  return html`<img src=${addressBeside(base, src) ?? nothing} alt=${alt} ${told(speech, langs?.['alt'])} />`;
}

function offered(
  options: readonly (Choice | Route)[],
  taken: Choice | Route | undefined,
  speech: Speech,
): TemplateResult {
  return html`<section class="offered">
    <p class="question small">${speech.t('reading.options')}</p>
    <ul>
      ${options.map((option) => offer(option, isSame(option, taken), speech))}
    </ul>
  </section>`;
}

function offer(option: Choice | Route, isTaken: boolean, speech: Speech): TemplateResult {
  const sign = signOfOption(option);
  const words = optionWords(option, speech);
  const goesOn = isTaken ? html`<p class="small taken">${speech.t('reading.taken')}</p>` : nothing;
  // Of a thought there is nothing to say.
  if (!sign)
    return html`<li class="option none">
      <p class="words">${words}</p>
      ${goesOn}
    </li>`;
  return html`<li class=${`option ${sign}`}>
    <p class="sign-line">${signMark(sign)}<span>${speech.t(`grade.${sign}`)}</span></p>
    <p class="words">${words}</p>
    ${lineOfWhy(option, speech)}${goesOn}
  </li>`;
}

function isSame(option: Choice | Route, taken: Choice | Route | undefined): boolean {
  if (!taken) return false;
  return 'partner' in option
    ? 'partner' in taken && taken.partner === option.partner
    : 'id' in taken && taken.id === option.id;
}

/** The first paragraph says it; the whole of it is what looking back is for. */
function lineOfWhy({ because }: Graded, speech: Speech): TemplateResult | typeof nothing {
  const [first] = because;
  return first
    ? html`<p class="small" ${told(speech, first.lang)}>${inline(first.text, speech)}</p>`
    : nothing;
}

function phrases(items: readonly Phrase[], speech: Speech): TemplateResult {
  return html`<ul class="notes">
    ${items.map(
      ({ kind, text, because }) =>
        html`<li>
          <p><span class="tag ${kind}">${speech.t(`note.${kind}`)}</span> ${phrase(text, speech)}</p>
          ${paragraphs(because, speech)}
        </li>`,
    )}
  </ul>`;
}
