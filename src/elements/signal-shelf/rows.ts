/** The path, as rows of cards. */
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { IndexEntry } from '../../format/training-index.ts';
import type { Translator } from '../../i18n/create.ts';
import { heading } from '../parts/heading.ts';
import { type CardOptions, card } from './card.ts';
import type { Path } from './path.ts';

export interface RowsOptions {
  readonly translator: Translator;
  readonly wanted: string;
  /** Of the rows; that of the cards is one deeper. */
  readonly headingLevel: number;
  /** Whether it is completed, and that is stored. */
  readonly isDone: (id: string) => boolean;
  /** The training the learner comes back from. */
  readonly cameFrom: string | undefined;
  readonly open: (id: string) => void;
}

export function rows({ running, next, ahead, done }: Path, options: RowsOptions): TemplateResult {
  const { headingLevel, translator, cameFrom } = options;
  const { t } = translator;
  const row = (title: string, trainings: readonly IndexEntry[], face: CardOptions['face']) =>
    html`<section class="row-of-path">
      ${heading(headingLevel, title)} ${cards(trainings, face, options)}
    </section>`;
  const isFirst = running.length === 0 && done.length === 0;
  return html`
    ${running.length > 0 ? row(t('shelf.running'), running, 'running') : nothing}
    ${next ? row(t(isFirst ? 'shelf.begin' : 'shelf.next'), [next], 'next') : nothing}
    ${repeat(
      ahead,
      (each) => each.row,
      (each) => row(t(`shelf.row-${each.row}`), each.trainings, 'ahead'),
    )}
    ${
      done.length > 0
        ? html`<details>
            <summary ?data-focus=${done.some(({ id }) => id === cameFrom)}>
              ${t('shelf.doneCount', { count: done.length })}
            </summary>
            ${cards(done, 'done', options)}
          </details>`
        : nothing
    }
  `;
}

function cards(
  trainings: readonly IndexEntry[],
  face: CardOptions['face'],
  { translator, wanted, headingLevel, isDone, cameFrom, open }: RowsOptions,
): TemplateResult {
  return html`<ul class="cards">
    ${repeat(
      trainings,
      ({ id }) => id,
      (training) =>
        card(training, {
          ...{ translator, wanted, face },
          headingLevel: Math.min(headingLevel + 1, 6),
          isDone: isDone(training.id),
          // What is folded cannot have the focus.
          isFocus: face !== 'done' && training.id === cameFrom,
          open: () => open(training.id),
        }),
    )}
  </ul>`;
}
