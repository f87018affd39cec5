/** The cards that fit what is looked for, and with what it is looked for. */
import { type TemplateResult, html } from 'lit';
import type { IndexEntry } from '../../format/training-index.ts';
import type { Translator } from '../../i18n/create.ts';
import { nothingFits } from './panels.ts';
import { type Progress, pathOf } from './path.ts';
import { type RowsOptions, rows } from './rows.ts';
import type { Seeking } from './seeking.ts';

interface OverviewOptions extends RowsOptions {
  readonly seeking: Seeking;
  readonly progress: Progress;
  /** Nothing is looked for any more, by a button that is gone then. */
  readonly emptied: () => void;
}

/** How many of them fit; nothing where there are none. */
export function countOf(
  shown: readonly IndexEntry[],
  seeking: Seeking,
  { t }: Pick<Translator, 't'>,
): string {
  const [count, total] = [seeking.fitting(shown).length, shown.length];
  return total === 0 ? '' : t(count < total ? 'shelf.found' : 'shelf.count', { count, total });
}

export function overview(shown: readonly IndexEntry[], options: OverviewOptions): TemplateResult {
  const { translator, seeking, progress, emptied } = options;
  const found = seeking.fitting(shown);
  const showAll = (): void => {
    seeking.reset();
    emptied();
  };
  return html`${seeking.draw(shown, translator)}
    <p class="small" aria-hidden="true">${countOf(shown, seeking, translator)}</p>
    ${found.length > 0 ? rows(pathOf(found, progress), options) : nothingFits(translator, showAll)}`;
}
