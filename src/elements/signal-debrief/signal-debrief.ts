import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type Debrief, type DebriefStep, REPEAT_DAYS, debrief } from '../../assessment/index.ts';
import { type Journey, type Transcript, type Visit, journey } from '../../engine/index.ts';
import { isRound } from '../../format/round.ts';
import type { Scene } from '../../format/types.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { heading } from '../parts/heading.ts';
import { icon } from '../parts/icons.ts';
import { meterChanges } from '../parts/meter-changes.ts';
import { say } from '../parts/part-events.ts';
import { type Speech, told } from '../parts/speech.ts';
import { type Place, placesOf } from '../parts/steps.ts';
import { SignalElement } from '../parts/signal-element.ts';
import { baseStyles } from '../styles/base.ts';
import { talkStyles } from '../styles/talk.ts';
import { decision, isUntold } from './decision.ts';
import { results } from './results.ts';
import { peopleHeard } from '../parts/voices.ts';
import { lines } from '../parts/line.ts';
import { sights } from './sights.ts';
import { foundations } from './sources.ts';
import { debriefStyles } from './signal-debrief.styles.ts';

/** From so many steps on, what is out of sight is laid out when it comes in sight: all of it at once takes seconds. */
const LONG = 60;

/**
 * Looking back: the learner's own way, with what there was to see and the why of each decision. It is theirs: kept
 * nowhere, sent to nobody. Nobody is graded; harmful choices are shown, never subtracted.
 *
 * @fires {CustomEvent<number>} undo - the decision to try another way, as its index in the transcript
 * @fires {CustomEvent} elsewhere - the learner wants to see it from another person's place
 * @fires {CustomEvent} finish - the learner has seen enough
 */
export class SignalDebrief extends SignalElement {
  static readonly tag = 'signal-debrief';
  static override styles = [baseStyles, talkStyles, debriefStyles];

  @property({ attribute: false }) speech: Speech | undefined;
  @property({ attribute: false }) transcript: Transcript | undefined;
  @property({ type: Number }) headingLevel = 2;
  @property({ type: Boolean }) arrived = false;
  #journey: Journey | undefined;
  #debrief: Debrief | undefined;

  constructor() {
    super();
    new FocusController(
      this,
      () => 'debrief',
      () => this.arrived,
    );
  }

  /** Replayed for each run and language, and not for each drawing. */
  protected override willUpdate(changed: PropertyValues<SignalDebrief>): void {
    const { speech, transcript } = this;
    if (!speech || !transcript) return;
    if (!changed.has('transcript') && this.#journey?.scenario === speech.scenario) return;
    this.#journey = journey(speech.scenario, transcript);
    this.#debrief = debrief(this.#journey);
  }

  #goals(goals: Debrief['goals'], speech: Speech): TemplateResult | typeof nothing {
    if (goals.length === 0) return nothing;
    const { t } = speech;
    return html`<section>
      ${heading(this.headingLevel + 1, t('debrief.goals'))}
      <ul class="list">
        ${goals.map(({ goal, good, harmful }) => {
          const fared = harmful.length > 0 ? 'different' : good.length > 0 ? 'done' : 'open';
          return html`<li class="goal ${fared}">
            ${icon(fared === 'done' ? 'good' : fared === 'different' ? 'back' : 'seek')}
            <span>${goalIn(goal, speech)} <span class="small">${t(`goal.${fared}`)}</span></span>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #tomorrow(tomorrow: Debrief['tomorrow'], speech: Speech): TemplateResult {
    const { t } = speech;
    return html`<section class="tomorrow">
      ${heading(this.headingLevel + 1, t('tomorrow.title'))}
      ${
        tomorrow.kind === 'goal'
          ? html`<p class="voice">${goalIn(tomorrow.goal, speech)}</p>`
          : html`<p class="voice">${t(`tomorrow.${tomorrow.habit}`)}</p>`
      }
    </section>`;
  }

  #step(
    { scene, sights: seen, decided, changes }: DebriefStep,
    position: number,
    place: Place | undefined,
    speech: Speech,
  ): TemplateResult {
    return html`<li class="step">
      ${heading(
        this.headingLevel + 2,
        html`<span class="number">${position + 1}</span> <span ${place?.told}>${place?.name}</span>`,
        { id: `step-${position}` },
      )}
      ${folded(scene, decided?.kind === 'skip', speech)}
      ${isUntold(scene.turn) ? nothing : sights(seen, speech)}
      ${
        decided
          ? html`${decision(decided, scene.turn, speech)} ${meterChanges(changes, speech)}
              <button
                class="plain"
                id="retry-${position}"
                aria-labelledby="retry-${position} step-${position}"
                @click=${() => say(this, 'undo', decided.index)}
              >
                ${speech.t('debrief.retry')}
              </button>`
          : nothing
      }
    </li>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { speech, headingLevel } = this;
    if (!speech || !this.#journey || !this.#debrief) return nothing;
    const { t, language } = speech;
    const { visits } = this.#journey;
    const { steps, ending, goals, blocks, tomorrow } = this.#debrief;
    const places = placesOf(steps, speech);
    const days = new Intl.ListFormat(language).format(REPEAT_DAYS.map(String));
    return html`<article>
      <header>
        ${heading(headingLevel, t('debrief.title'), { focus: true })}
        ${ending && !isRound(speech.scenario) ? html`<p class="voice">${t(`ended.${ending}`)}</p>` : nothing}
        <p class="small">${t('debrief.private')} ${t('help.trace')}</p>
      </header>
      ${this.#tomorrow(tomorrow, speech)} ${results(blocks, speech, headingLevel + 1)}
      ${this.#goals(goals, speech)}
      <section>
        ${heading(headingLevel + 1, t('debrief.way'))}
        ${steps.some(({ scene: { turn } }) => isUntold(turn)) ? html`<p>${t('debrief.untold')}</p>` : nothing}
        <ol class="way ${steps.length > LONG ? 'long' : ''}">
          ${steps.map((step, position) => this.#step(step, position, places[position], speech))}
          ${ended(visits, steps.at(-1)?.decided?.kind === 'skip', speech)}
        </ol>
      </section>
      ${foundations(speech)}
      <p class="small">${t('debrief.repeat', { days })}</p>
      <div class="row">
        <button class="button primary" @click=${() => say(this, 'finish')}>${t('debrief.finish')}</button>
        ${
          peopleHeard(visits).length > 0
            ? html`<button class="button" @click=${() => say(this, 'elsewhere')}>
                ${t('elsewhere.open')}
              </button>`
            : nothing
        }
        <button class="button" @click=${() => window.print()}>${icon('print')}${t('debrief.print')}</button>
      </div>
    </article>`;
  }
}

function goalIn(goal: string, speech: Speech): TemplateResult {
  const { goals, goalLangs } = speech.scenario;
  return html`<span ${told(speech, goalLangs?.[goal])}>${goals[goal]}</span>`;
}

/**
 * A story is remembered along its way; of thirty cases nobody knows which the seventeenth was, and what was skipped is
 * there to be read.
 */
function folded(scene: Scene, isUnread: boolean, speech: Speech): TemplateResult | typeof nothing {
  if (scene.script.length === 0 || !(isUnread || scene.case)) return nothing;
  return html`<details ?open=${isUnread}>
    <summary>${speech.t('debrief.case')}</summary>
    ${lines(scene.script, { speech, as: scene.as })}
  </details>`;
}

/** How it ended, to be read again; open for who has not been there. */
function ended(visits: readonly Visit[], isUnread: boolean, speech: Speech): TemplateResult | typeof nothing {
  const scene = visits.at(-1)?.scene;
  if (scene?.turn.kind !== 'end' || scene.script.length === 0) return nothing;
  return html`<li class="step">
    <details ?open=${isUnread}>
      <summary>${speech.t('debrief.end')}</summary>
      ${lines(scene.script, { speech, as: scene.as })}
    </details>
  </li>`;
}
