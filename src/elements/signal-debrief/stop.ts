/** One stop of the way, opened: what was done and why, what the others felt, what stood there, what else could be. */
import { type TemplateResult, html, nothing } from 'lit';
import { type Debrief, type DebriefStep, isUntold, markCounts } from '../../assessment/index.ts';
import type { Act } from '../../engine/index.ts';
import type { Inner, Line, Spot } from '../../format/types.ts';
import { framed } from '../parts/frame.ts';
import { heading } from '../parts/heading.ts';
import { icon } from '../parts/icons.ts';
import { meterChanges } from '../parts/meter-changes.ts';
import type { Speech } from '../parts/speech.ts';
import { type Attempt, attempt, canTry } from './attempt.ts';
import { markWords } from './cards.ts';
import { decision, others } from './decision.ts';
import { felt } from './felt.ts';
import { litLines } from './lit-lines.ts';
import type { Stop } from './stops.ts';
import { captionOf } from './way.ts';

export interface StopOptions {
  readonly speech: Speech;
  readonly headingLevel: number;
  readonly steps: Debrief['steps'];
  /** Where it stands among all stops, from 0. */
  readonly index: number;
  readonly isLast: boolean;
  /** What is being tried, and at which step. */
  readonly trying: { readonly position: number; readonly attempt: Attempt } | undefined;
  readonly pick: (position: number, attempt: Attempt | undefined) => void;
  readonly playOn: (step: DebriefStep, act?: Act) => void;
  readonly elsewhere: (step: DebriefStep) => void;
  readonly next: () => void;
}

export function openedStop(stop: Stop, options: StopOptions): TemplateResult {
  const { speech, headingLevel, steps, index, isLast, next } = options;
  return html`<div class="opened" role="tabpanel" id="opened" aria-labelledby="stop-${index}">
    ${heading(headingLevel, captionOf(stop, speech), { id: 'opened-title', reached: true })}
    ${stop.positions.map((position) => {
      const step = steps[position];
      return step ? stepIn(step, position, stop, options) : nothing;
    })}
    ${
      isLast
        ? nothing
        : html`<button class="plain next" @click=${next}>
            ${speech.t(stop.block === undefined ? 'debrief.nextStep' : 'debrief.nextCase')}
          </button>`
    }
  </div>`;
}

function stepIn(
  step: DebriefStep,
  position: number,
  { block }: Stop,
  { speech, headingLevel, trying, pick, playOn, elsewhere }: StopOptions,
): TemplateResult {
  const { scene, decided, changes } = step;
  const canPlayOn = block === undefined;
  if (trying?.position === position) {
    return attempt({
      ...{ step, speech, canPlayOn, attempt: trying.attempt },
      headingLevel: headingLevel + 1,
      pick: (tried) => pick(position, tried),
      playOn: (act) => playOn(step, act),
    });
  }
  const voices = voicesAt(step);
  const canHear = voices.length > 0;
  return html`<div class="step">
    ${decided ? decision(decided, scene.turn, speech) : nothing} ${meterChanges(changes, speech)}
    ${felt(voices, speech)}
    ${step.isDrawn ? html`<p class="small">${speech.t('debrief.drawn')}</p>` : nothing} ${what(step, speech)}
    ${decided ? others(decided, scene.turn, speech) : nothing}
    <div class="row">
      ${
        canTry(step)
          ? html`<button class="button" id="try-${position}" @click=${() => pick(position, {})}>
              ${icon('back')}${speech.t(block !== undefined && scene.turn.kind === 'judge' ? 'attempt.openCase' : 'attempt.open')}
            </button>`
          : nothing
      }
      ${
        canPlayOn && decided?.kind === 'note'
          ? html`<button class="button" @click=${() => playOn(step)}>${speech.t('attempt.playOn')}</button>`
          : nothing
      }
      ${
        canHear
          ? html`<button class="plain" @click=${() => elsewhere(step)}>
              ${speech.t('elsewhere.openStep')}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** What was thought of the answer; where nothing was, what was thought before it. */
function voicesAt({ scene, decided }: DebriefStep): readonly Inner[] {
  const option =
    decided?.kind === 'choice' ? decided.choice : decided?.kind === 'route' ? decided.route : undefined;
  const after = option && Object.keys(option.inner).length > 0 ? option.inner : undefined;
  const heard = after ?? scene.inner;
  return Object.keys(heard).length > 0 ? [heard] : [];
}

/** What stood there, with the marks lit up; of a form none are. */
function what(step: DebriefStep, speech: Speech): TemplateResult | typeof nothing {
  const { scene, sights } = step;
  const shown = isUntold(scene.turn) ? [] : sights;
  const items = itemsOf(step);
  // Of a case both what is judged and what is done next tell the same lines.
  if (items.length === 0 || (scene.case && scene.turn.kind !== 'judge')) return nothing;
  const marks = markCounts([step]);
  // Of a case nothing else says what it was.
  return html`<details ?open=${scene.case !== undefined}>
    <summary>${speech.t('debrief.case')}</summary>
    <div class="within">
      ${marks ? html`<p>${markWords(marks, speech.t)}</p>` : nothing}
      ${framed(scene, undefined, speech, litLines(items, shown, speech, scene.setting))}
    </div>
  </details>`;
}

function itemsOf({ scene, decided }: DebriefStep): readonly (Line | Spot)[] {
  const answer =
    decided?.kind === 'choice' ? decided.choice.then : decided?.kind === 'route' ? decided.route.returns : [];
  // In a practice round the answer is the explanation, which stands there already.
  return [...scene.script, ...(scene.picture?.spots ?? []), ...(scene.case ? [] : answer)];
}
