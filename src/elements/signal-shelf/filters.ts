/** What the learner looks for. Nothing pressed asks for everything; two pressed in one group ask for either. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Translator } from '../../i18n/create.ts';
import type { IndexEntry, Level } from '../../format/training-index.ts';
import { SETTINGS, type Setting } from '../../format/vocabulary.ts';
import { icon } from '../parts/icons.ts';
import { steps } from './card.ts';

export interface Wish {
  readonly levels: readonly Level[];
  readonly settings: readonly Setting[];
}

export const ANYTHING: Wish = { levels: [], settings: [] };

export function fitting(trainings: readonly IndexEntry[], wish: Wish): readonly IndexEntry[] {
  const fits = <Value>(wished: readonly Value[], value: Value): boolean =>
    wished.length === 0 || wished.includes(value);
  return trainings.filter(({ level, setting }) => fits(wish.levels, level) && fits(wish.settings, setting));
}

export interface FilterOptions {
  /** Folded at first: where to begin comes before what one may look for. */
  readonly isUnfolded: boolean;
  readonly fold: (isUnfolded: boolean) => void;
  readonly changed: (wish: Wish) => void;
}

/** Buttons for what occurs in the trainings; a group in which there is nothing to choose is left out. */
export function filters(
  trainings: readonly IndexEntry[],
  wish: Wish,
  { t }: Pick<Translator, 't'>,
  { isUnfolded, fold, changed }: FilterOptions,
): TemplateResult {
  const levels = ([1, 2, 3] as const).filter((each) => trainings.some(({ level }) => level === each));
  const settings = SETTINGS.filter((each) => trainings.some(({ setting }) => setting === each));
  const count = wish.levels.length + wish.settings.length;
  return html`<button
      class="button fold"
      aria-expanded=${isUnfolded}
      aria-controls="filters"
      @click=${() => fold(!isUnfolded)}
    >
      ${icon('seek')}${count > 0 ? t('shelf.filterCount', { count }) : t('shelf.filter')}
    </button>
    <div id="filters" class=${isUnfolded ? 'filters' : 'filters folded'}>
      ${group(
        t('shelf.levels'),
        levels,
        wish.levels,
        (level) => [steps(level), t(`shelf.level${level}`)],
        (picked) => changed({ ...wish, levels: picked }),
      )}
      ${group(
        t('shelf.settings'),
        settings,
        wish.settings,
        (setting) => [icon(setting), t(`setting.${setting}`)],
        (picked) => changed({ ...wish, settings: picked }),
      )}
    </div>`;
}

function group<Value>(
  label: string,
  values: readonly Value[],
  pressed: readonly Value[],
  face: (value: Value) => unknown,
  changed: (pressed: readonly Value[]) => void,
): TemplateResult | typeof nothing {
  if (values.length < 2) return nothing;
  const toggled = (value: Value): readonly Value[] =>
    pressed.includes(value) ? pressed.filter((each) => each !== value) : [...pressed, value];
  return html`<div role="group" aria-label=${label}>
    <span class="label" aria-hidden="true">${label}</span>
    <div class="choices">
      ${values.map(
        (value) =>
          html`<button
            class="filter"
            aria-pressed=${pressed.includes(value)}
            @click=${() => changed(toggled(value))}
          >
            ${face(value)}
          </button>`,
      )}
    </div>
  </div>`;
}
