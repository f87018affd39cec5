/** What stands on the screen for the whole team around the play: the note before it, and what is talked about after it. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Scenario } from '../../format/types.ts';
import { isRound } from '../../format/round.ts';
import { heading } from '../../elements/parts/heading.ts';
import { type Speech, told } from '../../elements/parts/speech.ts';
import { noteOf } from '../../elements/signal-briefing/note.ts';
import type { PageOptions } from './facilitator.ts';

/** The title of what is played, in its own language. */
export function titleIn(speech: Speech): TemplateResult {
  const { title, langs } = speech.scenario;
  return html`<span ${told(speech, langs?.['title'])}>${title}</span>`;
}

interface RoomPageOptions extends PageOptions {
  readonly speech: Speech;
  readonly go: () => void;
}

/** The note that every learner reads, and what is kept of this meeting. */
export function note({
  words: { t },
  speech,
  headingLevel,
  people,
  floor,
  leadsAway,
  go,
}: RoomPageOptions & {
  readonly people: number;
  readonly floor: number;
  readonly leadsAway: boolean;
}): TemplateResult {
  const { scenario } = speech;
  const kept = !isRound(scenario) ? 'story' : people < floor ? 'sum' : 'floor';
  return html`<div class="page large">
    ${heading(headingLevel, titleIn(speech), { focus: true })}
    <p><strong>${t('team.note.title')}</strong></p>
    <ul class="points">
      ${noteOf(scenario, { remember: 'none', leadsAway }, speech.t).map((sentence) => html`<li>${sentence}</li>`)}
      <li>${t('team.note.free')}</li>
      <li>${t('team.note.private')}</li>
      <li>${t(`team.note.kept-${kept}`, { floor })}</li>
    </ul>
    <button class="button primary" @click=${go}>${t('team.note.begin')}</button>
  </div>`;
}

/** The questions of the story; of a round, which has none, what a team can always ask itself. */
export function talk({ words: { t }, speech, headingLevel, go }: RoomPageOptions): TemplateResult {
  const { discuss } = speech.scenario;
  const inner = Math.min(headingLevel + 1, 6);
  return html`<div class="page large">
    ${heading(headingLevel, t('team.talk.title'), { focus: true })}
    <p>${t(discuss ? 'team.talk.text' : 'team.talk.textRound')}</p>
    ${discuss ? asked(discuss, speech) : nothing}
    ${
      discuss
        ? html`${heading(inner, t('team.talk.dispute'))}
            <p class="dispute" ${told(speech, discuss.langs?.['dispute'])}>${discuss.dispute}</p>`
        : html`<ol class="points">
            <li>${t('team.talk.round')}</li>
            <li>${t('team.talk.roundTomorrow')}</li>
          </ol>`
    }
    <button class="button primary" @click=${go}>${t('team.talk.go')}</button>
  </div>`;
}

function asked(
  { questions, questionLangs }: NonNullable<Scenario['discuss']>,
  speech: Speech,
): TemplateResult {
  // The number of a line stands where the list begins, whichever way the line runs.
  return html`<ol class="points">
    ${Object.entries(questions).map(
      ([id, question]) => html`<li><span ${told(speech, questionLangs?.[id])}>${question}</span></li>`,
    )}
  </ol>`;
}

/** Somebody has stopped the meeting; what was counted is gone. */
export function left({ words: { t }, headingLevel }: PageOptions, back: () => void): TemplateResult {
  return html`<div class="page">
    ${heading(headingLevel, t('team.left.title'), { focus: true })}
    <p>${t('team.left.text')}</p>
    <button class="button" @click=${back}>${t('team.back')}</button>
  </div>`;
}
