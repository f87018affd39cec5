/** What a team can play: cards as on the shelf of a learner, and the file above them. */
import { type TemplateResult, html } from 'lit';
import type { IndexEntry } from '../../format/training-index.ts';
import type { Translator } from '../../i18n/create.ts';
import { heading } from '../../elements/parts/heading.ts';
import { card } from '../../elements/signal-shelf/card.ts';
import type { Seeking } from '../../elements/signal-shelf/seeking.ts';
import { LEAST_PEOPLE, MOST_PEOPLE } from '../file/index.ts';
import { filePanel } from '../keep/panel.ts';
import type { TeamKeeper } from '../keep/team-keeper.ts';
import type { PageOptions } from './facilitator.ts';

interface ShelfOptions extends PageOptions {
  /** The words of a learner's shelf. */
  readonly base: Translator;
  readonly seeking: Seeking;
  readonly open: (id: string) => void;
}

export function shelf(
  trainings: readonly IndexEntry[],
  keeper: TeamKeeper,
  { words, base, seeking, headingLevel, open }: ShelfOptions,
): TemplateResult {
  const { t } = words;
  const inner = Math.min(headingLevel + 1, 6);
  return html`<div class="page">
      ${heading(headingLevel, t('team.title'), { focus: true })}
      <p class="lead">${t('team.intro', { least: LEAST_PEOPLE, most: MOST_PEOPLE })}</p>
      ${filePanel(keeper, { words, headingLevel: inner })}
    </div>
    ${seeking.draw(trainings, base)}
    <ul class="cards">
      ${seeking.fitting(trainings).map((training) =>
        card(training, {
          translator: base,
          wanted: base.language,
          headingLevel: inner,
          face: 'ahead',
          isDone: false,
          isFocus: false,
          open: () => open(training.id),
        }),
      )}
    </ul>`;
}
