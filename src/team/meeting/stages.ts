/** The screens of a meeting, one for each stage after the choice. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Speech } from '../../elements/parts/speech.ts';
import { filePanel } from '../keep/panel.ts';
import type { TeamKeeper } from '../keep/team-keeper.ts';
import { type PageOptions, after, before } from '../pages/facilitator.ts';
import { note, talk, titleIn } from '../pages/room.ts';
import { seen } from '../pages/seen.ts';
import type { RoomController } from '../play/room-controller.ts';
import { scene } from '../play/scene.ts';
import type { Meeting, Stage } from './meeting.ts';

interface StageOptions extends PageOptions {
  readonly speech: Speech;
  /** Whether leaving leads to another page. */
  readonly leadsAway: boolean;
  readonly meeting: Meeting;
  readonly room: RoomController;
  readonly keeper: TeamKeeper;
}

export function drawStage(
  stage: Exclude<Stage, 'shelf' | 'left'>,
  { words, headingLevel, speech, leadsAway, meeting, room, keeper }: StageOptions,
): TemplateResult | typeof nothing {
  const page = { words, headingLevel };
  const { people, floor, closed } = meeting;
  const counted = { people: people ?? 0, floor };
  const toShelf = (): void => meeting.drop('shelf');
  switch (stage) {
    case 'before':
      return before({
        ...{ ...page, people, title: titleIn(speech) },
        countPeople: (count) => meeting.countPeople(count),
        go: () => meeting.go('note'),
        back: toShelf,
      });
    case 'note':
      return note({ ...page, ...counted, speech, leadsAway, go: () => meeting.begin() });
    case 'playing':
      return scene(room, { ...page, ...counted, speech, finish: () => meeting.finish() });
    case 'seen':
      return closed ? seen(room, { ...page, speech, closed, go: () => meeting.go('talk') }) : nothing;
    case 'talk':
      return talk({ ...page, speech, go: () => meeting.go('after') });
    case 'after':
      return after(page, kept(keeper, meeting, page), toShelf);
  }
}

/** The file, and once there is one what was played for it. */
function kept(keeper: TeamKeeper, meeting: Meeting, { words, headingLevel }: PageOptions): TemplateResult {
  const { t } = words;
  return html`${filePanel(keeper, { words, headingLevel: Math.min(headingLevel + 1, 6) })}
  ${
    keeper.team && !meeting.isAdded
      ? html`<div class="file">
          <p>${t('team.file.addText')}</p>
          <button class="button primary" @click=${() => meeting.add()}>${t('team.file.add')}</button>
        </div>`
      : nothing
  }`;
}
