/** The cards, and what the learner looks for among them. */
import { type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import type { IndexEntry } from '../../format/training-index.ts';
import type { Translator } from '../../i18n/create.ts';
import { ANYTHING, filters, fitting } from './filters.ts';
import { nothingFits } from './panels.ts';
import { type Progress, pathOf } from './path.ts';
import { type RowsOptions, rows } from './rows.ts';

interface OverviewOptions extends RowsOptions {
  readonly progress: Progress;
  /** What stands above the cards. */
  readonly above: unknown;
}

export class Overview {
  readonly #host: ReactiveControllerHost;
  /** Whoever empties the list presses a button that goes with it. */
  readonly #emptied: () => void;
  #wish = ANYTHING;
  /** On a narrow shelf: whether the filters are shown. */
  #isUnfolded = false;

  /** Calls `emptied` when nothing is looked for any more, by a button that is gone then. */
  constructor(host: ReactiveControllerHost, emptied: () => void) {
    this.#host = host;
    this.#emptied = emptied;
  }

  /** Other trainings come. */
  reset(): void {
    this.#wish = ANYTHING;
    this.#host.requestUpdate();
  }

  /** How many of them fit; nothing where there are none. */
  count(shown: readonly IndexEntry[], { t }: Pick<Translator, 't'>): string {
    const [count, total] = [fitting(shown, this.#wish).length, shown.length];
    return total === 0 ? '' : t(count < total ? 'shelf.found' : 'shelf.count', { count, total });
  }

  draw(shown: readonly IndexEntry[], options: OverviewOptions): TemplateResult {
    const { translator, progress, above } = options;
    const found = fitting(shown, this.#wish);
    return html`${above}
      ${filters(shown, this.#wish, translator, {
        isUnfolded: this.#isUnfolded,
        fold: (isUnfolded) => {
          this.#isUnfolded = isUnfolded;
          this.#host.requestUpdate();
        },
        changed: (wish) => {
          this.#wish = wish;
          this.#host.requestUpdate();
        },
      })}
      <p class="small" aria-hidden="true">${this.count(shown, translator)}</p>
      ${
        found.length > 0
          ? rows(pathOf(found, progress), options)
          : nothingFits(translator, () => this.#showAll())
      }`;
  }

  #showAll(): void {
    this.reset();
    this.#emptied();
  }
}
