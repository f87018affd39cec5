/** The head of a looking back: how it ended, in the story's own words, and the runs beside this one. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Debrief } from '../../assessment/index.ts';
import { isRound } from '../../format/round.ts';
import { heading } from '../parts/heading.ts';
import { inline } from '../parts/rich-text.ts';
import { type Speech, named, told } from '../parts/speech.ts';
import { stepName } from '../parts/steps.ts';

/** One of the runs of this page. */
export interface Run {
  readonly isOver: boolean;
}

export function opening(model: Debrief, speech: Speech, headingLevel: number): TemplateResult {
  return html`<header>
    ${heading(headingLevel, speech.t('debrief.title'), { focus: true })}
    ${heading(headingLevel + 1, endingOf(model, speech))} ${lastWords(model, speech)}
  </header>`;
}

/** A round has no ending that could have been another. */
export function endingOf({ end, ending }: Debrief, speech: Speech): TemplateResult {
  if (end && isRound(speech.scenario)) return html`${speech.t('ended.round')}`;
  const name = end?.title === undefined ? undefined : stepName(end, speech);
  if (name) return html`<span ${name.told}>${name.name}</span>`;
  return html`${speech.t(ending ? `ended.${ending}` : 'ended.notYet')}`;
}

/** The last line of the story; of a round, which says there what it was, the first. */
export function lastWords({ end, ending }: Debrief, speech: Speech): TemplateResult | typeof nothing {
  const line = isRound(speech.scenario) ? end?.script[0] : end?.script.at(-1);
  if (!line) return ending ? html`<p class="last">${speech.t(`endedText.${ending}`)}</p>` : nothing;
  const { speaker, text, lang } = line;
  return html`<p class="last">
    ${speaker === undefined ? nothing : html`<span class="who">${named(speaker, speech)}: </span>`}<span
      class=${speaker === undefined ? '' : 'quote'}
      ${told(speech, lang)}
      >${inline(text, speech)}</span
    >
  </p>`;
}

/** Where there is more than one: which this is, and the way to the others. None is ever thrown away. */
export function runs(
  all: readonly Run[],
  here: number,
  { t }: Speech,
  revisit: (run: number) => void,
): TemplateResult | typeof nothing {
  if (all.length < 2) return nothing;
  return html`<div class="runs">
    <div class="row" role="group" aria-label=${t('runs.which')}>
      ${all.map(
        ({ isOver }, index) =>
          html`<button class="button" aria-pressed=${index === here} @click=${() => revisit(index)}>
            ${t(isOver ? 'runs.name' : 'runs.open', { number: index + 1 })}
          </button>`,
      )}
    </div>
    <p class="small">${t('runs.kept')}</p>
  </div>`;
}
