import { type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { FocusController } from '../controllers/focus-controller.ts';
import { heading } from '../parts/heading.ts';
import { type IconName, icon } from '../parts/icons.ts';
import { ownNameOf } from '../../i18n/languages.ts';
import { inLanguage } from '../parts/in-language.ts';
import { say } from '../parts/part-events.ts';
import { type Speech, told } from '../parts/speech.ts';
import { SignalElement, hasOpenRoots } from '../parts/signal-element.ts';
import { baseStyles } from '../styles/base.ts';
import { screenStyles } from '../styles/screen.ts';
import type { Remember } from '../stores/safe-storage.ts';
import { controlsOf, noteOf } from './note.ts';
import { briefingStyles } from './signal-briefing.styles.ts';

/**
 * The card before play: what this is, how long it takes, the buttons, and below them the one neutral note and who gets to
 * know what. One line of the note stands before the buttons and is heard with them: nobody begins without it.
 *
 * @fires {CustomEvent<{resume: boolean}>} begin - the learner begins, or goes on where they were
 * @fires {CustomEvent} read - the learner would rather read than play
 * @fires {CustomEvent<string>} speak - the learner picks a language
 */
export class SignalBriefing extends SignalElement {
  static readonly tag = 'signal-briefing';
  static override styles = [baseStyles, screenStyles, briefingStyles];

  @property({ attribute: false }) speech: Speech | undefined;
  @property({ type: Number }) headingLevel = 2;
  @property({ type: Boolean, attribute: 'can-resume' }) canResume = false;
  /** How long a run is kept here. */
  @property({ attribute: false }) remember: Remember = 'none';
  /** Whether leaving leads to another page. */
  @property({ type: Boolean, attribute: 'leads-away' }) leadsAway = false;
  /** What the page says of recording: `none` for practice, `lms` in a learning system. */
  @property() record: string | null = null;
  /** Whether three times Shift leaves. */
  @property({ type: Boolean, attribute: 'leaves-by-shift' }) leavesByShift = false;
  @property({ type: Boolean }) arrived = false;

  constructor() {
    super();
    new FocusController(
      this,
      () => 'start',
      () => this.arrived,
      () => [this, 'start'],
    );
  }

  #begin(resume: boolean): void {
    say(this, 'begin', { resume });
  }

  #fact(name: IconName, text: string): TemplateResult {
    return html`<li>${icon(name)}<span>${text}</span></li>`;
  }

  /** Also those that the interface does not speak: who would rather read the story in Turkish can read a Dutch button. */
  #languages({ t, told: now, scenario }: Speech): TemplateResult | typeof nothing {
    const spoken = [scenario.language, ...Object.keys(scenario.translations)];
    if (spoken.length < 2) return nothing;
    return html`<div class="languages" role="group" aria-label=${t('start.languages')}>
      ${spoken.map(
        (each) =>
          html`<button
            class="plain"
            ${inLanguage(each)}
            aria-pressed=${each === now}
            @click=${() => say(this, 'speak', each)}
          >
            ${ownNameOf(each)}
          </button>`,
      )}
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { speech } = this;
    if (!speech) return nothing;
    const { t, scenario } = speech;
    const { title, summary, minutes, setting, review, withdrawn, langs } = scenario;
    return html`<article>
      <header>
        <p class="kind">${t('training')}</p>
        ${heading(this.headingLevel, html`<span ${told(speech, langs?.['title'])}>${title}</span>`, { focus: true })}
        <p class="voice summary" ${told(speech, langs?.['summary'])}>${summary}</p>
        <ul class="facts">
          ${this.#fact('clock', t('start.minutes', { count: minutes }) + t('start.apart'))}
          ${this.#fact(setting, t(`setting.${setting}`))}
        </ul>
      </header>
      <div class="begin">
        ${withdrawn ? html`<p>${t('start.withdrawn')}</p>` : nothing}
        <p id="short">${t('start.short')}</p>
        <div class="row">
          ${
            this.canResume
              ? html`<button
                    class="button primary"
                    aria-describedby="short"
                    @click=${() => this.#begin(true)}
                  >
                    ${t('start.resume')}
                  </button>
                  <button class="button" @click=${() => this.#begin(false)}>${t('start.again')}</button>`
              : html`<button
                  class="button primary"
                  aria-describedby="short"
                  @click=${() => this.#begin(false)}
                >
                  ${t('start.begin')}
                </button>`
          }
          <button class="plain" aria-describedby="read-hint" @click=${() => say(this, 'read')}>
            ${t('start.read')}
          </button>
        </div>
        <p class="small hint" id="read-hint">${t('start.readHint')}</p>
        ${this.#languages(speech)}
      </div>
      <div class="notes">
        <section>
          ${heading(this.headingLevel + 1, t('start.noteTitle'))}
          <p>${noteOf(scenario, this, t).join(' ')}</p>
        </section>
        <section>
          ${heading(this.headingLevel + 1, t('start.private'))}
          <p>${t(privacy(this.record))}</p>
          ${hasOpenRoots() ? html`<p>${t('start.open')}</p>` : nothing}
        </section>
      </div>
      ${this.leavesByShift ? html`<p class="small">${t('start.shift', controlsOf(this.leadsAway, t))}</p>` : nothing}
      <p class="review">
        ${icon(review.status === 'draft' ? 'pen' : 'seal')}<span>${t(`review.${review.status}`)}</span>
      </p>
    </article>`;
  }
}

/** What the page around hears, which differs from page to page. */
function privacy(
  record: string | null,
): 'start.privateUnrecorded' | 'start.privateLms' | 'start.privateText' {
  if (record === 'none') return 'start.privateUnrecorded';
  return record === 'lms' ? 'start.privateLms' : 'start.privateText';
}
