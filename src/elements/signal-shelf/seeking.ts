/** What is looked for among the trainings, and whether the shelf shows with what. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { IndexEntry } from '../../format/training-index.ts';
import type { Translator } from '../../i18n/create.ts';
import { ANYTHING, filters, fitting } from './filters.ts';

export class Seeking {
  readonly #host: ReactiveControllerHost;
  #wish = ANYTHING;
  #isUnfolded = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Nothing is looked for any more. */
  reset(): void {
    this.#wish = ANYTHING;
    this.#host.requestUpdate();
  }

  fitting(trainings: readonly IndexEntry[]): readonly IndexEntry[] {
    return fitting(trainings, this.#wish);
  }

  draw(trainings: readonly IndexEntry[], words: Pick<Translator, 't'>): TemplateResult {
    return filters(trainings, this.#wish, words, {
      isUnfolded: this.#isUnfolded,
      fold: (isUnfolded) => {
        this.#isUnfolded = isUnfolded;
        this.#host.requestUpdate();
      },
      changed: (wish) => {
        this.#wish = wish;
        this.#host.requestUpdate();
      },
    });
  }
}
