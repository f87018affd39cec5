import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { isUntold } from '../../assessment/index.ts';
import { type Journey, type Transcript, readJourney } from '../../engine/index.ts';
import { isFork } from '../../format/fork.ts';
import { isRound } from '../../format/round.ts';
import type { Scenario } from '../../format/types.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { heading } from '../parts/heading.ts';
import { say } from '../parts/part-events.ts';
import { SignalElement } from '../parts/signal-element.ts';
import { type Speech, told } from '../parts/speech.ts';
import { stepNames } from '../parts/steps.ts';
import { foundations } from '../parts/sources.ts';
import { baseStyles } from '../styles/base.ts';
import { frameStyles } from '../styles/frame.ts';
import { screenStyles } from '../styles/screen.ts';
import { talkStyles } from '../styles/talk.ts';
import { page } from './page.ts';
import { readingStyles } from './signal-reading.styles.ts';

/** From so many steps on, what is out of sight is laid out when it comes in sight: all of it at once takes seconds. */
const LONG = 60;

/** What stands beside what is read; of a form no case is explained. */
function aboutIt(scenario: Scenario): 'reading.text' | 'reading.roundText' | 'debrief.untold' {
  if (!isRound(scenario)) return 'reading.text';
  const isForm = Object.values(scenario.scenes).some(({ turn }) => isUntold(turn));
  return isForm ? 'debrief.untold' : 'reading.roundText';
}

/**
 * The training to be read: one way through it, everything open, and at each step all that could be done, side by side. Nobody
 * is looked back on here: nothing was played.
 *
 * @fires {CustomEvent} finish - the learner has read it
 */
export class SignalReading extends SignalElement {
  static readonly tag = 'signal-reading';
  static override styles = [baseStyles, screenStyles, talkStyles, frameStyles, readingStyles];

  @property({ attribute: false }) speech: Speech | undefined;
  /** Of a run that has only begun. */
  @property({ attribute: false }) transcript: Transcript | undefined;
  /** Where the scenario is, as the host wrote it; its pictures stand beside it. */
  @property({ attribute: false }) base = '';
  @property({ type: Number }) headingLevel = 2;
  @property({ type: Boolean }) arrived = false;
  #journey: Journey | undefined;

  constructor() {
    super();
    new FocusController(
      this,
      () => 'reading',
      () => this.arrived,
      () => [this, 'start'],
    );
  }

  protected override willUpdate(changed: PropertyValues<SignalReading>): void {
    const { speech, transcript } = this;
    if (!speech || !transcript) return;
    if (!changed.has('transcript') && this.#journey?.scenario === speech.scenario) return;
    this.#journey = readJourney(speech.scenario, transcript[0]);
  }

  override render(): TemplateResult | typeof nothing {
    const { speech, headingLevel } = this;
    if (!speech || !this.#journey) return nothing;
    const { t, scenario } = speech;
    // Of what the way only goes past there is nothing to read.
    const visits = this.#journey.visits.filter(({ scene }) => !isFork(scene));
    const names = stepNames(visits, speech);
    return html`<article>
      <header>
        ${heading(headingLevel, t(isRound(scenario) ? 'reading.roundTitle' : 'reading.title'), { focus: true })}
        <p class="summary" ${told(speech, scenario.langs?.['summary'])}>${scenario.summary}</p>
        <p class="small">${t(aboutIt(scenario))}</p>
      </header>
      <ol class="pages ${visits.length > LONG ? 'long' : ''}">
        ${visits.map((visit, index) => {
          const name = names[index];
          const isNew = name?.name !== names[index - 1]?.name;
          return page(visit, {
            speech,
            base: this.base,
            headingLevel: headingLevel + 1,
            name: isNew ? name : undefined,
            before: visits[index - 1]?.scene,
          });
        })}
      </ol>
      ${foundations(speech)}
      <div class="row">
        <button class="button primary" aria-describedby="finish-hint" @click=${() => say(this, 'finish')}>
          ${t('reading.finish')}
        </button>
      </div>
      <p class="small" id="finish-hint">${t('reading.finishHint')}</p>
    </article>`;
  }
}
