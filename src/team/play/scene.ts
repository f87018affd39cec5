/** The moment of play, as a room reads it: what is seen and said, what was just answered, and what is asked now. */
import { type TemplateResult, html, nothing } from 'lit';
import type { View } from '../../engine/index.ts';
import type { TeamTranslator } from '../../i18n/team.ts';
import { part } from '../../elements/parts/part.ts';
import type { Speech } from '../../elements/parts/speech.ts';
import { SignalPicture } from '../../elements/signal-picture/signal-picture.ts';
import { titleOf } from '../../elements/signal-stage/places.ts';
import { stay, toldOf } from '../../elements/signal-stage/stay.ts';
import { explanation, judgedBy } from './explanation.ts';
import { questionOf } from './question.ts';
import type { RoomController } from './room-controller.ts';
import { SignalHands } from './signal-hands.ts';

interface SceneOptions {
  readonly words: TeamTranslator;
  readonly speech: Speech;
  readonly headingLevel: number;
  readonly people: number;
  /** Fewest people of whom a number is told. */
  readonly floor: number;
  /** To what comes after the story. */
  readonly finish: () => void;
}

const NOTHING_MARKED: ReadonlySet<string> = new Set();

export function scene(room: RoomController, options: SceneOptions): TemplateResult | typeof nothing {
  const { session } = room;
  if (!session) return nothing;
  const { speech, headingLevel, words } = options;
  const { view, past, steps } = session;
  const before = toldOf(past).at(-1)?.view;
  const isAnswer = view.phase === 'consequence';
  const { latest } = room;
  const explained = latest
    ? explanation(latest.closed, latest.step, { ...options, isSaid: isAnswer })
    : nothing;
  return html`<div class="large">
    ${isAnswer ? nothing : explained}
    <article class="stay">
      ${stay({
        view,
        speech,
        headingLevel,
        title: titleOf(view, before, speech),
        before,
        step: isAnswer ? steps.at(-1) : undefined,
        judgedAs: latest && judgedBy(latest.closed, words),
        marked: NOTHING_MARKED,
        isNew: isAnswer ? 'answer' : 'stay',
        picture: picture(view, speech, room.base),
        hint: nothing,
      })}
    </article>
    ${isAnswer ? explained : nothing} ${turn(room, view, options)}
    ${
      view.phase === 'ended'
        ? nothing
        : html`<button class="plain" @click=${options.finish}>${words.t('team.play.stop')}</button>`
    }
  </div>`;
}

function picture({ scene: { picture: drawn } }: View, speech: Speech, base: string): unknown {
  if (!drawn) return nothing;
  const properties = { speech, picture: drawn, base, marked: NOTHING_MARKED, isOver: true, stop: '' };
  return part(SignalPicture, properties, {}, { class: 'drawn' });
}

function turn(room: RoomController, view: View, options: SceneOptions): TemplateResult {
  const { words, speech, headingLevel, people, finish } = options;
  const { t } = speech;
  if (view.phase === 'ended')
    return html`<button class="button primary" @click=${finish}>${words.t('team.play.last')}</button>`;
  if (!questionOf(view))
    return html`<button class="button primary" @click=${() => room.goOn('continue')}>
      ${t('scene.continue')}
    </button>`;
  return html`${part(SignalHands, {
    ...{ words, speech, view, people, headingLevel },
    closed: (answered) => room.close(answered),
  })}
  ${
    view.canSkip
      ? html`<button class="plain" @click=${() => room.goOn('skip')}>${t('scene.skip')}</button>`
      : nothing
  }`;
}
