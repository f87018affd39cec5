/** What the team saw, at the end of a round: case by case where that may be told, and all together. */
import { type TemplateResult, html, nothing } from 'lit';
import type { TeamTranslator } from '../../i18n/team.ts';
import { heading } from '../../elements/parts/heading.ts';
import { inline } from '../../elements/parts/rich-text.ts';
import { type Speech, told as inTold } from '../../elements/parts/speech.ts';
import { judged } from '../../elements/parts/why.ts';
import { type ItemName, type TeamSession, isSummed, itemsOf, keyOf } from '../file/index.ts';
import { measured } from '../figures/index.ts';
import type { RoomController } from '../play/room-controller.ts';
import type { PageOptions } from './facilitator.ts';
import { toldFigures } from './told-figures.ts';

interface SeenOptions extends PageOptions {
  readonly speech: Speech;
  /** As it was closed: what cannot be told is not in it. */
  readonly closed: TeamSession;
  readonly go: () => void;
}

export function seen(
  room: RoomController,
  { words, speech, headingLevel, closed, go }: SeenOptions,
): TemplateResult {
  const { t } = words;
  const figures = measured(closed);
  return html`<div class="page large">
    ${heading(headingLevel, t('team.seen.title'), { focus: true })} ${toldFigures(figures, words)}
    ${figures.told === 'index' ? html`<p class="small">${t('team.seen.interval')}</p>` : nothing}
    ${closed.kind === 'measure' ? html`<p class="small">${t('team.seen.form')}</p>` : cases(room, closed, words, speech)}
    <button class="button primary" @click=${go}>${t('team.seen.go')}</button>
  </div>`;
}

/** In the order of play. Of a form nothing is told case by case: who knows the one knows the other. */
function cases(
  room: RoomController,
  closed: TeamSession,
  words: TeamTranslator,
  speech: Speech,
): TemplateResult | typeof nothing {
  const { session } = room;
  if (!session) return nothing;
  const { t } = words;
  const items = itemsOf(session.scenario);
  const shown = room.closed.flatMap((answer) => {
    const step = room.stepOf(answer);
    const item = step && items.get(step.scene.id);
    return step && item && step.scene.turn.kind === 'judge' ? [{ step, item, turn: step.scene.turn }] : [];
  });
  return html`<details>
    <summary>${t('team.seen.cases', { count: shown.length })}</summary>
    <ol class="points cases">
      ${shown.map(({ step: { scene }, item, turn }) => {
        const [first] = scene.script;
        return html`<li>
          ${first ? html`<p ${inTold(speech, first.lang)}>${inline(first.text, speech)}</p>` : nothing}
          ${count(closed, item, words)} ${judged(turn, undefined, speech)}
        </li>`;
      })}
    </ol>
  </details>`;
}

/** How many would consult, where each case has a count. */
function count(closed: TeamSession, item: ItemName, { t }: TeamTranslator): TemplateResult | typeof nothing {
  if (isSummed(closed)) return nothing;
  const found = closed.items.find((one) => keyOf(one) === keyOf(item));
  if (!found) return nothing;
  const { consult } = found;
  const words = typeof consult === 'number' ? String(consult) : t(`team.play.${consult}`);
  return html`<p><strong>${t('team.play.hands', { told: words, people: closed.people })}</strong></p>`;
}
