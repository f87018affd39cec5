import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Journey, type Transcript, journey } from '../../engine/index.ts';
import type { Line } from '../../format/types.ts';
import { LEARNER } from '../../format/vocabulary.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { heading } from '../parts/heading.ts';
import { headOf } from '../parts/head.ts';
import { choiceWords } from '../parts/option.ts';
import { say } from '../parts/part-events.ts';
import { placeOf, tintOf } from '../parts/place.ts';
import { inline } from '../parts/rich-text.ts';
import { SignalElement } from '../parts/signal-element.ts';
import { type Speech, named, naming, told } from '../parts/speech.ts';
import { stepNames } from '../parts/steps.ts';
import { thought } from '../parts/thoughts.ts';
import { peopleHeard } from '../parts/voices.ts';
import { baseStyles } from '../styles/base.ts';
import { headStyles } from '../styles/head.ts';
import { screenStyles } from '../styles/screen.ts';
import { thoughtStyles } from '../styles/thoughts.ts';
import { tintStyles } from '../styles/tint.ts';
import { type Heard, heardBy } from './hearing.ts';
import { elsewhereStyles } from './signal-elsewhere.styles.ts';

/**
 * Trading places: the learner's own run once more, with the stage turned. Somebody else's words stand where the learner's
 * stood, the learner is a voice that is heard, and only what that person can hear is there, with what they thought of it.
 *
 * @fires {CustomEvent} back - back to looking back
 */
export class SignalElsewhere extends SignalElement {
  static readonly tag = 'signal-elsewhere';
  static override styles = [baseStyles, screenStyles, headStyles, tintStyles, thoughtStyles, elsewhereStyles];

  @property({ attribute: false }) speech: Speech | undefined;
  @property({ attribute: false }) transcript: Transcript | undefined;
  /** The stay to begin with, from 0; null: the whole way. */
  @property({ attribute: false }) from: number | null = null;
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
      () => [this, 'start'],
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

  /** The stay that was asked for, else the first; one that is not there opens nothing. */
  #opened(heard: readonly Heard[]): number | undefined {
    return this.from === null ? heard[0]?.visit : this.from;
  }

  override render(): TemplateResult | typeof nothing {
    const { speech } = this;
    const visits = this.#journey?.visits ?? [];
    const here = this.from === null ? [] : visits.slice(this.from, this.from + 1);
    const people = peopleHeard(visits);
    const person = this.picked ?? peopleHeard(here)[0] ?? people[0];
    if (!speech || person === undefined) return nothing;
    const { t } = speech;
    const heard = heardBy(person, visits);
    const names = stepNames(visits, speech);
    const opened = this.#opened(heard);
    return html`<article>
      <header>
        ${heading(this.headingLevel, naming('elsewhere.title', person, speech), { focus: true })}
        <p class="voice">${naming('elsewhere.text', person, speech)}</p>
        ${this.#people(people, person, speech)}
      </header>
      <ol class="passages">
        ${heard.map(
          // By its number too: much may happen in one place, and who only hears it must tell one passage from another.
          (one, index) =>
            html`<li>
              <details ?open=${one.visit === opened}>
                <summary>
                  <span class="heard">${index + 1}.</span>
                  <span ${names[one.visit]?.told}>${names[one.visit]?.name}</span>
                </summary>
                ${passage(one, person, speech)}
              </details>
            </li>`,
        )}
      </ol>
      <div class="row">
        <button class="button primary" @click=${() => say(this, 'back')}>${t('elsewhere.back')}</button>
      </div>
    </article>`;
  }
}

function passage(
  { before, said, after, thoughts, afterthoughts, scene, isThere }: Heard,
  person: string,
  speech: Speech,
): TemplateResult {
  const bubbles = (items: readonly Line[]): TemplateResult =>
    html`${items.map((item) => bubble(item, person, scene.as, speech))}`;
  // With nothing that is heard between them, they are one thought.
  const isQuiet = said === undefined && after.length === 0;
  return html`<div class="passage">
    ${isThere ? nothing : html`<p class="small">${naming('elsewhere.notThere', person, speech)}</p>`}
    ${bubbles(before)} ${thought(isQuiet ? [...thoughts, ...afterthoughts] : thoughts, person, speech)}
    ${
      said
        ? html`<p class="bubble ${scene.as === person ? 'own' : 'heard-voice'}">
            <span class="speaker"
              >${scene.as === person ? named(person, speech) : speech.t('elsewhere.heard')}</span
            >
            ${choiceWords(said, speech)}
          </p>`
        : nothing
    }
    ${bubbles(after)} ${isQuiet ? nothing : thought(afterthoughts, person, speech)}
  </div>`;
}

/** Whoever sits here speaks from this side; the officer is a voice, and the others speak from the other side. */
function bubble({ speaker, text, lang }: Line, person: string, as: string, speech: Speech): TemplateResult {
  const isOwn = speaker === person;
  const isOfficer = !isOwn && speaker === LEARNER;
  const name = isOfficer ? speech.t('elsewhere.heard') : named(speaker ?? as, speech);
  const said = html`<p class="bubble ${isOwn ? 'own' : isOfficer ? 'heard-voice' : 'other'}">
    <span class="speaker">${name}<span class="heard">:</span></span>
    <span ${told(speech, lang)}>${inline(text, speech)}</span>
  </p>`;
  if (isOwn || isOfficer || speaker === undefined) return said;
  // Whom one looks at looks as on the stage.
  return html`<div class="facing ${tintOf(placeOf(speaker, speech.scenario))}">
    ${headOf(speaker, speech.scenario)} ${said}
  </div>`;
}
