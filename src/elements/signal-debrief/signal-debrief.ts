import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Debrief, REPEAT_DAYS, debrief, isUntold } from '../../assessment/index.ts';
import { type Journey, type Transcript, journey } from '../../engine/index.ts';
import { FocusController } from '../controllers/focus-controller.ts';
import { heading } from '../parts/heading.ts';
import { icon } from '../parts/icons.ts';
import { printAlone } from '../parts/paper.ts';
import { say } from '../parts/part-events.ts';
import type { Speech } from '../parts/speech.ts';
import { placeOf } from '../parts/steps.ts';
import { SignalElement } from '../parts/signal-element.ts';
import { peopleHeard } from '../parts/voices.ts';
import { baseStyles } from '../styles/base.ts';
import { paperStyles } from '../styles/paper.ts';
import { frameStyles } from '../styles/frame.ts';
import { screenStyles } from '../styles/screen.ts';
import { talkStyles } from '../styles/talk.ts';
import { thoughtStyles } from '../styles/thoughts.ts';
import type { Attempt } from './attempt.ts';
import { blocksOf } from './blocks.ts';
import { cards } from './cards.ts';
import { goals } from './goals.ts';
import { type Run, opening, runs } from './opening.ts';
import { sheet } from './sheet.ts';
import { results } from './results.ts';
import { cardStyles } from './cards.styles.ts';
import { debriefStyles } from './signal-debrief.styles.ts';
import { foundations } from '../parts/sources.ts';
import { type StopOptions, openedStop } from './stop.ts';
import { type Stop, stopsOf } from './stops.ts';
import { nameOf, way } from './way.ts';
import { wayStyles } from './way.styles.ts';

/**
 * Looking back, on one screen: how it ended, what helped and what to look at again, and the way as a line of steps of which
 * one is open at a time. It is the learner's own: kept nowhere, sent to nobody, and nothing of it is lost by trying again.
 *
 * @fires {CustomEvent<{index: number, act?: Act}>} branch - the learner plays on from a decision, beside this run
 * @fires {CustomEvent<number>} revisit - the learner wants another of their runs
 * @fires {CustomEvent<number | null>} elsewhere - the learner wants to see it from another person's place
 * @fires {CustomEvent} finish - the learner has seen enough
 */
export class SignalDebrief extends SignalElement {
  static readonly tag = 'signal-debrief';
  static override styles = [
    baseStyles,
    screenStyles,
    talkStyles,
    frameStyles,
    thoughtStyles,
    cardStyles,
    wayStyles,
    debriefStyles,
  ];

  @property({ attribute: false }) speech: Speech | undefined;
  @property({ attribute: false }) transcript: Transcript | undefined;
  /** All runs of this page, and which of them this is. */
  @property({ attribute: false }) runs: readonly Run[] = [];
  @property({ type: Number }) run = 0;
  /** The stay to open, from 0, for who comes back from another place; null: none. */
  @property({ attribute: false }) from: number | null = null;
  @property({ type: Number }) headingLevel = 2;
  @property({ type: Boolean }) arrived = false;
  /** Among all stops, from 0. */
  @state() private opened: number | undefined;
  @state() private pointed: number | undefined;
  @state() private trying: StopOptions['trying'];
  #journey: Journey | undefined;
  #debrief: Debrief | undefined;
  #stops: readonly Stop[] = [];

  constructor() {
    super();
    new FocusController(
      this,
      () => `debrief ${this.run}`,
      () => this.arrived,
      () => [this, 'start'],
    );
  }

  /** Replayed for each run and language, and not for each drawing. */
  protected override willUpdate(changed: PropertyValues<SignalDebrief>): void {
    const { speech, transcript } = this;
    if (!speech || !transcript) return;
    if (!changed.has('transcript') && this.#journey?.scenario === speech.scenario) return;
    this.#journey = journey(speech.scenario, transcript);
    this.#debrief = debrief(this.#journey);
    this.#stops = stopsOf(this.#debrief.steps, speech);
    if (!changed.has('transcript')) return;
    const position = this.#debrief.steps.findIndex(({ visit }) => visit === this.from);
    this.#open(position === -1 ? undefined : this.#stopOf(position));
  }

  #open(stop: number | undefined): void {
    this.opened = stop;
    this.trying = undefined;
  }

  /** Opened from elsewhere on the page: the focus goes along, so that it is read from there. */
  #goTo(stop: number): void {
    this.#open(stop);
    this.#focusOn('#opened-title');
  }

  #pick(position: number, attempt: Attempt | undefined): void {
    this.trying = attempt && { position, attempt };
    this.#focusOn(attempt ? '#attempt' : `#try-${position}`);
  }

  #focusOn(selector: string): void {
    this.performUpdate();
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #print = (): void => {
    const { speech } = this;
    if (!speech || !this.#debrief) return;
    const { t, language, scenario } = speech;
    printAlone(this.renderRoot, {
      title: `${t('debrief.title')} – ${scenario.title}`,
      language,
      content: sheet(this.#debrief, this.#stops, speech),
      styles: paperStyles,
    });
  };

  #stopOf(position: number): number {
    return this.#stops.findIndex(({ positions }) => positions.includes(position));
  }

  #way(stops: readonly Stop[], from: number, label: string, speech: Speech): TemplateResult {
    const { opened, pointed } = this;
    const stop = opened === undefined || opened < from ? undefined : stops[opened - from];
    return html`${way(stops, {
      ...{ speech, label, from, opened, pointed },
      point: (at) => (this.pointed = at),
      open: (at) => this.#open(at),
    })}
    ${stop && opened !== undefined ? this.#opened(stop, opened, speech) : nothing}`;
  }

  #opened(stop: Stop, index: number, speech: Speech): TemplateResult {
    return openedStop(stop, {
      ...{ speech, index, trying: this.trying, steps: this.#debrief?.steps ?? [] },
      headingLevel: this.headingLevel + 2,
      isLast: this.#stops[index + 1]?.block !== stop.block || index + 1 === this.#stops.length,
      pick: (position, attempt) => this.#pick(position, attempt),
      playOn: ({ decided }, act) =>
        decided && say(this, 'branch', { index: decided.index, ...(act && { act }) }),
      elsewhere: ({ visit }) => say(this, 'elsewhere', visit),
      next: () => this.#goTo(index + 1),
    });
  }

  #ways({ blocks, steps }: Debrief, speech: Speech): TemplateResult {
    const { t } = speech;
    const level = this.headingLevel + 1;
    const isForm = steps.some(({ scene: { turn } }) => isUntold(turn));
    const dealt = blocksOf(this.#stops, blocks, speech);
    return html`<section class="ways">
      ${heading(level, t('debrief.way'))} ${isForm ? html`<p>${t('debrief.untold')}</p>` : nothing}
      ${
        dealt.length === 0
          ? this.#way(this.#stops, 0, t('debrief.way'), speech)
          : dealt.map(
              ({ name, stops, from, telling }) =>
                html`<details
                  class="block"
                  ?open=${this.opened !== undefined && this.opened >= from && this.opened < from + stops.length}
                >
                  <summary>
                    <span ${name?.told}>${name?.name}</span> ${t('debrief.cases', { count: stops.length })}
                  </summary>
                  <div class="within">
                    ${telling ? results([telling], speech) : nothing}
                    ${this.#way(stops, from, name?.name ?? t('debrief.way'), speech)}
                  </div>
                </details>`,
            )
      }
    </section>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { speech, headingLevel } = this;
    const model = this.#debrief;
    if (!speech || !this.#journey || !model) return nothing;
    const { t, language } = speech;
    const days = new Intl.ListFormat(language).format(REPEAT_DAYS.map(String));
    const stopName = (position: number): TemplateResult | typeof nothing => {
      const stop = this.#stops[this.#stopOf(position)];
      const scene = model.steps[position]?.scene;
      const block = scene?.case && placeOf(scene, speech);
      return html`${block ? html`<span ${block.told}>${block.name}</span>: ` : nothing}${stop ? nameOf(stop, speech) : nothing}`;
    };
    return html`<article>
      ${opening(model, speech, headingLevel)}
      ${runs(this.runs, this.run, speech, (run) => say(this, 'revisit', run))}
      ${cards(model, {
        ...{ speech, headingLevel: headingLevel + 1, stopName },
        open: (position) => this.#goTo(this.#stopOf(position)),
      })}
      <div class="row">
        <button class="button primary" @click=${() => say(this, 'finish')}>${t('debrief.finish')}</button>
        ${
          peopleHeard(this.#journey.visits).length > 0
            ? html`<button class="button" @click=${() => say(this, 'elsewhere', null)}>
                ${t('elsewhere.open')}
              </button>`
            : nothing
        }
        <button class="button" @click=${this.#print}>${icon('print')}${t('debrief.print')}</button>
      </div>
      ${this.#ways(model, speech)}
      <div class="more">
        ${goals(model.goals, speech)} ${this.#results(model, speech)} ${foundations(speech)}
        <details>
          <summary>${t('debrief.repeatTitle')}</summary>
          <p>${t('debrief.repeat', { days })}</p>
        </details>
      </div>
      <p class="small private">
        ${t('debrief.private')} ${this.opened === undefined ? nothing : t('help.trace')}
      </p>
    </article>`;
  }

  /** Of a story; those of a round stand in its blocks. */
  #results({ blocks }: Debrief, speech: Speech): TemplateResult | typeof nothing {
    const told = blocks.filter(({ block }) => block === undefined).map(({ telling }) => telling);
    const content = results(told, speech);
    if (content === nothing) return nothing;
    return html`<details>
      <summary>${speech.t('results.title')}</summary>
      <div class="within">${content}</div>
    </details>`;
  }
}
