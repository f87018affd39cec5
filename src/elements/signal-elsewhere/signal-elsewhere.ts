import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Journey, type Step, type Transcript, type Visit, journey } from '../../engine/index.ts';
import type { Paragraph } from '../../format/types.ts';
import { METERS } from '../../format/vocabulary.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { heading } from '../parts/heading.ts';
import { changesBetween, meterChanges } from '../parts/meter-changes.ts';
import { say } from '../parts/part-events.ts';
import { paragraphs } from '../parts/rich-text.ts';
import { lines } from '../parts/line.ts';
import { type Speech, named, naming } from '../parts/speech.ts';
import { decided, placeOf } from '../parts/steps.ts';
import { SignalElement } from '../parts/signal-element.ts';
import { baseStyles } from '../styles/base.ts';
import { talkStyles } from '../styles/talk.ts';
import { elsewhereStyles } from './signal-elsewhere.styles.ts';
import { heardAfter, peopleHeard, voiceIn } from '../parts/voices.ts';

/**
 * Trading places: the learner's own run once more, from the place of somebody else in it. The same scenes and the
 * learner's own words, now with what that person thought, and what each decision cost or gave them.
 *
 * @fires {CustomEvent} back - back to looking back
 */
export class SignalElsewhere extends SignalElement {
  static readonly tag = 'signal-elsewhere';
  static override styles = [baseStyles, talkStyles, elsewhereStyles];

  @property({ attribute: false }) speech: Speech | undefined;
  @property({ attribute: false }) transcript: Transcript | undefined;
  @property({ type: Number }) headingLevel = 2;
  @property({ type: Boolean }) arrived = false;
  @state() private picked: string | undefined;
  #journey: Journey | undefined;

  constructor() {
    super();
    new FocusController(
      this,
      () => this.picked ?? '',
      () => this.arrived,
    );
  }

  /** Replayed for each run and language, and not for each drawing. */
  protected override willUpdate(changed: PropertyValues<SignalElsewhere>): void {
    const { speech, transcript } = this;
    if (!speech || !transcript) return;
    if (!changed.has('transcript') && this.#journey?.scenario === speech.scenario) return;
    this.#journey = journey(speech.scenario, transcript);
  }

  #people(people: readonly string[], person: string, speech: Speech): TemplateResult | typeof nothing {
    if (people.length < 2) return nothing;
    return html`<div class="row" role="group" aria-label=${speech.t('elsewhere.whose')}>
      ${people.map(
        (each) =>
          html`<button
            class="button"
            aria-pressed=${each === person}
            @click=${() => {
              this.picked = each;
            }}
          >
            ${named(each, speech)}
          </button>`,
      )}
    </div>`;
  }

  #decision(step: Step, person: string, speech: Speech): TemplateResult {
    const { lines: answer, inner } = heardAfter(step);
    return html`<p class="did">
        <span class="speaker">${named(step.scene.as, speech)}</span>${decided(step, speech)}
      </p>
      ${lines(answer, { speech, as: step.scene.as })} ${thought(voiceIn(inner, person), person, speech)}
      ${meterChanges(changesBetween(step.before, step.after, METERS), speech)}`;
  }

  #passage({ scene, step }: Visit, position: number, person: string, speech: Speech): TemplateResult {
    const place = placeOf(scene, speech);
    return html`<li class="passage">
      ${heading(
        this.headingLevel + 1,
        html`<span class="count">${speech.t('scene.step', { step: position + 1 })}</span> ${
            place
              ? html`<span ${place.told}>${place.name}</span>`
              : html`<span>${speech.t('scene.goesOn')}</span>`
          }`,
      )}
      ${lines(scene.script, { speech, as: scene.as })}
      ${thought(voiceIn(scene.inner, person), person, speech)}
      ${step ? this.#decision(step, person, speech) : nothing}
    </li>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { speech } = this;
    const visits = this.#journey?.visits ?? [];
    const people = peopleHeard(visits);
    const person = this.picked ?? people[0];
    if (!speech || person === undefined) return nothing;
    const { t } = speech;
    return html`<article>
      <header>
        ${heading(this.headingLevel, naming('elsewhere.title', person, speech), { focus: true })}
        <p class="voice">${naming('elsewhere.text', person, speech)}</p>
        ${this.#people(people, person, speech)}
      </header>
      <ol class="passages">
        ${visits.map((visit, position) => this.#passage(visit, position, person, speech))}
      </ol>
      <div class="row">
        <button class="button primary" @click=${() => say(this, 'back')}>${t('elsewhere.back')}</button>
      </div>
    </article>`;
  }
}

function thought(
  voice: readonly Paragraph[],
  person: string,
  speech: Speech,
): TemplateResult | typeof nothing {
  if (voice.length === 0) return nothing;
  return html`<blockquote class="inner">
    <p class="small">${naming('elsewhere.thinks', person, speech)}</p>
    ${paragraphs(voice, speech)}
  </blockquote>`;
}
