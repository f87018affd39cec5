/** One training on the shelf. */
import { type TemplateResult, html, nothing, svg } from 'lit';
import type { Translator } from '../../i18n/create.ts';
import { type IndexEntry, type Level, titleIn } from '../../format/training-index.ts';
import { ownNameOf } from '../../i18n/languages.ts';
import { heading } from '../parts/heading.ts';
import { icon } from '../parts/icons.ts';
import { inLanguage } from '../parts/in-language.ts';
import { around } from '../parts/speech.ts';

export interface CardOptions {
  readonly translator: Translator;
  /** BCP 47 tag of what the page asks for; it may be one the interface does not speak and the training does. */
  readonly wanted: string;
  readonly headingLevel: number;
  /** Where it stands on the path. */
  readonly face: 'running' | 'next' | 'ahead' | 'done';
  /** Completed, and that is stored. */
  readonly isDone: boolean;
  /** Where the focus goes when the learner comes back from this training. */
  readonly isFocus: boolean;
  readonly open: () => void;
}

export function card(training: IndexEntry, options: CardOptions): TemplateResult {
  const { translator, wanted, headingLevel, face, isDone, isFocus, open } = options;
  const { t } = translator;
  const { id, setting, level } = training;
  const { title, summary } = titleIn(training, wanted);
  const said = ({ text, lang }: typeof title): TemplateResult =>
    html`<span ${inLanguage(lang)}>${text}</span>`;
  return html`<li class="card ${face}">
    <p class="setting"><span class="sign">${icon(setting)}</span>${t(`setting.${setting}`)}</p>
    ${heading(headingLevel, said(title), { id: `title-${id}` })}
    <p class="voice">${said(summary)}</p>
    ${training.withdrawn ? html`<p class="small">${t('start.withdrawn')}</p>` : nothing}
    <ul class="facts small">
      <li>${icon('clock')}${t('start.minutes', { count: training.minutes })}</li>
      <li>${steps(level)}${t(`shelf.level${level}`)}</li>
      <li>${icon('speech')}<span>${languages(training.languages, translator)}</span></li>
    </ul>
    <div class="foot">
      <button
        id="open-${id}"
        class=${face === 'running' || face === 'next' ? 'button primary' : 'button'}
        aria-labelledby="open-${id} title-${id}"
        ?data-focus=${isFocus}
        @click=${open}
      >
        ${t(face === 'running' ? 'shelf.goOn' : 'shelf.open')}
      </button>
      ${isDone ? html`<span class="done">${icon('seal')}${t('shelf.done')}</span>` : nothing}
    </div>
  </li>`;
}

/** The level as steps to climb. Decorative: the words stand beside it. */
export function steps(level: Level): TemplateResult {
  const step = (at: number): TemplateResult =>
    svg`<path class=${at <= level ? 'climbed' : 'ahead'} d="M${at * 7 - 2} 20v-${at * 5}" />`;
  return html`<svg class="icon steps" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${[1, 2, 3].map(step)}
  </svg>`;
}

/** Each by its own name, which is what somebody looks for who speaks it. */
function languages(tags: readonly string[], { t, language }: Translator): TemplateResult {
  const list = new Intl.ListFormat([language])
    .formatToParts(tags)
    .map(({ type, value }) =>
      type === 'literal' ? value : html`<span ${inLanguage(value)}>${ownNameOf(value)}</span>`,
    );
  return around((place) => t('shelf.languages', { list: place, count: tags.length }), list);
}
